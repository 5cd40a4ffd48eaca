import { describe, expect, test } from "vitest";
import { noChoices } from "../../../src/conversion/choices";
import { readSource } from "../../../src/conversion/read";
import { encodings, type Encoding, type SourceFile } from "../../../src/conversion/sheet";
import { asWindows1252, encode, roundTrip } from "./encode";
import { formerCommunes, knownNames, names } from "./known-names";
import { xlsx } from "./workbooks";

const lines = ["Mã\tTên xã\tDân số", ...formerCommunes.map(({ code, name, type }) => `${code}\t${type} ${name}\t12`)];
const read = (bytes: Uint8Array, encoding: Encoding | null = null) =>
  readSource(bytes, { ...noChoices, encoding }, { knownNames });
const column = ({ sheet }: SourceFile, at: number) => sheet.rows.slice(1).map((row) => row[at]);
const written = formerCommunes.map(({ name, type }) => `${type} ${name}`);
const lower = (cells: readonly unknown[]) => cells.map((cell) => String(cell).toLowerCase());
test("all 129 names are there, in NFC", () => {
  expect(names).toHaveLength(129);
  expect(names).toEqual(names.map((name) => name.normalize("NFC")));
});

describe.each(encodings)("%s", (encoding) => {
  test("is found, and every name comes back", async () => {
    const file = await read(encode(lines.join("\r\n"), encoding));
    expect(file).toMatchObject({ kind: "csv", encoding, encodingTie: [], delimiter: "\t" });
    expect(column(file, 0)).toEqual(formerCommunes.map(({ code }) => code));
    if (encoding === "tcvn3") expect(lower(column(file, 1))).toEqual(lower(written));
    else expect(column(file, 1)).toEqual(written);
  });

  test("is found of names in capitals", async () => {
    const file = await read(encode(lines.join("\n").toUpperCase(), encoding));
    expect(file).toMatchObject({ encoding, encodingTie: [] });
    expect(lower(column(file, 1))).toEqual(lower(written));
  });

  test("is read by the reader's choice", async () => {
    const file = await read(encode("Tên;Số\nXã Mường Lói;1\n", encoding), encoding);
    expect(file.sheet.rows[1]).toEqual(["Xã Mường Lói", "1"]);
    expect(file.encoding).toBe(encoding);
  });
});

test.each([
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
] as const)("%s is found by its mark, which is no text", async (encoding, mark) => {
  const file = await read(Uint8Array.from([...mark, ...encode(lines.join("\n"), encoding)]));
  expect(file.encoding).toBe(encoding);
  expect(file.sheet.rows[0]?.[0]).toBe("Mã");
  expect(column(file, 1)).toEqual(written);
});

const alphabet = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";

test("every letter with a mark has its own place in the tables", () => {
  expect(roundTrip(alphabet, "tcvn3")).toBe(alphabet);
  expect(roundTrip("ĂÂÊÔƠƯĐ", "tcvn3")).toBe("ĂÂÊÔƠƯĐ");
  expect(roundTrip(alphabet + alphabet.toUpperCase(), "vni")).toBe(alphabet + alphabet.toUpperCase());
  expect(asWindows1252("Điện Biên", "vni")).toBe("Ñieän Bieân");
  expect(asWindows1252("Mường Nhé", "tcvn3")).toBe("M\u00ad\u00eang Nh\u00d0");
  expect(asWindows1252("MƯỜNG NHÉ", "vni")).toBe("MÖÔØNG NHEÙ");
});

test("decomposed text is composed", async () => {
  const file = await read(encode(lines.join("\n").normalize("NFD"), "utf-8"));
  expect(column(file, 1)).toEqual(written);
});

test("one wrong byte leaves the rest of a file in UTF-8 as it is", async () => {
  const bytes = encode(lines.join("\n"), "utf-8");
  bytes[1000] = 0xff;
  const file = await read(bytes);
  expect(file).toMatchObject({ encoding: "utf-8", encodingTie: [] });
  expect(column(file, 1).filter((cell, at) => cell === written[at]).length).toBeGreaterThanOrEqual(128);
});

test("encodings that cannot be told apart are asked for", async () => {
  const file = await read(encode("Ghi chú;Số\nthị trấn;1\n", "tcvn3"));
  expect(file.encodingTie).toContain("tcvn3");
  expect(file.encodingTie.length).toBeGreaterThan(1);
});

describe.each(["tcvn3", "vni"] as const)("%s in the cells of a workbook", (encoding) => {
  const rows = formerCommunes.map(({ code, name, type }, at) => [
    code,
    asWindows1252(`${type} ${name}`, encoding),
    at % 2 ? "Pú Nhung" : "Ghi chú cũ: lưu trữ",
    asWindows1252("đã kiểm tra", encoding),
    at,
  ]);

  test("is found column by column, and Unicode columns stay", async () => {
    const file = await read(xlsx({ rows: [["Mã", "Xã", "Ghi chú", "Khác", "Số"], ...rows] }));
    expect(file).toMatchObject({ kind: "xlsx", encoding, encodingTie: [] });
    expect(lower(column(file, 1))).toEqual(lower(written));
    expect(new Set(column(file, 2))).toEqual(new Set(["Ghi chú cũ: lưu trữ", "Pú Nhung"]));
    expect(new Set(column(file, 3))).toEqual(new Set(["đã kiểm tra"]));
    expect(file.sheet.rows[1]?.[4]).toBe(0);
  });

  test("is found in UTF-8 text too", async () => {
    const file = await read(encode(rows.map((row) => row.join(";")).join("\n"), "utf-8"));
    expect(file.encoding).toBe(encoding);
    expect(lower(file.sheet.rows.map((row) => row[1]))).toEqual(lower(written));
  });
});

test("a workbook in Unicode is left as it is", async () => {
  const file = await read(xlsx({ rows: [["Xã", "Số"], ...names.map((name, at) => [name, at])] }));
  expect(file.encoding).toBeNull();
  expect(column(file, 0)).toEqual(names);
});
