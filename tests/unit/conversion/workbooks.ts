/** Small workbooks made by hand, so that each part can be wrong in its own way. */
import { zipSync, type Zippable } from "fflate";

export type Value = string | number | boolean | null;

const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const utf8 = (text: string) => new TextEncoder().encode(text);

export function addressOf(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

function cellXml(value: Value, row: number, column: number): string {
  const r = `r="${addressOf(row, column)}"`;
  if (value === null) return "";
  if (typeof value === "number") return `<c ${r}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c ${r} t="b"><v>${Number(value)}</v></c>`;
  return `<c ${r} t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
}

export const rowsXml = (rows: readonly (readonly Value[])[]): string =>
  rows.map((row, r) => `<row r="${r + 1}">${row.map((value, c) => cellXml(value, r, c)).join("")}</row>`).join("");

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface SheetSpec {
  name: string;
  /** Inside `sheetData`. */
  xml: string;
  state?: "hidden" | "veryHidden";
}

/** Names and content of the parts, for a test to change. */
export function workbookParts(
  sheets: readonly SheetSpec[],
  more: Readonly<Record<string, string>> = {},
): Record<string, Uint8Array> {
  const own = sheets.map(({ xml }, at) => [
    `xl/worksheets/sheet${at + 1}.xml`,
    `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${xml}</sheetData></worksheet>`,
  ]);
  const list = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${escape(name)}" sheetId="${at + 1}"${state ? ` state="${state}"` : ""} r:id="rId${at + 1}"/>`,
  );
  const relations = [
    ...sheets.map(
      (_, at) =>
        `<Relationship Id="rId${at + 1}" Type="${relation}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
    ),
    ...("xl/sharedStrings.xml" in more
      ? [`<Relationship Id="rS" Type="${relation}/sharedStrings" Target="sharedStrings.xml"/>`]
      : []),
    ...("xl/styles.xml" in more ? [`<Relationship Id="rT" Type="${relation}/styles" Target="styles.xml"/>`] : []),
  ];
  const parts: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relations.join("")}</Relationships>`,
    ...Object.fromEntries(own),
    ...more,
  };
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, utf8(text)]));
}

export const zip = (parts: Readonly<Record<string, Uint8Array>>, level: 0 | 6 = 6): Uint8Array =>
  zipSync(parts as Zippable, { level, mtime: "2020-01-01" });

/** One sheet of values, or several of XML. */
export function xlsx(
  of:
    { rows: readonly (readonly Value[])[] } | { sheets: readonly SheetSpec[]; more?: Readonly<Record<string, string>> },
): Uint8Array {
  return "rows" in of
    ? zip(workbookParts([{ name: "Bảng 1", xml: rowsXml(of.rows) }]))
    : zip(workbookParts(of.sheets, of.more));
}
