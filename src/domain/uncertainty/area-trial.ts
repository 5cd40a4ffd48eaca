/** A trial of the estimates of areas: are those that are published where the draws would have put them? */
import { areaErrorsOf, type AreaCheck } from "./area-checks";
import { drawn, sumFormula, type LandPart, type Model } from "./model";
import { outcomeOf } from "./outcome";
import { roundedRange } from "./printed";

export interface AreaTrial {
  /** How many areas were tried, and how many of them lay between the ends of their 90 %. */
  tried: number;
  within: number;
}

/** Each commune in turn as if no area of its parts were published, with the errors found in the others. */
export function areaTrial(checks: readonly AreaCheck[], draws: number): AreaTrial {
  const communes = [...new Set(checks.map(({ commune }) => commune))];
  const hits = communes.flatMap((commune) => {
    const [own, others] = [
      checks.filter((each) => each.commune === commune),
      checks.filter((each) => each.commune !== commune),
    ];
    const rest = commune.area.value - own.reduce((sum, { computed }) => sum + computed, 0);
    const parts = [...own.map(({ computed }) => computed), ...(rest > 0.1 ? [rest] : [])];
    const model: Model = {
      seed: 1,
      draws,
      sources: [
        {
          kind: "land",
          whole: roundedRange(commune.area.value, 2),
          slack: false,
          parts: parts.map((weight): LandPart => ({ kind: "share", weight })),
        },
      ],
      areaErrors: areaErrorsOf(others),
      sumErrors: [],
      groups: [
        own.map(({ unit, published }, at) => ({
          key: unit.key,
          value: published,
          formula: sumFormula([drawn(at + 1)]),
        })),
      ],
      limits: [],
      decimals: 2,
    };
    return (outcomeOf(model).groups[0] ?? []).map(({ values }, at) => {
      const published = own[at]?.published ?? Number.NaN;
      return values !== null && values[0] <= published && published <= values[1];
    });
  });
  return { tried: hits.length, within: hits.filter(Boolean).length };
}
