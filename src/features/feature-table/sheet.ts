/** A table of things as the files have it. */
import type { Speech } from "../table/cells";
import type { SheetCell, SheetColumn } from "../table/sheet";
import type { Model, ModelColumn } from "./model";
import { featureTableWords } from "./words";
import { filterWords } from "../filter/words";

const empty: SheetCell = { value: "", quality: null, remark: "" };
const words = (value: string): SheetCell => ({ ...empty, value });

function nameColumnOf({ nameTitle, rows, totals }: Model): SheetColumn {
  return {
    title: nameTitle,
    kind: "words",
    decimals: 0,
    signed: false,
    grouped: true,
    remarks: null,
    cells: rows.map(({ name, aside }) => words(aside ? `${name} (${aside})` : name)),
    totals: totals.map(({ label }) => words(label)),
    sources: [],
  };
}

function sheetColumn(column: ModelColumn, { rows, totals }: Model, { t }: Speech): SheetColumn {
  const title = column.unit ? `${column.title} (${column.unit})` : column.title;
  const cells = rows.map(({ key }) => column.cells.get(key)?.sheet ?? empty);
  const remarked = cells.some(({ remark }) => remark !== "");
  return {
    title,
    kind: column.numeric ? "number" : remarked ? "class" : "words",
    decimals: column.decimals,
    signed: false,
    grouped: column.grouped,
    remarks: remarked ? t(featureTableWords.exportNote, { column: title }) : null,
    cells,
    totals: totals.map((_, at) => column.totals[at]?.sheet ?? empty),
    sources: [],
  };
}

/** The columns from left to right, as on the screen. */
export const featureSheet = (model: Model, speech: Speech): SheetColumn[] => [
  nameColumnOf(model),
  ...model.columns.map((column) => sheetColumn(column, model, speech)),
];

/** The line over the table in its files: what it shows, how many of how many, what is filtered. */
export function titleLine(
  { name, by, n, of, narrowed }: { name: string; by: string | null; n: number; of: number; narrowed: string | null },
  { t }: Speech,
): string {
  const shown = n < of ? t(filterWords.count, { n, of }) : t(featureTableWords.count, { n });
  const parts = [
    by ? `${name}, ${t(featureTableWords.group).toLowerCase()}: ${by}` : name,
    shown,
    ...(narrowed ? [`${t(filterWords.line)}: ${narrowed}`] : []),
  ];
  return parts.join(" · ");
}
