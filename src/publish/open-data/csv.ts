/** CSV by RFC 4180: UTF-8 without a mark, commas, CRLF, one header line, lists joined by `;`. What is not known is an empty cell. */
import { stringify } from "csv-stringify/browser/esm/sync";
import { lineBreak } from "../../components/table/csv";
import type { DataTable, Value } from "./tables";

export const listSeparator = ";";

export function writtenCell(value: Value | undefined): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? value.join(listSeparator) : String(value);
}

export function tableCsv({ fields, rows }: DataTable): string {
  const head = fields.map(({ name }) => name);
  return stringify([head, ...rows.map((row) => head.map((name) => writtenCell(row[name])))], {
    quoted_match: lineBreak,
    record_delimiter: "\r\n",
  });
}
