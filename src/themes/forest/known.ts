/**
 * How much of the province's forest the published figures of single units account for: once by former district, once by what
 * there is since the merger. Both are of the same land and must not be added.
 */
import type { ForestRow } from "../../../data/themes/forest";
import { formerCommunesOf, landOfAll, touches, type Land } from "../../domain/land";
import type { UnitRef } from "../../domain/unit";
import { unit, unitsOf } from "../../domain/units";

/** One published figure and the units it is of. */
export interface KnownForest {
  row: ForestRow;
  units: readonly UnitRef[];
  /** Forest in hectares. */
  ha: number;
  /** Computed here from the published cover and area. */
  computed: boolean;
}

export interface ForestAccount {
  counted: KnownForest[];
  /** Their land is in that of a counted one already. */
  within: KnownForest[];
  unknown: UnitRef[];
  /** Hectares of forest counted. */
  ha: number;
  /** Natural area of the counted units in hectares. */
  ground: number;
  /** How many units are counted, of how many. */
  known: number;
  of: number;
}

/** Forest in hectares as published, else cover times area where both are. */
function hectares(row: ForestRow): Pick<KnownForest, "ha" | "computed"> | null {
  if (row.forest_ha !== null) return { ha: row.forest_ha, computed: false };
  if (row.cover_pct === null || row.area_ha === null) return null;
  return { ha: (row.cover_pct / 100) * row.area_ha, computed: true };
}

function knownOf(row: ForestRow): KnownForest[] {
  const found = hectares(row);
  if (!found || row.level === "protected-area" || row.level === "province") return [];
  const units: UnitRef[] =
    row.level === "ranger-station"
      ? row.communes.map((code) => ({ level: "commune", code }))
      : row.code === null
        ? []
        : [{ level: row.level, code: row.code }];
  return units.length > 0 ? [{ row, units, ...found }] : [];
}

const groundOf = (units: readonly UnitRef[]): number =>
  units.reduce((sum, ref) => sum + 100 * (unit(ref)?.area.value ?? 0), 0);

/** Larger land first and, of the same land, the newest figure: what comes later and lies in it is not counted again. */
function accountFor(found: readonly KnownForest[], level: "district" | "commune"): ForestAccount {
  const inOrder = found.toSorted(
    (a, b) => b.units.length - a.units.length || b.row.as_of.localeCompare(a.row.as_of) || b.ha - a.ha,
  );
  const counted: KnownForest[] = [];
  const within: KnownForest[] = [];
  let land: Land = new Set();
  for (const each of inOrder) {
    const its = landOfAll(each.units);
    if (touches(land, its)) {
      const same = counted.some(({ units }) => units.length === 1 && units[0]?.code === each.units[0]?.code);
      if (!same) within.push(each);
      continue;
    }
    counted.push(each);
    land = landOfAll([...formerCommunesOf(land), ...each.units]);
  }
  const units = counted.flatMap((each) => each.units);
  const codes = new Set(units.map(({ code }) => code));
  const all = unitsOf(level);
  return {
    counted: counted.toSorted((a, b) => b.ha - a.ha),
    within,
    unknown: all.map(({ ref }) => ref).filter(({ code }) => !codes.has(code)),
    ha: counted.reduce((sum, { ha }) => sum + ha, 0),
    ground: groundOf(units),
    known: units.length,
    of: all.length,
  };
}

/** Former districts, the newest figure of each. */
export const knownByDistrict = (rows: readonly ForestRow[]): ForestAccount =>
  accountFor(rows.filter(({ level }) => level === "district").flatMap(knownOf), "district");

/** Ranger stations, and the communes of 2025 that lie in none of them. */
export const knownByCommune = (rows: readonly ForestRow[]): ForestAccount =>
  accountFor(rows.filter(({ level }) => level === "commune" || level === "ranger-station").flatMap(knownOf), "commune");

/** Ranger stations without a figure. */
export const stationsWithout = (rows: readonly ForestRow[]): ForestRow[] =>
  rows.filter((row) => row.level === "ranger-station" && hectares(row) === null);
