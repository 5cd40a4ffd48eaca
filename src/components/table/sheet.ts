/** A table as files have it: columns of plain values. */
export type SheetValue = string | number | null;

export interface SheetCell {
  /** null: not known. */
  value: SheetValue;
  /** An estimate: written with ≈, the cell staying a number. */
  estimated?: boolean;
  /** How far it can be trusted, or what must be said of it. */
  remark?: string;
}

export interface SheetColumn {
  /** With the unit. */
  title: string;
  /** `plain`: values as they are, the unknown empty. The others say what is not known. */
  kind: "words" | "number" | "class" | "plain";
  cells: readonly SheetCell[];
  totals?: readonly SheetCell[];
  /** How numbers are written; years are not grouped. */
  decimals?: number;
  signed?: boolean;
  grouped?: boolean;
  /** What the remarks are called where a file has a column of them; null where none need be said. */
  remarks?: string | null;
  sources?: readonly string[];
  /** In letters; from the cells where left out. */
  width?: number;
}

/** Columns of values, each made of the rows. */
export const valueColumns = <Row>(
  rows: readonly Row[],
  columns: readonly (readonly [title: string, value: (row: Row, at: number) => SheetValue, width?: number])[],
): SheetColumn[] =>
  columns.map(([title, value, width]) => ({
    title,
    kind: "plain",
    cells: rows.map((row, at) => ({ value: value(row, at) })),
    ...(width !== undefined && { width }),
  }));
