import { CFB, utils, write, type BookType, type WorkBook } from "@e965/xlsx";
import { expect, test } from "vitest";
import { asWindows1252 } from "./encode";
import { formerCommunes, names } from "./known-names";
import { read, saidOf } from "./said";
import { xlsx } from "./workbooks";

const bookOf = (rows: readonly (readonly unknown[])[]): WorkBook => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows as unknown[][]), "Bảng");
  return book;
};
const bytesOf = (book: WorkBook, bookType: BookType = "biff8") =>
  new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);

/** The number's record becomes that of a formula, `=1`, with the number as its last value: [MS-XLS] 2.4.180 and 2.4.127. */
function withFormula(xls: Uint8Array, value: number): Uint8Array {
  const file = CFB.read(xls, { type: "array" });
  const entry = CFB.find(file, "/Workbook");
  const stream = Buffer.from(entry.content);
  const eight = Buffer.alloc(8);
  eight.writeDoubleLE(value);
  const at = stream.indexOf(eight) - 10;
  const place = stream.subarray(at + 4, at + 10);
  const formula = Buffer.concat([Buffer.of(6, 0, 25, 0), place, eight, Buffer.of(0, 0, 0, 0, 0, 0, 3, 0, 0x1e, 1, 0)]);
  entry.content = Buffer.concat([stream.subarray(0, at), formula, stream.subarray(at + 18)]);
  entry.size = entry.content.length;
  return Uint8Array.from(CFB.write(file, { type: "array" }) as Iterable<number>);
}

/** A compound file with streams of these names. */
function compound(...streams: readonly string[]): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const stream of streams) CFB.utils.cfb_add(file, stream, new Uint8Array(600));
  return Uint8Array.from(CFB.write(file, { type: "array" }) as Iterable<number>);
}

test("an old workbook is read: codes, texts, numbers, dates, truth and errors", async () => {
  const book = bookOf([
    ["Mã", "Xã"],
    ["03127", "Him Lam"],
  ]);
  Object.assign(book.Sheets["Bảng"] ?? {}, {
    "!ref": "A1:H2",
    C2: { t: "n", v: 0.1 + 0.2 },
    D2: { t: "n", v: 45_837, z: "dd/mm/yyyy" },
    E2: { t: "b", v: true },
    F2: { t: "e", v: 0x2a },
    G2: { t: "n", v: 12 },
    H2: { t: "n", v: 0.07, z: "0.0%" },
  });
  const file = await read(withFormula(bytesOf(book), 12));
  expect(file).toMatchObject({ kind: "xls", sheets: ["Bảng"], encoding: null, leftOut: ["formulas"] });
  expect(file.sheet.rows[1]).toEqual(["03127", "Him Lam", 0.3, "2025-06-29", "TRUE", "#N/A", 12, 7]);
});

test("letters of TCVN3 in an old workbook are found", async () => {
  const rows = formerCommunes.map(({ code, name }) => [code, asWindows1252(name, "tcvn3")]);
  const file = await read(bytesOf(bookOf([["a", "b"], ...rows])));
  expect(file.encoding).toBe("tcvn3");
  expect(file.sheet.rows.slice(1).map((row) => String(row[1]).toLowerCase())).toEqual(
    names.map((name) => name.toLowerCase()),
  );
});

test("hidden sheets stay out", async () => {
  const book = bookOf([
    ["Xã", "Số"],
    ["Him Lam", 1],
  ]);
  utils.book_append_sheet(book, utils.aoa_to_sheet([["Xã"], ...names.map((name) => [name])]), "Ẩn");
  utils.book_set_sheet_visibility(book, "Ẩn", 1);
  expect(await read(bytesOf(book))).toMatchObject({ sheets: ["Bảng"], leftOut: ["hidden-sheets"] });
});

test("what is no open workbook is told apart", async () => {
  expect(await saidOf(compound("EncryptedPackage", "EncryptionInfo"))).toBe("locked");
  expect(await saidOf(compound("WordDocument"))).toBe("notWorkbook");
  expect(await saidOf(compound("Workbook"))).toBe("xlsBroken");
  expect(await saidOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1, 2, 3))).toBe("xlsBroken");
  expect(await saidOf(bytesOf(bookOf([["a"], ["b"]])).slice(0, 1500))).toBe("xlsBroken");
});

test("other kinds of workbooks are named", async () => {
  const book = bookOf([["a"], ["b"]]);
  await expect(read(bytesOf(book, "xlsb"))).rejects.toMatchObject({ said: { with: { kind: "XLSB" } } });
  await expect(read(bytesOf(book, "ods"))).rejects.toMatchObject({ said: { with: { kind: "OpenDocument (ODS)" } } });
  expect(await saidOf(bytesOf(book, "html"))).toBe("html");
  expect(await saidOf(bytesOf(book, "xlml"))).toBe("xml");
  expect(
    await saidOf(
      bytesOf(
        bookOf([
          ["a", "b"],
          ["x", 1],
        ]),
        "xlsx",
      ),
    ),
  ).toBe("xlsx of 2 rows");
  expect(await saidOf(xlsx({ rows: [["a"], ["b"]] }))).toBe("xlsx of 2 rows");
});
