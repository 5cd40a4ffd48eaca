/** Rules proposed for columns of a table, given by their titles. */
import type { Rule } from "../../../src/conversion/choices";
import { proposeRules } from "../../../src/conversion/rules";
import type { Cell } from "../../../src/conversion/sheet";
import { tableOf, type Line } from "./small-world";

/** Columns by title, with their values from the first row on. */
export type Columns = Readonly<Record<string, readonly Cell[]>>;

/** One proposal for each column, in their order. `above`: lines over the table; `name`: that of its sheet. */
export function proposed(
  columns: Columns,
  { rules = {}, above = [], name = "" }: { rules?: Record<number, Rule>; above?: readonly Cell[]; name?: string } = {},
) {
  const [titles, values] = [Object.keys(columns), Object.values(columns)];
  const length = Math.max(...values.map((each) => each.length));
  const lines = Array.from({ length }, (_, at): Line => [`a${at + 1}`, ...values.map((each) => each[at] ?? null)]);
  const { sheet, analysis } = tableOf(
    lines,
    titles.map(() => ({ kind: "skip" })),
  );
  const layout = {
    ...analysis.layout,
    rows: [...above.map(() => ({ role: "title" as const, district: null })), ...analysis.layout.rows],
    columns: titles.map((title, at) => ({ index: at + 1, title, role: "value" as const })),
  };
  return proposeRules({ name, rows: [...above.map((line) => [line]), ...sheet.rows] }, layout, { rules });
}

export const firstProposed = (columns: Columns) => proposed(columns)[0]!;

/** So many cells, each made of its place in the column. */
export const cellsOf = (count: number, of: (at: number) => number | string): (number | string)[] =>
  Array.from({ length: count }, (_, at) => of(at));
