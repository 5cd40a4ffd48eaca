import { expect, test } from "vitest";
import { read, saidOf } from "./said";
import { names } from "./known-names";
import { rowsXml, workbookParts, xlsx, zip } from "./workbooks";

const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="#,##0&quot; ngày&quot;"/><numFmt numFmtId="166" formatCode="0.0\\ %"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="46"/><xf numFmtId="10"/><xf numFmtId="166"/></cellXfs></styleSheet>`;
const strings = `<sst><si><t>Xã &amp; phường</t></si><si><r><t>Mường </t></r><r><rPr><b/></rPr><t xml:space="preserve">Nhé </t></r><rPh><t>x</t></rPh></si><si/><si><t>a_x000D_b</t></si></sst>`;
const sheet = (xml: string, more: Record<string, string> = {}) =>
  xlsx({
    sheets: [{ name: "S", xml: `<row r="1"><c r="A1" t="inlineStr"><is><t>Tên</t></is></c></row>${xml}` }],
    more,
  });
const cellsOf = async (xml: string, more?: Record<string, string>) =>
  (await read(sheet(`<row r="2">${xml}</row>`, more))).sheet.rows[1];

test("numbers are those that Excel shows", async () => {
  expect(
    await cellsOf(
      "<c><v>0.30000000000000004</v></c><c><v>1E3</v></c><c><v>-12</v></c><c><v>1234567.8899999999</v></c>",
    ),
  ).toEqual([0.3, 1000, -12, 1234567.89]);
});

test("dates are ISO text, by their format", async () => {
  const cells = `<c s="1"><v>45837</v></c><c s="2"><v>45837.5</v></c><c s="3"><v>45837</v></c><c s="4"><v>0.75</v></c><c s="1"><v>1</v></c><c s="1"><v>60</v></c><c t="d"><v>2025-06-30</v></c>`;
  expect(await cellsOf(cells, { "xl/styles.xml": styles })).toEqual([
    "2025-06-29",
    "2025-06-29T12:00:00",
    45837,
    "18:00:00",
    "1900-01-01",
    "1900-02-28",
    "2025-06-30",
  ]);
});

test("percentages are the figures that Excel shows, with their digits", async () => {
  const cells = `<c s="5"><v>0.125</v></c><c s="6"><v>7.0000000000000007E-2</v></c><c s="5"><v>-1</v></c><c><v>0.125</v></c>`;
  expect(await cellsOf(cells, { "xl/styles.xml": styles })).toEqual([12.5, 7, -100, 0.125]);
});

test("a text that is empty takes its number too, however its tag ends", async () => {
  const more = { "xl/sharedStrings.xml": `<sst><si /><si><t>a</t></si><si xml:space="a/b"/><si><t>b</t></si></sst>` };
  expect(await cellsOf(`<c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c>`, more)).toEqual([
    "a",
    null,
    "b",
  ]);
});

test("texts in more than one reading, and a row number that is none", async () => {
  const more = {
    "xl/sharedStrings.xml": `<sst><si><rPh sb="0"><t>x</t></rPh><t>a</t><rPh><t>y</t></rPh><r><t>b</t></r></si></sst>`,
  };
  expect(await cellsOf(`<c t="s"><v>0</v></c>`, more)).toEqual(["ab"]);
  expect(await saidOf(sheet(`<row r="2.5"><c><v>1</v></c></row>`))).toBe("sheetBroken");
});

test("texts are read in all the ways they are kept", async () => {
  const cells = `<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c><c t="str"><f>A1</f><v>012</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c>`;
  expect(await cellsOf(cells, { "xl/sharedStrings.xml": strings })).toEqual([
    "Xã & phường",
    "Mường Nhé ",
    null,
    "a\rb",
    "012",
    "TRUE",
    "#N/A",
  ]);
});

test("a cell keeps its place, and what is empty stays empty", async () => {
  const file = await read(sheet(`<row r="4"><c r="C4"><v>5</v></c><c r="D4"/></row><row r="9"/>`));
  expect(file.sheet.rows).toEqual([["Tên"], [], [], [null, null, 5]]);
});

test("tags with a prefix, single quotes, comments and CDATA are XML too", async () => {
  const parts = workbookParts([{ name: "S", xml: "" }]);
  const xml = `<x:worksheet><x:sheetData><!-- <x:row> --><x:row r='1'><x:c r='A1' t='str'><x:v><![CDATA[a<b]]></x:v></x:c></x:row><x:row/><x:row><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const file = await read(zip({ ...parts, "xl/worksheets/sheet1.xml": new TextEncoder().encode(xml) }));
  expect(file.sheet.rows).toEqual([["a<b"], [], [2]]);
});

test("the visible sheet with the most names is taken, and another may be chosen", async () => {
  const table = (texts: readonly string[]) => rowsXml([["Tên"], ...texts.map((text) => [text])]);
  const sheets = [
    { name: "Bìa", xml: table(["Báo cáo"]) },
    { name: "Ẩn", xml: table(names), state: "hidden" as const },
    { name: "Số liệu", xml: table(names.slice(0, 9)) },
    { name: "Trống", xml: "" },
  ];
  const file = await read(xlsx({ sheets }));
  expect(file).toMatchObject({ sheets: ["Bìa", "Số liệu"], sheet: { name: "Số liệu" }, leftOut: ["hidden-sheets"] });
  expect((await read(xlsx({ sheets }), { sheet: "Bìa" })).sheet.rows).toEqual([["Tên"], ["Báo cáo"]]);
  expect(await saidOf(xlsx({ sheets }), { sheet: "Ẩn" })).toBe("noSuchSheet");
  expect(await saidOf(xlsx({ sheets: sheets.slice(1, 2) }))).toBe("noVisibleSheet");
});

test("formulas, macros, links and pictures are left out, and said", async () => {
  const more = { "xl/vbaProject.bin": "x", "xl/externalLinks/externalLink1.xml": "<a/>", "xl/media/image1.png": "x" };
  const file = await read(sheet(`<row><c><f>1+1</f><v>2</v></c></row>`, more));
  expect(file.leftOut).toEqual(["formulas", "macros", "links", "pictures"]);
  expect(file.sheet.rows[1]).toEqual([2]);
});

test("a sheet that is too large, far out or damaged is refused", async () => {
  expect(await saidOf(sheet(`<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`))).toBe("tooManyRows");
  expect(await saidOf(sheet(`<row r="1048576"><c r="XFD1048576" s="1"/></row>`))).toBe("onlyHeader");
  expect(await saidOf(sheet(`<row><c r="XFE2"><v>1</v></c></row>`))).toBe("sheetBroken");
  const wide = Array.from({ length: 800 }, (_, at) => `<row r="${at + 2}"><c r="XFD${at + 2}"><v>1</v></c></row>`);
  expect(await saidOf(sheet(wide.join("")))).toBe("tooManyCells");
  expect(await saidOf(sheet(`<row><c t="s"><v>7</v></c></row>`))).toBe("sheetBroken");
  expect(await saidOf(sheet(`<row><c><v>12x</v></c></row>`))).toBe("sheetBroken");
  expect(await saidOf(sheet(`<row><c t="str"><v>${"a".repeat(32_768)}</v></c></row>`))).toBe("cellTooLong");
});

test("files of Excel's own writers are read", async () => {
  const { default: write } = await import("write-excel-file/node");
  const rows = [
    [{ value: "Mã" }, { value: "Ngày" }],
    [{ value: "03127" }, { value: new Date("2025-06-30"), type: Date, format: "dd/mm/yyyy" }],
  ];
  const bytes = await write(rows as never, {}).toBuffer();
  expect((await read(new Uint8Array(bytes))).sheet.rows).toEqual([
    ["Mã", "Ngày"],
    ["03127", "2025-06-30"],
  ]);
});
