/** Spreadsheets as they should not be. */
import { CFB, utils, write } from "@e965/xlsx";
import { formerCommunes } from "../known-names";
import { rowsXml, workbookParts, xlsx, zip } from "../workbooks";
import { cut, flip, forge, tear } from "./damage";
import type { Family } from "./family";
import type { Random } from "./random";

const table = [["Mã", "Xã", "Số"], ...formerCommunes.slice(0, 40).map(({ code, name }, at) => [code, name, at])];
const good = xlsx({ rows: table });
const book = utils.book_new();
utils.book_append_sheet(book, utils.aoa_to_sheet(table), "Bảng");
const bytesOf = (bookType: "biff8" | "xlsb" | "ods") =>
  new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
const old = bytesOf("biff8");

const utf8 = (text: string) => new TextEncoder().encode(text);
const head = '<row r="1"><c r="A1" t="inlineStr"><is><t>Tên</t></is></c></row>';
const sheet = (xml: string, more: Record<string, string> = {}) =>
  xlsx({ sheets: [{ name: "S", xml: head + xml }], more });

/** A compound file with streams of these names. */
function compound(random: Random, ...streams: readonly string[]): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const stream of streams) CFB.utils.cfb_add(file, stream, random.bytes(500 + random.below(5000)));
  return Uint8Array.from(CFB.write(file, { type: "array" }) as Iterable<number>);
}

/** One part with a stretch torn out, packed anew so that only the XML is wrong. */
function tornPart(random: Random): Uint8Array {
  const parts = workbookParts([{ name: "S", xml: rowsXml(table) }]);
  const part = random.pick(["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml"]);
  return zip({ ...parts, [part]: tear(parts[part] ?? utf8(""), random) });
}

function withoutPart(random: Random): Uint8Array {
  const parts = workbookParts([{ name: "S", xml: rowsXml(table) }]);
  const gone = random.pick(["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml"]);
  return zip(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== gone)));
}

const zeros = zip({ ...workbookParts([]), "xl/media/a.bin": new Uint8Array(30_000_000) });
const manyParts = zip(Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`a${at}`, utf8("")])), 0);

const badCell = (random: Random) =>
  random.pick([
    '<c t="s"><v>4000000000</v></c>',
    '<c t="s"><v>-1</v></c>',
    "<c><v>1e999</v></c>",
    "<c><v>không</v></c>",
    '<c r="A"><v>1</v></c><c r="ZZZZ1"><v>1</v></c>',
    "<c><v>1",
  ]);
const far = (random: Random) => {
  const row = 200_000 + random.below(848_576);
  return `<row r="${row}"><c r="XFD${row}"><v>1</v></c></row>`;
};
const wide = () =>
  Array.from({ length: 700 }, (_, at) => `<row r="${at + 2}"><c r="XFD${at + 2}"><v>1</v></c></row>`).join("");
const strings = (random: Random) => {
  const text = "a".repeat(32_768 + random.below(9));
  return { "xl/sharedStrings.xml": `<sst><si><t>${text}</t></si></sst>` };
};
const doctype = (random: Random) =>
  utf8(
    `<!DOCTYPE x [<!ENTITY a "${"x".repeat(1 + random.below(99))}"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>`,
  );

export const spreadsheets: readonly Family[] = [
  { name: "XLSX cut off", ends: "refused", make: (random) => cut(good, random) },
  { name: "XLSX with wrong bytes", ends: "either", make: (random) => flip(good, random) },
  { name: "XLSX with a torn part", ends: "either", make: tornPart },
  { name: "XLSX without a part", ends: "refused", make: withoutPart },
  { name: "XLS cut off", ends: "either", make: (random) => cut(old, random) },
  { name: "XLS with wrong bytes", ends: "either", make: (random) => flip(old, random) },
  { name: "locked XLSX", ends: "refused", make: (random) => compound(random, "EncryptionInfo", "EncryptedPackage") },
  { name: "old Word", ends: "refused", make: (random) => compound(random, "WordDocument", "1Table") },
  {
    name: "noise for a workbook",
    ends: "refused",
    make: (random) => compound(random, random.pick(["Workbook", "Book"])),
  },
  { name: "locked ZIP", ends: "refused", make: () => forge(good, 8, 2, (flags) => flags | 1) },
  { name: "bomb", ends: "refused", make: () => zeros },
  { name: "too many parts", ends: "refused", make: () => manyParts },
  {
    name: "declared too small",
    ends: "refused",
    make: (random) => forge(good, 24, 4, (size) => Math.max(0, size - 1 - random.below(9))),
  },
  {
    name: "declared too large",
    ends: "refused",
    make: (random) => forge(good, 24, 4, (size) => size + 1 + random.below(900)),
  },
  {
    name: "declared beyond all",
    ends: "refused",
    make: (random) => forge(good, 24, 4, () => 0xfffffffe - random.below(99)),
  },
  { name: "all parts in one place", ends: "refused", make: () => forge(good, 42, 4, () => 0) },
  {
    name: "wrong checksum",
    ends: "refused",
    make: (random) => forge(good, 16, 4, (crc) => (crc ^ (1 + random.below(999))) >>> 0),
  },
  {
    name: "unknown packing",
    ends: "refused",
    make: (random) => forge(good, 10, 2, () => random.pick([1, 9, 12, 14, 99])),
  },
  { name: "cell far out", ends: "refused", make: (random) => sheet(far(random)) },
  { name: "sheet too wide", ends: "refused", make: () => sheet(wide()) },
  { name: "wrong cell", ends: "refused", make: (random) => sheet(`<row r="2">${badCell(random)}</row>`) },
  {
    name: "giant shared text",
    ends: "refused",
    make: (random) => sheet('<row><c t="s"><v>0</v></c></row>', strings(random)),
  },
  {
    name: "DOCTYPE",
    ends: "refused",
    make: (random) => zip({ ...workbookParts([{ name: "S", xml: "" }]), "xl/worksheets/sheet1.xml": doctype(random) }),
  },
  {
    name: "hidden sheets only",
    ends: "refused",
    make: (random) => xlsx({ sheets: [{ name: "S", xml: head, state: random.pick(["hidden", "veryHidden"]) }] }),
  },
  { name: "deep XML", ends: "refused", make: (random) => sheet("<row>".repeat(50_000 + random.below(9))) },
  { name: "XLSB", ends: "refused", make: () => bytesOf("xlsb") },
  { name: "ODS", ends: "refused", make: () => bytesOf("ods") },
  { name: "DOCX", ends: "refused", make: (random) => zip({ "word/document.xml": random.bytes(99) }) },
  {
    name: "macros",
    ends: "read",
    make: (random) =>
      zip({ ...workbookParts([{ name: "S", xml: rowsXml(table) }]), "xl/vbaProject.bin": random.bytes(99) }),
  },
  {
    name: "formulas",
    ends: "read",
    make: (random) => sheet(`<row r="2"><c><f>${random.below(99)}+HYPERLINK("x")</f><v>1</v></c></row>`),
  },
];
