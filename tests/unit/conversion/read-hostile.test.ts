/** Files made to keep a reader busy: each ends in words, or as a table, in the time of its length. */
import { expect, test } from "vitest";
import { names } from "./known-names";
import { read, saidOf } from "./said";
import { rowsXml, workbookParts, xlsx, zip, type SheetSpec } from "./workbooks";

const longestMs = 3000;
const many = 100_000;
const table: SheetSpec = { name: "S", xml: rowsXml([["Tên", "Số"], ...names.map((name) => [name, 1])]) };
const utf8 = (text: string) => new TextEncoder().encode(text);
const withParts = (parts: Readonly<Record<string, string>>, sheet = table) =>
  /* Stored: packed they would be refused for their ratio. */
  zip(
    {
      ...workbookParts([sheet], { "xl/sharedStrings.xml": "<sst/>", "xl/styles.xml": "<styleSheet/>" }),
      ...Object.fromEntries(Object.entries(parts).map(([part, text]) => [part, utf8(text)])),
    },
    0,
  );

async function quick<T>(work: () => Promise<T>): Promise<T> {
  const from = performance.now();
  const result = await work();
  expect(performance.now() - from).toBeLessThan(longestMs);
  return result;
}

test("comments without end before a text", async () => {
  expect(await quick(() => saidOf(`${"<!---->".repeat(60)}<table><tr><td>1</td></tr></table>`))).toBe("html");
  expect(await quick(() => saidOf(`${"<!---->".repeat(140)}\na;b\n1;2`))).toBe("csv of 3 rows");
});

test.each([
  ["open sheets", { "xl/workbook.xml": "<sheet ".repeat(many) }, "noVisibleSheet"],
  ["open formats", { "xl/styles.xml": "<cellXfs>".repeat(many) }, "xlsx of 130 rows"],
  ["open texts", { "xl/sharedStrings.xml": `<sst>${"<si ".repeat(many)}` }, "xlsx of 130 rows"],
  ["open runs", { "xl/sharedStrings.xml": `<sst><si>${"<t ".repeat(many)}</si></sst>` }, "xlsx of 130 rows"],
  ["open readings", { "xl/sharedStrings.xml": `<sst><si>${"<rPh>".repeat(many)}</si></sst>` }, "xlsx of 130 rows"],
  [
    "entities of entities",
    { "xl/sharedStrings.xml": `<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><sst><si><t>&c;</t></si></sst>` },
    "partBroken",
  ],
])("a workbook of %s", async (_, parts, end) => {
  expect(await quick(() => saidOf(withParts(parts)))).toBe(end);
});

test("one part as many sheets is one sheet", async () => {
  const sheets = Array.from({ length: many }, (_, at) => `<sheet name="${at}" r:id="rId1"/>`).join("");
  const file = await quick(() => read(withParts({ "xl/workbook.xml": `<workbook>${sheets}</workbook>` })));
  expect(file.sheets).toEqual(["0"]);
});

test("1,000 empty sheets beside the table", async () => {
  const empty = Array.from({ length: 1000 }, (_, at): SheetSpec => ({ name: `Trống ${at}`, xml: "" }));
  const file = await quick(() => read(xlsx({ sheets: [...empty, table] })));
  expect(file.sheet.name).toBe("S");
});

test("names that every object has are texts like others", async () => {
  const said = ["__proto__", "constructor", "toString"];
  const rows = [said, said, ["hasOwnProperty", "valueOf", "1"]];
  expect((await read(rows.map((row) => row.join(";")).join("\n"))).sheet.rows).toEqual(rows);
  const strings = said.map((text) => `<si><t>${text}</t></si>`).join("");
  const cells = (row: number) => said.map((_, at) => `<c r="${"ABC"[at]}${row}" t="s"><v>${at}</v></c>`).join("");
  const xml = [1, 2].map((row) => `<row r="${row}">${cells(row)}</row>`).join("");
  const sheet = { name: "__proto__", xml };
  const file = await read(withParts({ "xl/sharedStrings.xml": `<sst>${strings}</sst>` }, sheet));
  expect(file.sheet).toEqual({ name: "__proto__", rows: [said, said] });
  const features = said.map((text, at) => ({
    type: "Feature",
    geometry: { type: "Point", coordinates: [103, 21] },
    properties: JSON.parse(`{"__proto__": ${at}, "constructor": "${text}"}`) as unknown,
  }));
  const { sheet: ofPoints, points } = await read(JSON.stringify({ type: "FeatureCollection", features }));
  expect(ofPoints.rows.slice(0, 2)).toEqual([
    ["__proto__", "constructor"],
    [0, "__proto__"],
  ]);
  expect(Object.entries(points[1]?.properties ?? {})).toEqual([
    ["__proto__", 1],
    ["constructor", "constructor"],
  ]);
});
