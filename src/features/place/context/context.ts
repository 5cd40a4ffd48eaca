/** A commune among the 45: its rank on every indicator, its neighbours, and those most like it. */
import lengths from "../../../../geo/lengths.json";
import type { Lengths } from "../../../../geo/types";
import { alikeTo } from "../../../domain/alike";
import { bearingTo, compassPoint, type CompassPoint } from "../../../domain/distance";
import { unitGeometry, type Geography } from "../../../domain/geography";
import type { Aggregate } from "../../../domain/indicator";
import { landOf } from "../../../domain/land";
import { becameOf } from "../../../domain/lineage";
import { sharedBorders } from "../../../domain/merged-unit/borders";
import { medianOf, rankOf, type RankOf } from "../../../domain/rank";
import { populationIn, province, unit, unitsOf, type Unit } from "../../../domain/units";
import { isOwnIndicatorId } from "../../../indicators/ids";
import type { Indicator } from "../../../indicators/indicator";
import type { Themes } from "../../../themes";

export interface RankedFigure {
  indicator: Indicator;
  aggregate: Aggregate;
  /** null where the value is not known. A value known in part, so a lower bound, ranks with what is known of it. */
  rank: RankOf | null;
  /** Of the communes for which it is known. */
  median: number | null;
  /** Of the whole province. */
  whole: Aggregate;
}

/** The class of the commune, and how many communes are in it; `id` null: not known. */
export interface SharedClass {
  indicator: Indicator;
  aggregate: Aggregate;
  id: string | null;
  same: number;
}

export interface NeighbourUnit {
  of: Unit;
  /** Length of the boundary they have in common, as drawn, on the ellipsoid. */
  km: number;
  /** From label point to label point. */
  point: CompassPoint;
}

export interface SimilarUnit {
  of: Unit;
  /** See `alikeTo`. */
  distance: number;
  /** Persons, km², persons per km². */
  population: number;
  area: number;
  density: number;
}

export interface Context {
  commune: Unit;
  communes: number;
  /** In the order offered; those that can be ordered. */
  ranks: RankedFigure[];
  classes: SharedClass[];
  /** The longest boundary first. */
  neighbours: NeighbourUnit[];
  stateBorderKm: number;
  otherProvincesKm: number;
  /** The most alike first, and the commune's own measures. */
  alike: SimilarUnit[];
  own: SimilarUnit;
}

const { parts, borders } = lengths as unknown as Lengths;
const all = unitsOf("commune");
/** So many are most alike. */
const fewest = 5;

function ranked(indicator: Indicator, commune: Unit, themes: Themes): RankedFigure {
  const values = all.map(({ ref }) => indicator.over([ref], themes).value);
  const aggregate = indicator.over([commune.ref], themes);
  return {
    indicator,
    aggregate,
    rank: rankOf(aggregate.value, values, indicator.decimals),
    median: medianOf(values.filter((value) => value !== null)),
    whole: indicator.over([province.ref], themes),
  };
}

function sharedClass(indicator: Indicator, { ref }: Unit, themes: Themes): SharedClass {
  const id = indicator.classOf(ref, themes);
  const same = all.filter((each) => id !== null && indicator.classOf(each.ref, themes) === id).length;
  return { indicator, aggregate: indicator.over([ref], themes), id, same };
}

const communeOf = (code: string): string => becameOf({ level: "former-commune", code })[0]?.ref.code ?? code;

function surroundingsOf(commune: Unit, geography: Geography) {
  const land = landOf(commune.ref);
  const shared = sharedBorders(borders, land, communeOf);
  const place = ({ ref }: Unit) => {
    const [lon, lat] = unitGeometry(geography, ref).label;
    return { lon, lat };
  };
  const neighbours = [...shared].flatMap(([code, km]): NeighbourUnit[] => {
    const of = code === null ? null : unit({ level: "commune", code });
    return of ? [{ of, km, point: compassPoint(bearingTo(place(commune), place(of)).azimuth) }] : [];
  });
  const stateBorderKm = [...land].reduce((sum, code) => sum + (parts[code]?.state_border ?? 0), 0);
  return { neighbours, stateBorderKm, otherProvincesKm: Math.max(0, (shared.get(null) ?? 0) - stateBorderKm) };
}

function measuresOf(of: Unit, distance = 0): SimilarUnit {
  const population = populationIn(of, "scheme-2025")?.value ?? 0;
  const area = of.area.value;
  return { of, distance, population, area, density: population / area };
}

function similarTo(commune: Unit): SimilarUnit[] {
  const measures = all
    .map((each) => measuresOf(each))
    .map(({ of, population, area, density }) => ({
      of,
      values: [population, area, density],
    }));
  return alikeTo(commune, measures)
    .slice(0, fewest)
    .map(({ of, distance }) => measuresOf(of, distance));
}

/** `commune`: one of the 45. Indicators of the reader's own tables are left out. */
export function contextOf(
  commune: Unit,
  indicators: readonly Indicator[],
  themes: Themes,
  geography: Geography,
): Context {
  const used = indicators.filter(({ id, levels }) => !isOwnIndicatorId(id) && levels.includes("commune"));
  return {
    commune,
    communes: all.length,
    ranks: used.filter(({ kind }) => kind !== "class").map((each) => ranked(each, commune, themes)),
    classes: used.filter(({ kind }) => kind === "class").map((each) => sharedClass(each, commune, themes)),
    ...surroundingsOf(commune, geography),
    alike: similarTo(commune),
    own: measuresOf(commune),
  };
}
