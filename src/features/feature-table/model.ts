/** A table of things as all that shows it needs it: the grid, the notes of its cells, the files. */
import { orderRows, type SortValue } from "../../domain/table";
import type { Selection, FeatureTableView } from "../../state/view";
import type { Cell } from "../table/cells";
import type { GridTotal } from "../table/grid";
import type { SheetCell } from "../table/sheet";
import type { IndicatorId } from "../../indicators/ids";

export interface ModelCell extends Cell {
  /** What it is sorted by. */
  order: SortValue;
  /** As the files have it. */
  sheet: SheetCell;
  /** With its unit; null: not known. */
  full: string | null;
  /** Sentences that belong to it. */
  remarks: readonly string[];
  sources: string[];
  asOf: string | null;
}

export interface ModelColumn {
  id: string;
  title: string;
  /** Empty for none. */
  unit: string;
  numeric: boolean;
  /** Years are not grouped. */
  grouped: boolean;
  decimals: number;
  /** The indicator that colours the map by the same; null where none does. */
  indicator: IndicatorId | null;
  /** By the key of the row. */
  cells: ReadonlyMap<string, ModelCell>;
  /** In the order of the totals. */
  totals: readonly (ModelCell | null)[];
}

export interface ModelRow {
  key: string;
  name: string;
  /** A former district after the name of a unit, to tell those of one name apart. */
  aside: string | null;
  /** What its name opens; null for things of no known unit. */
  selection: Selection | null;
  /** Whether the map has a place for it. */
  placed: boolean;
  /** All sources of the row. */
  sources: readonly string[];
}

export interface Model {
  nameTitle: string;
  columns: readonly ModelColumn[];
  rows: readonly ModelRow[];
  totals: readonly GridTotal[];
  sort: NonNullable<FeatureTableView["sort"]> | null;
}

/** The column of the names. */
export const nameColumn = "name";

/** The order asked for where the table has that column; else the first order. */
export function sortOf(
  asked: FeatureTableView["sort"],
  columns: readonly ModelColumn[],
  first: FeatureTableView["sort"],
): FeatureTableView["sort"] {
  const known = asked && (asked.column === nameColumn || columns.some(({ id }) => id === asked.column));
  return known ? asked : first;
}

/** Rows by a column, what is not known last in both directions; rows of no unit stay behind all. As they are for no order. */
export function sortedRows(
  rows: readonly ModelRow[],
  columns: readonly ModelColumn[],
  sort: FeatureTableView["sort"],
): readonly ModelRow[] {
  if (!sort) return rows;
  const column = columns.find(({ id }) => id === sort.column);
  const valueOf = (row: ModelRow): SortValue => (column ? (column.cells.get(row.key)?.order ?? null) : row.name);
  const last = rows.filter(({ selection }) => selection === null);
  const sorted = orderRows(
    rows.filter(({ selection }) => selection !== null),
    valueOf,
    sort.descending,
    ({ name, key }) => [name, key],
  );
  return [...sorted, ...last];
}
