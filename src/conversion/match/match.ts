/** The rows of a table and the units they are of: matched, to be chosen, or unknown. */
import type { Layout, Matching, RowMatch } from "../analysis-types";
import type { Choices, SourceLevel } from "../choices";
import { foldedKey, namesOf, spellingKey, type Names } from "../gazetteer";
import type { Gazetteer } from "../gazetteer-types";
import type { Sheet } from "../sheet";
import { decideLevel, saidText, type LevelDecision } from "./level";
import { resolveUnit } from "./resolve";
import { saidGroups, type SaidGroup } from "./said";
import { suggestUnits } from "./suggest";

/** Under which a decision is kept: equal cells in the same section are decided once. */
export const decisionKey = (level: SourceLevel, district: string | null, said: string): string =>
  `${level}:${district ?? "-"}:${foldedKey(spellingKey(said))}`;

/** Suggestions cost time; a table with more unknown names than this is no table of units. */
const mostSuggested = 300;

type Match = RowMatch extends infer R ? (R extends RowMatch ? Omit<R, "row"> : never) : never;

function matcher(level: SourceLevel, names: Names, choices: Choices): (group: SaidGroup) => Match {
  let suggested = 0;
  return (group) => {
    const found = resolveUnit(level, group, names);
    if (found.state === "matched") return { state: "matched", code: found.unit.code, by: found.by };
    const said = saidText(group);
    const key = decisionKey(level, group.district, said);
    const named = found.state === "unknown" ? [] : found.units;
    const candidates = suggested < mostSuggested || named.length > 0 ? suggestUnits(level, group, named, names) : [];
    suggested += 1;
    const decided = choices.decisions[key];
    if (decided === null) return { state: "left-out", key, said, candidates };
    if (decided !== undefined && names.unit(level, decided))
      return { state: "matched", code: decided, by: "decision", key, said, candidates };
    return { state: named.length > 0 ? "choose" : "unknown", key, said, candidates };
  };
}

function matchGroups(groups: readonly SaidGroup[], match: (group: SaidGroup) => Match): RowMatch[] {
  const matches = groups.flatMap((group) => {
    const found = match(group);
    return group.rows.map((row) => ({ row, ...found }) as RowMatch);
  });
  return matches.sort((a, b) => a.row - b.row);
}

function rowsByCode(matches: readonly RowMatch[]): Map<string, number[]> {
  const byCode = new Map<string, number[]>();
  for (const match of matches) {
    if (match.state !== "matched") continue;
    const rows = byCode.get(match.code);
    if (rows) rows.push(match.row);
    else byCode.set(match.code, [match.row]);
  }
  return byCode;
}

export interface MatchedTable {
  matching: Matching;
  decision: LevelDecision;
}

/** Without a level nothing is matched, and `matching.level` is for show. */
export function matchTable(sheet: Sheet, layout: Layout, gazetteer: Gazetteer, choices: Choices): MatchedTable {
  const names = namesOf(gazetteer);
  const has = (...roles: string[]) => layout.columns.some(({ role }) => roles.includes(role));
  const isFlow = has("destination", "destination-code");
  const origins = saidGroups(sheet, layout, { code: "code", name: "name", inDistrict: !isFlow });
  const goals = isFlow
    ? saidGroups(sheet, layout, { code: "destination-code", name: "destination", inDistrict: false })
    : [];
  const decision = decideLevel([...origins, ...goals], names, choices.level);
  const { level, evidence, likeliest } = decision;
  if (level === null) {
    const matching = { level: likeliest, evidence, rows: [], destinations: [], missing: [], doubled: [] };
    return { matching, decision };
  }
  const match = matcher(level, names, choices);
  const rows = matchGroups(origins, match);
  const destinations = matchGroups(goals, match);
  const byCode = rowsByCode([...rows, ...destinations]);
  const missing = [...names.of(level).keys()].filter((code) => !byCode.has(code));
  const doubled = [...(isFlow ? [] : byCode)]
    .filter(([, each]) => each.length > 1)
    .map(([code, each]) => ({ code, rows: each, way: choices.doubled[code] ?? choices.doubled["*"] ?? null }));
  return { matching: { level, evidence, rows, destinations, missing, doubled }, decision };
}

export const matchRows = (...table: Parameters<typeof matchTable>): Matching => matchTable(...table).matching;
