/** Rows of a result in another order; figures are compared to the last digit. */
import { compareDecimals, parseDecimal } from "../../../conversion/decimal";
import type { ResultCell, ResultRow } from "../../../conversion";
import { compareNames } from "../../../domain/names";

/** `column`: the index of a column of the sheet; null: the name of the unit. */
export interface RowOrder {
  column: number | null;
  descending: boolean;
}

function compareTexts(a: string, b: string): number {
  const [one, other] = [parseDecimal(a), parseDecimal(b)];
  return one && other ? compareDecimals(one, other) : compareNames(a, b);
}

/** `textOf`: what a row is ordered by; rows without it come last either way, and equal ones stay in the order of the list. */
export function sortRows<Row>(
  rows: readonly Row[],
  textOf: (row: Row) => string | null,
  descending: boolean,
): readonly Row[] {
  const known = rows.flatMap((row) => {
    const text = textOf(row);
    return text === null ? [] : [{ row, text }];
  });
  const sorted = known.toSorted((a, b) => (descending ? -1 : 1) * compareTexts(a.text, b.text));
  return [...sorted.map(({ row }) => row), ...rows.filter((row) => textOf(row) === null)];
}

const textOfCell = (cell: ResultCell | undefined): string | null => cell?.value ?? null;

/** `at`: the place of the column among those of the result; `nameOf`: as the row is called on the page. */
export const orderedRows = (
  rows: readonly ResultRow[],
  order: RowOrder | null,
  at: number,
  nameOf: (row: ResultRow) => string,
): readonly ResultRow[] =>
  order === null
    ? rows
    : sortRows(rows, order.column === null ? nameOf : ({ cells }) => textOfCell(cells[at]), order.descending);

/** Pressed again, a column is turned round, then the order of the list comes back; figures begin with the largest. */
export function nextOrder(order: RowOrder | null, column: number | null, numeric: boolean): RowOrder | null {
  if (order?.column !== column || order === null) return { column, descending: numeric };
  return order.descending === numeric ? { column, descending: !numeric } : null;
}
