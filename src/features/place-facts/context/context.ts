/** A commune among the 45: its rank on every indicator, its neighbours, and those most like it. */
import lengths from "../../../../geo/lengths.json";
import type { Lengths } from "../../../../geo/types";
import { whollyKnown } from "../../../domain/aggregate";
import { alikeTo } from "../../../domain/alike";
import { compassPoint, type CompassPoint } from "../../../domain/distance";
import type { Geography } from "../../../domain/geography";
import type { Aggregate } from "../../../domain/indicator";
import { landOf } from "../../../domain/land";
import { medianOf, rankOf, type RankOf } from "../../../domain/rank";
import { populationIn, province, unit, unitsOf, type Unit } from "../../../domain/units";
import { bordersAround, neighboursOf } from "../../../domain/walk/neighbours";
import { isOwnIndicatorId } from "../../../indicators/ids";
import type { Indicator } from "../../../indicators/indicator";
import type { Themes } from "../../../themes";

export interface RankedFigure {
  indicator: Indicator;
  aggregate: Aggregate;
  /**
   * Among the communes whose value is wholly known; null where this one's is not, since a partial figure has no rank, and where
   * there is none of it.
   */
  rank: RankOf | null;
  /** It is known that there is none: 0 of what is counted or measured. */
  none: boolean;
  /** Of the same communes. */
  median: number | null;
  /** Of the whole province. */
  whole: Aggregate;
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

export interface CommuneContext {
  commune: Unit;
  communes: number;
  /** In the order offered; classes cannot be ordered. */
  ranks: RankedFigure[];
  /** The longest boundary first. */
  neighbours: NeighbourUnit[];
  stateBorderKm: number;
  otherProvincesKm: number;
  /** The most alike first, and the commune's own measures. */
  alike: SimilarUnit[];
  own: SimilarUnit | null;
}

const { parts } = lengths as unknown as Lengths;
const all = unitsOf("commune");
/** So many are most alike. */
const fewest = 5;

function ranked(indicator: Indicator, commune: Unit, themes: Themes): RankedFigure {
  const values = all.map(({ ref }) => whollyKnown(indicator.over([ref], themes)));
  const aggregate = indicator.over([commune.ref], themes);
  const value = whollyKnown(aggregate);
  const none = indicator.scale !== "diverging" && value !== null && Number(value.toFixed(indicator.decimals)) === 0;
  return {
    indicator,
    aggregate,
    rank: none ? null : rankOf(value, values, indicator.decimals),
    none,
    median: medianOf(values.filter((value) => value !== null)),
    whole: indicator.over([province.ref], themes),
  };
}

/** Units of its own level around a unit, and what else it borders on. */
export function surroundingsOf(
  of: Unit,
  geography: Geography,
): Pick<CommuneContext, "neighbours" | "stateBorderKm" | "otherProvincesKm"> {
  const land = landOf(of.ref);
  const neighbours = neighboursOf(of.ref, geography).flatMap(({ ref, sharedKm: km, azimuth }): NeighbourUnit[] => {
    const other = unit(ref);
    return other ? [{ of: other, km, point: compassPoint(azimuth) }] : [];
  });
  const stateBorderKm = [...land].reduce((sum, code) => sum + (parts[code]?.state_border ?? 0), 0);
  return {
    neighbours,
    stateBorderKm,
    otherProvincesKm: Math.max(0, (bordersAround(of.ref, geography).get(null) ?? 0) - stateBorderKm),
  };
}

function measuresOf(of: Unit, distance = 0): SimilarUnit[] {
  const population = populationIn(of, "scheme-2025")?.value;
  const area = of.area.value;
  return population === undefined ? [] : [{ of, distance, population, area, density: population / area }];
}

function similarTo(commune: Unit): SimilarUnit[] {
  const measures = all
    .flatMap((each) => measuresOf(each))
    .map(({ of, population, area, density }) => ({ of, values: [population, area, density] }));
  return alikeTo(commune, measures)
    .slice(0, fewest)
    .flatMap(({ of, distance }) => measuresOf(of, distance));
}

/** `commune`: one of the 45. Indicators of the reader's own tables are left out. */
export function contextOf(
  commune: Unit,
  indicators: readonly Indicator[],
  themes: Themes,
  geography: Geography,
): CommuneContext {
  const used = indicators.filter(({ id, levels }) => !isOwnIndicatorId(id) && levels.includes("commune"));
  return {
    commune,
    communes: all.length,
    ranks: used.filter(({ kind }) => kind !== "class").map((each) => ranked(each, commune, themes)),
    ...surroundingsOf(commune, geography),
    alike: similarTo(commune),
    own: measuresOf(commune)[0] ?? null,
  };
}

/** Left out are ranks shared by more communes than this, and ranks among fewer known values. */
const [mostTied, fewestKnown] = [2, 10];
/** Without its year: of one measure in several years the first offered is taken. */
const measureOf = ({ indicator }: RankedFigure): string => indicator.shortTitle.en.replace(/\d+/g, "");

/** Further from the end, as a share of all, nothing is high or low. */
const nearEnd = 0.3;

/** What the commune has most and least of among the 45, three each at most. */
export function tellingRanks({ ranks }: Pick<CommuneContext, "ranks">): Record<"highest" | "lowest", RankedFigure[]> {
  const telling = ranks
    .filter(({ rank }) => rank !== null && rank.tied <= mostTied && rank.known >= fewestKnown)
    .filter((each, at, among) => among.findIndex((other) => measureOf(other) === measureOf(each)) === at);
  const fromTop = ({ rank }: RankedFigure): number => (rank ? (rank.rank - 1) / rank.known : 1);
  const fromEnd = ({ rank }: RankedFigure): number => (rank ? (rank.known - rank.rank - rank.tied) / rank.known : 1);
  const best = (by: typeof fromTop) =>
    telling
      .filter((each) => by(each) < nearEnd)
      .toSorted((a, b) => by(a) - by(b))
      .slice(0, 3);
  const highest = best(fromTop);
  return { highest, lowest: best(fromEnd).filter((each) => !highest.includes(each)) };
}
