/** Flows between two communes stay pairs, and are added up on both sides. */
import type { SourceLevel } from "../choices";
import { multiplyDecimals, one } from "../decimal";
import type { Gazetteer } from "../gazetteer-types";
import type { LedgerRow } from "../result-types";
import type { Destination, LineageShare } from "./lineage";
import type { SourcePart, UnitParts } from "./values";

/** All rows of a pair; a flow within a unit is a pair of it with itself. */
export interface Pair {
  from: string;
  to: string;
  parts: UnitParts;
}

function pairs(rows: readonly LedgerRow[], sharesOf: (code: string) => readonly LineageShare[]): Pair[] {
  const all = new Map<string, { from: string; to: string; parts: SourcePart[] }>();
  for (const { row, fate, code, destination } of rows) {
    if (fate !== "counted" || code === null || destination === null) continue;
    for (const from of sharesOf(code))
      for (const to of sharesOf(destination)) {
        const key = `${from.to}>${to.to}`;
        const pair = all.get(key) ?? { from: from.to, to: to.to, parts: [] };
        pair.parts.push({ code, row, rowShare: one, share: multiplyDecimals(from.weight, to.weight) });
        all.set(key, pair);
      }
  }
  return [...all]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { from, to, parts }]) => ({ from, to, parts: parts.map((part) => [part]) }));
}

/** Between communes of 2025, and between former districts, as far as the level of the table allows. */
export function flowPairs(
  rows: readonly LedgerRow[],
  level: SourceLevel,
  lineage: ReadonlyMap<string, Destination>,
  { districtOf }: Gazetteer,
): { commune: Pair[]; district: Pair[] } {
  const itself = (code: string): LineageShare[] => [{ to: code, weight: one }];
  const district = (code: string): LineageShare[] => itself(districtOf[code]!);
  switch (level) {
    case "former-commune":
      return { commune: pairs(rows, (code) => lineage.get(code)!.shares), district: pairs(rows, district) };
    case "commune":
      return { commune: pairs(rows, itself), district: [] };
    case "district":
      return { commune: [], district: pairs(rows, itself) };
  }
}
