/** Population density in both series: total population over total official area, not a mean of densities. */
import { figureOf, rateOf, type RateTerm } from "../domain/aggregate";
import { countedElsewhere, countedWithin } from "../domain/exchanges";
import type { AggregatePart } from "../domain/indicator";
import { formerCommunesOf, landOf, touches, type Land } from "../domain/land";
import { figureIn, officialArea, rateOver, sumOver } from "../domain/terms";
import type { Text, UnitRef } from "../domain/unit";
import { define } from "./define";
import { censusPopulation, formerUnits, schemePopulation } from "./people";
import { compose } from "../themes/facts";

const common = {
  kind: "rate",
  group: "people",
  unit: { vi: "người/km²", en: "people/km²" },
  decimals: 1,
} as const;

/** Former communes counted within other boundaries are left out. */
function leftOut(land: Land): Text | null {
  const { size } = countedElsewhere(land);
  if (size === 0) return null;
  return compose({
    vi: (of) => `Không tính ${of(formerUnits(size))} có địa giới thay đổi ngày 1/1/2020, sau Tổng điều tra`,
    en: (of) => `Without ${of(formerUnits(size))} whose boundaries changed on 1 January 2020, after the census`,
  });
}

export const density2025 = define({
  ...common,
  id: "density-2025",
  bounds: "per-area",
  columnAt: ["province", "commune"],
  title: { vi: "Mật độ dân số 2025", en: "Density of population 2025" },
  shortTitle: { vi: "Mật độ 2025", en: "Density 2025" },
  description: {
    vi: "Tổng dân số theo đề án 2025 chia cho tổng diện tích chính thức của đúng những phần có số dân; không lấy trung bình các mật độ.",
    en: "Population of the scheme of 2025 over the official area of those parts that have a figure; never a mean of densities.",
  },
  compute: (units) => rateOver(units, schemePopulation, officialArea),
});

/** One term where the census is usable in all parts of the unit, else one per former commune. */
function censusDensityTerms(ref: UnitRef, unusable: Land): RateTerm[] {
  const land = landOf(ref);
  const usable = !touches(land, unusable);
  if (ref.level !== "former-commune" && !usable)
    return formerCommunesOf(land).flatMap((former) => censusDensityTerms(former, unusable));
  const over = usable ? figureOf(sumOver([ref], censusPopulation)) : null;
  return [{ unit: ref, count: land.size, over, under: figureIn(ref, officialArea) }];
}

/** A part counted within other boundaries has no density of its own, even where the whole has one. */
const byThemselves = (parts: readonly AggregatePart[]): AggregatePart[] =>
  parts.map((part) => (countedWithin(part.unit) ? part : { ...part, value: null, quality: null }));

export const density2019 = define({
  ...common,
  id: "density-2019",
  bounds: "per-area",
  columnAt: ["district", "former-commune"],
  title: { vi: "Mật độ dân số 2019", en: "Density of population 2019" },
  shortTitle: { vi: "Mật độ 2019", en: "Density 2019" },
  description: {
    vi: "Tổng dân số điều tra 2019 chia cho tổng diện tích chính thức. Sáu xã cũ có địa giới thay đổi ngày 1/1/2020 chỉ được tính khi gộp đủ những xã trao đổi đất cho nhau.",
    en: "Population of the census of 2019 over official area. Six former communes whose boundaries changed on 1 January 2020 count only together with those they exchanged land with.",
  },
  compute(units, _themes, land) {
    const unusable = countedElsewhere(land);
    const density = rateOf(units.flatMap((ref) => censusDensityTerms(ref, unusable)));
    return { ...density, parts: byThemselves(density.parts), remark: leftOut(land) };
  },
});
