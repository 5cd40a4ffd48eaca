/** What the cells of each column are, counted over a sample of the rows. */
import { readCode, type Names } from "../gazetteer";
import type { Cell, Sheet } from "../sheet";
import { isFigure, namedKind } from "./labels";

export interface ColumnTally {
  index: number;
  /** Cells with letters. */
  texts: number;
  communes: number;
  /** That no district is called. */
  onlyCommunes: number;
  districts: number;
  distinctNames: Set<string>;
  figures: number;
  codes: number;
  distinctCodes: Set<string>;
  districtCodes: number;
  distinctDistrictCodes: Set<string>;
  /** Codes of districts with their leading zero. */
  zeros: number;
}

const sampled = 1500;

/** All rows of a short table; of a long one the beginning, and rows at equal steps. */
export function sampledIndices(count: number): number[] {
  if (count <= sampled) return [...Array(count).keys()];
  const head = sampled / 3;
  const step = (count - head) / (sampled - head);
  return Array.from({ length: sampled }, (_, index) =>
    index < head ? index : Math.floor(head + (index - head) * step),
  );
}

const emptyTally = (index: number): ColumnTally => ({
  index,
  texts: 0,
  communes: 0,
  onlyCommunes: 0,
  districts: 0,
  distinctNames: new Set(),
  figures: 0,
  codes: 0,
  distinctCodes: new Set(),
  districtCodes: 0,
  distinctDistrictCodes: new Set(),
  zeros: 0,
});

const isCommuneCode = (names: Names, code: string): boolean => names.unit("former-commune", code) !== undefined;
const fullCode = /^\s*11[.\-_ ]?\d{3}[.\-_ ]?\d{5}\s*$/;

function count(tally: ColumnTally, cell: Cell, names: Names): void {
  if (cell === null || cell === "") return;
  if (isFigure(cell) || fullCode.test(String(cell))) {
    tally.figures += 1;
    const code = readCode("commune", cell);
    const district = readCode("district", cell);
    if (code && isCommuneCode(names, code)) {
      tally.codes += 1;
      tally.distinctCodes.add(code);
    } else if (district) {
      tally.districtCodes += 1;
      tally.distinctDistrictCodes.add(district);
      if (typeof cell === "string" && /^\s*0/.test(cell)) tally.zeros += 1;
    }
    return;
  }
  if (typeof cell !== "string" || cell.trim() === "") return;
  tally.texts += 1;
  const { commune, district } = namedKind(names, cell);
  if (commune) tally.communes += 1;
  if (district) tally.districts += 1;
  if (commune && !district) tally.onlyCommunes += 1;
  if (commune || district) tally.distinctNames.add(cell);
}

export function tallyColumns({ rows }: Sheet, names: Names): ColumnTally[] {
  const tallies: ColumnTally[] = [];
  for (const index of sampledIndices(rows.length)) {
    const row = rows[index] ?? [];
    for (const [column, cell] of row.entries()) count((tallies[column] ??= emptyTally(column)), cell, names);
  }
  return tallies;
}
