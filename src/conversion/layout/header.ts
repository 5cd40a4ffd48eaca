/** The head of the table: which rows it has, and what it says of each column. */
import type { Cell, Sheet } from "../sheet";
import { isFigure, isTitle, cellText } from "./labels";

export interface Head {
  from: number;
  to: number;
}

const filled = (row: readonly Cell[]): number[] =>
  [...row.keys()].filter((column) => cellText(row[column] ?? null) !== "");

const columnNumber = /^\(?\s*(?:\d{1,2}|\p{L})\s*\)?\s*(?:=[\s\d+\-–*/:x×().,%]*)?\)?$/u;

/** «A B 1 2 3», «(1) (2) (3=1+2)» under the head: they count up, perhaps with a gap, which figures hardly do. */
export function isColumnNumbers(row: readonly Cell[]): boolean {
  const texts = filled(row).map((column) => cellText(row[column] ?? null));
  if (texts.length < 2 || !texts.every((text) => columnNumber.test(text))) return false;
  const numbers = texts.flatMap((text) => /\d+/.exec(text) ?? []).map(Number);
  const countUp = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
  return countUp && (numbers[0] ?? 1) <= 3 && (numbers.at(-1) ?? 1) <= texts.length + 3;
}

export const isYear = (cell: Cell): boolean => /^(?:19|20)\d\d$/.test(cellText(cell));
const mostLines = 4;

/** Whether a row that stands on rows of the head belongs to it: it fills their gaps, or stands over columns of figures. */
function headsOver(row: readonly Cell[], below: ReadonlySet<number>, firstUnit: number): boolean {
  const columns = filled(row);
  const titles = columns.filter((column) => isTitle(cellText(row[column] ?? null)));
  if (columns.length === 0 || titles.length * 2 >= columns.length) return false;
  if (columns.every((column) => column > firstUnit)) return true;
  return columns.length > 1 && columns.some((column) => !below.has(column));
}

/** The rows directly over the body; null where there are none. `firstUnit`: the first column that says the unit. */
export function findHead({ rows }: Sheet, bodyStart: number, firstUnit: number): Head | null {
  let last = bodyStart - 1;
  while (last >= 0 && filled(rows[last] ?? []).length === 0) last -= 1;
  if (last < 0) return null;
  let line = isColumnNumbers(rows[last] ?? []) ? last - 1 : last;
  const bottom = rows[line] ?? [];
  if (
    filled(bottom).length < 2 ||
    filled(bottom).some((column) => isFigure(bottom[column] ?? null) && !isYear(bottom[column] ?? null))
  )
    return line < last ? { from: last, to: last } : null;
  const columns = new Set(filled(bottom));
  const lowest = line;
  while (line > 0 && lowest - line < mostLines - 1 && headsOver(rows[line - 1] ?? [], columns, firstUnit)) {
    line -= 1;
    for (const column of filled(rows[line] ?? [])) columns.add(column);
  }
  return { from: line, to: last };
}

/**
 * What the head says of each column: an upper cell stands also over the empty cells to its right, if both have a cell below;
 * one that fills the height of the head has none below.
 */
export function headTitles({ rows }: Sheet, head: Head | null, width: number): string[] {
  if (!head) return Array<string>(width).fill("");
  const lines = rows.slice(head.from, head.to + 1).filter((row) => !isColumnNumbers(row));
  const cells = lines.map((row) => Array.from({ length: width }, (_, column) => cellText(row[column] ?? null)));
  const below = (line: number, column: number) => cells.slice(line + 1).some((row) => row[column] !== "");
  for (const [line, row] of cells.entries())
    for (let column = 1; column < width; column += 1) {
      const parentEnds = cells.slice(0, line).some((_, upper) => cellText(lines[upper]?.[column] ?? null) !== "");
      if (row[column] === "" && below(line, column) && below(line, column - 1) && !parentEnds)
        row[column] = row[column - 1] ?? "";
    }
  return Array.from({ length: width }, (_, column) => {
    const said = cells.map((row) => row[column] ?? "").filter(Boolean);
    return said.filter((text, index) => text !== said[index - 1]).join(" – ");
  });
}
