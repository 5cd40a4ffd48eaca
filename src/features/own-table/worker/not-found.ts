/** The rows that no unit was found for, as a file to mend them in. */
import type { Analysis, Cell, SourceFile } from "../../../conversion";
import { csvBlob, type CsvKind } from "../../../components/table/csv";
import { valueColumns } from "../../../components/table/sheet";

/** The first column is the row's number in the sheet, from 1; the others are its cells under their heads. */
export function notFoundFile({ sheet }: SourceFile, { layout, matching }: Analysis, kind: CsvKind): Blob {
  const rows = matching.rows.filter(({ state }) => state === "unknown" || state === "choose").map(({ row }) => row);
  const cell = (row: number, index: number): Cell => sheet.rows[row]?.[index] ?? null;
  return csvBlob(
    valueColumns(rows, [
      ["№", (row) => row + 1],
      ...layout.columns.map(({ index, title }) => [title, (row: number) => cell(row, index)] as const),
    ]),
    kind,
  );
}
