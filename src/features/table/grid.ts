/** What a table draws, whatever its rows are. */
import type { Cell } from "./cells";

/** A column beside that of the names. */
export interface GridColumn {
  id: string;
  /** CSS px. */
  width: number;
  numeric: boolean;
  /** Words alone, which nothing more stands behind. */
  plain: boolean;
  /** By the key of the row. */
  cells: ReadonlyMap<string, Cell>;
  /** In the order of the totals; null: the column has none there. */
  totals: readonly (Cell | null)[];
}

/** A line under the rows. */
export interface GridTotal {
  key: string;
  label: string;
}
