import { expect, test } from "vitest";
import { noChoices } from "../../../src/conversion/choices";
import { ConversionError } from "../../../src/conversion/message";
import { readSource } from "../../../src/conversion/read";
import { readWords } from "../../../src/conversion/read/words";
import { heavyTest } from "../heavy";
import { knownNames } from "./known-names";
import { read, saidOf } from "./said";

test.each([
  ["Mã,Tên\n03127,Him Lam\n", ","],
  ["Mã;Tên\n03127;Him Lam\n", ";"],
  ["Mã\tTên\n03127\tHim Lam\n", "\t"],
  ["Mã|Tên\r\n03127|Him Lam", "|"],
])("the delimiter of %j is found, and codes keep their zero", async (text, delimiter) => {
  const file = await read(text);
  expect(file).toMatchObject({ kind: "csv", delimiter, encoding: "utf-8", sheets: [""] });
  expect(file.sheet.rows).toEqual([
    ["Mã", "Tên"],
    ["03127", "Him Lam"],
  ]);
});

test("a decimal comma is no delimiter where there is another", async () => {
  expect((await read("a;b\n1,5;2,5\n3,5;4,5")).delimiter).toBe(";");
  expect((await read("BÁO CÁO, NĂM 2024\n\nTên;Số\nHim Lam;2,5\nNa Son;4,5")).delimiter).toBe(";");
});

test("a single column has no delimiter", async () => {
  expect(await read("Tên\nHim Lam\n")).toMatchObject({ delimiter: null, sheet: { rows: [["Tên"], ["Him Lam"]] } });
});

test("a delimiter that the file names or the reader chooses is taken", async () => {
  expect((await read("sep=|\na|b;c\n1|2;3")).sheet.rows).toEqual([
    ["a", "b;c"],
    ["1", "2;3"],
  ]);
  expect((await read("a;b,c\n1;2,3", { delimiter: "," })).sheet.rows).toEqual([
    ["a;b", "c"],
    ["1;2", "3"],
  ]);
});

test("ragged, quoted and empty rows keep their place", async () => {
  const file = await read('a,b\n\n"x, ""y""\nz",1,2\n,\n3\n\n\n');
  expect(file.sheet.rows).toEqual([["a", "b"], [null], ['x, "y"\nz', "1", "2"], [null, null], ["3"]]);
});

heavyTest("a table is the same in chunks", async () => {
  const rows = Array.from({ length: 60_000 }, (_, at) => `${at},"Xã ${at}\n, số",${at}`);
  const shares: number[] = [];
  const bytes = new TextEncoder().encode(rows.join("\n"));
  const file = await readSource(bytes, noChoices, { knownNames, onProgress: (share) => shares.push(share) });
  expect(file.sheet.rows).toHaveLength(60_000);
  expect(file.sheet.rows.every(([code, name], at) => code === String(at) && name === `Xã ${at}\n, số`)).toBe(true);
  expect(shares.length).toBeGreaterThan(2);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

heavyTest("reading is stopped between chunks", async () => {
  const stop = new AbortController();
  const bytes = new TextEncoder().encode("a,b\n".repeat(90_000) + "x,".repeat(400_000));
  const reading = readSource(bytes, noChoices, { knownNames, onProgress: () => stop.abort(), signal: stop.signal });
  await expect(reading).rejects.toSatisfy(
    (error) => error instanceof ConversionError && error.said.word === readWords.cancelled,
  );
});

test.each([
  ["nothing", "", "empty"],
  ["white space", "  \n \n", "empty"],
  ["delimiters only", ";;\n;;\n", "noCells"],
  ["a head only", "Mã;Tên\n", "onlyHeader"],
  ["a quotation mark never closed", 'a;b\n"x;1\ny;2\n', "quotes"],
  ["a quotation mark closed too early", 'a;b\n"x"z;1\n', "quotes"],
  ["a giant cell", `a;b\n${"x".repeat(32_768)};1\n`, "cellTooLong"],
  ["too many columns", `a;b\n${";".repeat(20_000)}1\n`, "tooManyColumns"],
  ["a web page", "<html><table><tr><td>1</td></tr></table>", "html"],
  ["a web page by its first line", "\ufeff<!DOCTYPE html>\n<p>", "html"],
  ["XML", '<?xml version="1.0"?><Workbook/>', "xml"],
  ["PDF", "%PDF-1.7\n", "otherFile"],
  ["noise", "a\0b\0\0\0\u0001\u0002", "binary"],
])("%s is refused", async (_, text, said) => {
  expect(await saidOf(text)).toBe(said);
});

heavyTest.each([
  ["too many rows", () => "a\n".repeat(100_201), "tooManyRows"],
  ["a line without end", () => ";".repeat(6_000_000), "tooManyColumns"],
  ["a quotation without end", () => `a;b\n"${"x;\n".repeat(2_000_000)}`, "quotes"],
])("%s is refused before it costs time", async (_, text, said) => {
  expect(await saidOf(text())).toBe(said);
});

test("the line of a quotation mark is said", async () => {
  await expect(read('a;b\nx;1\n"y;2\nz;3\n')).rejects.toMatchObject({ said: { with: { row: 3 } } });
});

test("a file above the limit is refused before it is read", async () => {
  expect(await saidOf(new Uint8Array(50 * 1024 ** 2 + 1))).toBe("tooBig");
});
