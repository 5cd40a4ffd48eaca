/** What is told of a cell that is pressed. */
import type { Aggregate } from "../../domain/indicator";
import type { TableRow } from "../../domain/table";
import type { Locale } from "../../locale/locale";
import { countedOnce } from "./cells";
import type { Column, Total } from "./columns";

export interface Note {
  anchor: HTMLElement;
  column: Column;
  aggregate: Aggregate;
  /** Of which unit or units. */
  who: string;
  /** What the rows add up to where that is more; null elsewhere. */
  rowsSum: number | null;
}

interface Lines {
  rows: readonly TableRow[];
  columns: readonly Column[];
  totals: readonly Total[];
}

/** Of the cell of a line (key of a row or total) and a column (id of its indicator); null where it has no figure. */
export function noteOf(
  locale: Locale,
  { rows, columns, totals }: Lines,
  anchor: HTMLElement,
  line: string,
  columnId: string,
): Note | null {
  const column = columns.find(({ indicator }) => indicator.id === columnId);
  const total = totals.find(({ key }) => key === line);
  const row = rows.find(({ key }) => key === line);
  const aggregate = column && (total ? total.of(column) : row && column.cells.get(row.key));
  if (!column || !aggregate) return null;
  const who = total?.label ?? (row ? locale.unitName(row.unit.ref) : "");
  return { anchor, column, aggregate, who, rowsSum: total ? countedOnce(column, total.rows, aggregate) : null };
}
