/** Key figures in the order they are read: each followed by those that are parts of it, or explain it. */
import type { KeyFigureRow } from "../../../data/schema";

export interface KeyLine {
  row: KeyFigureRow;
  /** 0 for one that stands by itself. */
  depth: number;
}

/** The lines of a group; one whose parent is not among the rows stands by itself. */
export function keyLines(rows: readonly KeyFigureRow[]): KeyLine[] {
  const ids = new Set(rows.map(({ id }) => id));
  const under = (parent: string | null, depth: number): KeyLine[] =>
    rows
      .filter((row) => (row.parent !== null && ids.has(row.parent) ? row.parent : null) === parent)
      .flatMap((row) => [{ row, depth }, ...under(row.id, depth + 1)]);
  return under(null, 0);
}
