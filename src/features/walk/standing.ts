/** A unit's value of an indicator beside the province's and those of all units of its level. */
import { whollyKnown } from "../../domain/aggregate";
import type { Aggregate } from "../../domain/indicator";
import { memoize } from "../../domain/memoize";
import { rankOf, type RankOf } from "../../domain/rank";
import type { Certainty } from "../../domain/uncertainty/verdict";
import type { Level, UnitRef } from "../../domain/unit";
import { province, unitsOf } from "../../domain/units";
import { placeOfRank } from "../../domain/walk/pitch";
import type { Indicators } from "../../indicators";
import type { IndicatorId } from "../../indicators/ids";
import type { Indicator } from "../../indicators/indicator";
import type { Themes } from "../../themes";

export interface Standing {
  indicator: Indicator;
  own: Aggregate;
  whole: Aggregate;
  /** Units of the level. */
  units: number;
  /** Only where the value is wholly known, and something is there to be ranked; under the lens as it ranks, which leaves out the vague. */
  rank: RankOf | null;
  /** What the lens found of the value; null without it. */
  certainty: Certainty | null;
  /** How many units of the level are of the same class, and of how many that is known; null for indicators that are no classes. */
  alike: { n: number; known: number } | null;
  /** From 0, the last rank, to 1, the first; null without a rank. */
  place: number | null;
}

/** Those of the map without an indicator, by level. */
const first: Record<Level, IndicatorId> = {
  commune: "density-2025",
  province: "density-2025",
  district: "density-2019",
  "former-commune": "density-2019",
};

/** That of the view; without one, or where it is gone, the density of the population. */
export const indicatorFor = (chosen: Indicator | null, level: Level, all: Indicators): Indicator =>
  chosen ?? all.indicatorById(first[level]);

const values = memoize((themes: Themes) =>
  memoize((indicator: Indicator) => {
    const known = new Map<Level, (number | null)[]>();
    return (level: Level): (number | null)[] => {
      const all = known.get(level) ?? unitsOf(level).map(({ ref }) => whollyKnown(indicator.over([ref], themes)));
      known.set(level, all);
      return all;
    };
  }),
);

function alikeIn(indicator: Indicator, ref: UnitRef, themes: Themes): Standing["alike"] {
  const own = indicator.classOf(ref, themes);
  if (indicator.kind !== "class" || own === null) return null;
  const known = unitsOf(ref.level).flatMap((each) => indicator.classOf(each.ref, themes) ?? []);
  return { n: known.filter((each) => each === own).length, known: known.length };
}

/** As the lens ranks; null of what it leaves out. */
const seenRank = ({ rank, tied, ranked }: Certainty): RankOf | null =>
  rank === null ? null : { rank, tied, known: ranked };

export function standingOf(
  indicator: Indicator,
  ref: UnitRef,
  themes: Themes,
  certainty: Certainty | null = null,
): Standing {
  const own = indicator.over([ref], themes);
  const all = values(themes)(indicator)(ref.level);
  const value = whollyKnown(own);
  const none = indicator.scale !== "diverging" && value !== null && Number(value.toFixed(indicator.decimals)) === 0;
  const ranks = !none && indicator.kind !== "class";
  const rank = !ranks ? null : certainty ? seenRank(certainty) : rankOf(value, all, indicator.decimals);
  return {
    indicator,
    own,
    whole: indicator.over([province.ref], themes),
    units: all.length,
    rank,
    certainty,
    alike: alikeIn(indicator, ref, themes),
    place: rank && placeOfRank(rank),
  };
}
