/** What becomes of every row of the sheet, and which rows a unit's values are read from. */
import type { Analysis, RowMatch } from "../analysis-types";
import type { Choices, DoubledWay } from "../choices";
import type { LedgerRow, RowFate } from "../result-types";

export interface Ledger {
  rows: readonly LedgerRow[];
  /** By the code of the source's unit, in the order of the table. Of flows: by origin. */
  counted: ReadonlyMap<string, readonly number[]>;
  /** Units with several rows of which nobody has chosen. */
  doubledOpen: readonly string[];
}

const fateOf: Record<RowMatch["state"], RowFate> = {
  matched: "counted",
  choose: "to-choose",
  unknown: "unknown",
  "left-out": "left-out",
};
const codeOf = (match: RowMatch | undefined): string | null => (match?.state === "matched" ? match.code : null);

/** Of a flow: the worse of both ends. */
function matchFate(match: RowMatch | undefined, destination: RowMatch | undefined, isFlow: boolean): RowFate {
  const fates = [match, ...(isFlow ? [destination] : [])].map((each) => (each ? fateOf[each.state] : "unknown"));
  return fates.find((fate) => fate !== "counted") ?? "counted";
}

function groupedByUnit(rows: readonly LedgerRow[]): Map<string, number[]> {
  const all = new Map<string, number[]>();
  for (const { row, fate, code } of rows) {
    if (fate !== "counted" || code === null) continue;
    const found = all.get(code);
    if (found) found.push(row);
    else all.set(code, [row]);
  }
  return all;
}

function keptRows(rows: readonly number[], way: DoubledWay | undefined): readonly number[] {
  if (rows.length < 2 || way === "add") return rows;
  if (way === undefined) return [];
  return [rows.at(way === "first" ? 0 : -1)!];
}

/**
 * The rows of flows repeat their origins and are all counted. `undecided`: codes of units that the lineage divides and nobody
 * has decided on.
 */
export function ledgerOf(
  { layout, matching }: Analysis,
  doubled: Choices["doubled"],
  undecided: ReadonlySet<string>,
): Ledger {
  const isFlow = matching.destinations.length > 0;
  const byRow = (matches: readonly RowMatch[]) => new Map(matches.map((match) => [match.row, match]));
  const [units, ends] = [byRow(matching.rows), byRow(matching.destinations)];
  const rows = layout.rows.map(({ role }, row): LedgerRow => {
    if (role === "group" || role === "total") return { row, fate: "check", code: null, destination: null };
    if (role !== "data") return { row, fate: "not-data", code: null, destination: null };
    const [code, destination] = [codeOf(units.get(row)), codeOf(ends.get(row))];
    const fate = matchFate(units.get(row), ends.get(row), isFlow);
    const isUndecided = [code, destination].some((each) => each !== null && undecided.has(each));
    return { row, fate: fate === "counted" && isUndecided ? "undecided" : fate, code, destination };
  });
  const all = groupedByUnit(rows);
  if (isFlow) return { rows, counted: all, doubledOpen: [] };
  const wayOf = (code: string): DoubledWay | undefined => doubled[code] ?? doubled["*"];
  const counted = new Map([...all].map(([code, found]) => [code, keptRows(found, wayOf(code))]));
  const kept = new Set([...counted.values()].flat());
  return {
    rows: rows.map((line) => (line.fate === "counted" && !kept.has(line.row) ? { ...line, fate: "doubled" } : line)),
    counted: new Map([...counted].filter(([, found]) => found.length > 0)),
    doubledOpen: [...counted].filter(([, found]) => found.length === 0).map(([code]) => code),
  };
}
