/** Where the body of a table begins and ends, and what its rows say. */
import { readCode, type Names } from "../gazetteer";
import type { Cell, Sheet } from "../sheet";
import { isColumnNumbers, isYear } from "./header";
import { isEmptyCell, isFigure, isTitle, namedKind, sumLabel, cellText } from "./labels";
import type { UnitColumns } from "./unit-columns";

export const isBlank = (row: readonly Cell[]): boolean => row.every(isEmptyCell);

const cellsOf = (row: readonly Cell[], columns: readonly number[]): string[] =>
  columns.map((column) => cellText(row[column] ?? null)).filter(Boolean);

/** Whether a row names a unit, by a code or a name of any level. */
export function namesUnit(row: readonly Cell[], units: UnitColumns, names: Names): boolean {
  const { names: byName, codes, districts } = units;
  return (
    [...cellsOf(row, byName), ...cellsOf(row, districts), leadingText(row, units)].some((text) => {
      const kind = namedKind(names, text);
      return kind.commune || kind.district;
    }) ||
    codes.some((column) => {
      const code = readCode("commune", row[column] ?? null);
      if (code !== null && names.unit("former-commune", code)) return true;
      return readCode("district", row[column] ?? null) !== null;
    })
  );
}

/** The text that says what a row is: the name, or the first text before it. */
export function leadingText(row: readonly Cell[], units: UnitColumns): string {
  const [named] = cellsOf(row, units.names);
  if (named) return named;
  const last = Math.max(-1, ...units.names, ...units.codes, ...units.districts);
  for (const cell of row.slice(0, last + 1))
    if (typeof cell === "string" && /\p{L}{2}/u.test(cell)) return cellText(cell);
  return "";
}

/** A sum of all rows, or of a district. */
export function isSum(text: string, names: Names): boolean {
  const sum = sumLabel(text);
  return sum !== null && (sum.of !== "district" || names.find("district", sum.text) !== null);
}

/** Figures beside something that may be a misspelt unit; years and numbers of columns are of the head. */
const looksLikeData = (row: readonly Cell[], ofUnits: ReadonlySet<number>): boolean =>
  !isColumnNumbers(row) &&
  row.some((cell, column) => ofUnits.has(column) && cellText(cell) !== "" && !isTitle(cellText(cell))) &&
  row.some((cell, column) => !ofUnits.has(column) && column > Math.min(...ofUnits) && isFigure(cell) && !isYear(cell));

export interface Body {
  from: number;
  /** The last row that names a unit or a sum. */
  to: number;
}

/** null where no row names a unit. */
export function findBody({ rows }: Sheet, units: UnitColumns, names: Names, headEnd: number | null): Body | null {
  const ofUnits = new Set([...units.names, ...units.codes, ...units.districts]);
  const more = (row: readonly Cell[]) => row.some((cell, column) => !ofUnits.has(column) && cellText(cell) !== "");
  const starts = (row: readonly Cell[]) =>
    namesUnit(row, units, names) ? more(row) : isSum(leadingText(row, units), names) && row.some(isFigure);
  const first = headEnd ?? -1;
  let from = rows.findIndex((row, index) => index > first && starts(row));
  if (from < 0) from = rows.findIndex((row, index) => index > first && namesUnit(row, units, names));
  if (from < 0) return null;
  const belongs = (row: readonly Cell[]) => namesUnit(row, units, names) || looksLikeData(row, ofUnits);
  while (from - 1 > first && belongs(rows[from - 1] ?? [])) from -= 1;
  let to = rows.length - 1;
  const ends = (row: readonly Cell[]) => namesUnit(row, units, names) || isSum(leadingText(row, units), names);
  while (to > from && !ends(rows[to] ?? [])) to -= 1;
  return { from: headEnd === null ? from : headEnd + 1, to };
}
