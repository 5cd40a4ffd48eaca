import type { Snippet } from "svelte";

export interface TableCell {
  /** null: not known. */
  text: string | null;
  /** Before the text: ≈, ≥. */
  mark?: string | null;
  /** What the mark means, for the pointer. */
  means?: string | null;
  strong?: boolean;
  /** Lines under the text. */
  notes?: readonly (string | null | undefined)[];
  sources?: readonly string[];
  asOf?: string | null;
  /** What the source button names; the column and the row where it is not given. */
  what?: string;
  testid?: string;
}

/** Words or a number as they read; null: not known. */
export type CellContent = TableCell | string | null;

/** A head that is pressed to sort the rows; who draws the table sorts them. */
export interface SortControl {
  /** null: sorted by another column. */
  order: "ascending" | "descending" | null;
  /** For the pointer. */
  hint: string;
  press: () => void;
}

export interface TableColumn<Row> {
  id: string;
  label: string;
  /** Over the label, once for neighbours that have the same. */
  over?: string;
  /** Under the label. */
  note?: string | null;
  /** Numbers stand right. */
  kind?: "text" | "number";
  /** CSS width. */
  width?: string;
  /** The name of the row; the first column where none is named. */
  head?: boolean;
  /** For the eye only, as bars next to their figures. */
  decorative?: boolean;
  /** Stands in the head instead of the label. */
  headView?: Snippet;
  /** Not shown on narrow screens. */
  wideOnly?: boolean;
  cell?: (row: Row) => CellContent;
  sort?: SortControl | undefined;
  /** Draws the cell instead of `cell`; it is given the column's id. */
  view?: Snippet<[Row, string]>;
}

export interface TableGroup<Row> {
  id: string;
  /** A line over the rows: one cell per column, or one for all; none for no line. */
  heads?: readonly CellContent[];
  rows: readonly Row[];
}

export const cellOfContent = (content: CellContent): TableCell =>
  typeof content === "object" && content !== null ? content : { text: content };

/** A column of numbers without more to say of it. */
export const numberColumn = <Row>(label: string, cell: (row: Row) => CellContent): TableColumn<Row> => ({
  id: label,
  label,
  kind: "number",
  cell,
});

export interface TableProps<Row> {
  caption: string;
  /** Where the caption is read by eyes too. */
  captionShown?: boolean;
  /** The head for screen readers only. */
  headHidden?: boolean;
  /** Close rows without lines, as in a legend. */
  plain?: boolean;
  /** Each row as a card, for narrow screens; empty cells are left out. */
  cards?: boolean;
  columns: readonly TableColumn<Row>[];
  rows?: readonly Row[];
  groups?: readonly TableGroup<Row>[];
  key: (row: Row) => string | number;
  /** What the row is called by in the names of its source buttons. */
  nameOf?: (row: Row) => string;
  /** A line under the row, over all columns. */
  note?: (row: Row) => string | null | undefined;
  /** The same as a snippet, for the rows that `noted` picks. */
  noteView?: Snippet<[Row]>;
  noted?: (row: Row) => boolean;
  /** `strong`, `marked`, `warn`; `part` is set in under the row before. */
  tone?: (row: Row) => "strong" | "marked" | "warn" | "part" | null;
  rowId?: (row: Row) => string;
  /** One cell per column; cells left out at the end are empty. */
  foot?: readonly (readonly CellContent[])[];
  /** CSS px under which it scrolls sideways. */
  minWidth?: number;
  /** CSS px; `Infinity` for all the width there is. */
  maxWidth?: number;
  /** The head stays in sight, this far from the top of what scrolls. */
  stickyHead?: string;
}
