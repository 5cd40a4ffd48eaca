/** Compares official figures with the sum of the former communes and explains the difference. */
import { sumOf } from "../domain/aggregate";
import type { Aggregate } from "../domain/indicator";
import { formerCommunesOf, landOfDisjoint, type Land } from "../domain/land";
import { figureIn } from "../domain/terms";
import type { Text, UnitRef } from "../domain/unit";
import type { Indicator } from "./indicator";
import { population2019, schemePopulation } from "./people";
import { remarks } from "../themes/facts";
import type { Themes } from "../themes";

interface Comparison {
  official: Aggregate;
  /** The former communes' sum; for the population of 2025 their census of 2019, unless all have a figure of 2025. */
  computed: Aggregate;
  /** Official minus computed; null unless both are known and comparable. */
  difference: number | null;
  /** Percent of the computed figure. */
  percent: number | null;
  /** Why they differ, or agree although parts are estimated. */
  why: Text | null;
}

function schemeOfParts(formers: readonly UnitRef[]): Aggregate | null {
  const sum = sumOf(formers.map((unit) => ({ unit, count: 1, figure: figureIn(unit, schemePopulation) })));
  return sum.value !== null && sum.known === sum.of ? sum : null;
}

const twoCounts: Text = {
  vi: "Số công bố là dân số theo Đề án sắp xếp ĐVHC cấp xã (348/ĐA-CP), số cộng là Tổng điều tra ngày 1/4/2019: khác thời điểm và khác cách đếm, đề án không nêu cách tính",
  en: "The official figure is the population of scheme 348/ĐA-CP of 2025, the sum is the census of 1 April 2019: other dates and another way of counting, which the scheme does not state",
};
const rounding: Text = {
  vi: "Chênh lệch nằm trong khoảng làm tròn diện tích các xã cũ",
  en: "Within the rounding of the areas of the former communes",
};
const differentSources: Text = {
  vi: "Hai bên lấy từ nguồn khác nhau, thuộc các năm khác nhau (đề án, Niên giám 2022, nghị quyết) nên cộng lại không khớp",
  en: "The two rest on different sources of different years (scheme 348/ĐA-CP, the 2022 yearbook, resolutions) and do not add up",
};
const estimatedParts: Text = {
  vi: "Diện tích một số xã cũ là số ước tính",
  en: "Areas of some former communes are estimates",
};
const fitted: Text = {
  vi: "Diện tích các xã cũ chưa có số công bố được tính sao cho tổng khớp với số công bố",
  en: "Areas of former communes without a published one were made to add up to the official figure",
};

/** Tolerance in km²: published areas have two decimals. */
const roundingOf = (parts: number): number => 0.005 * (parts + 1);

function whyArea(difference: number, computed: Aggregate, of: Aggregate): Text | null {
  const guessed = computed.quality === "estimated";
  const residual = computed.parts.some(({ quality }) => quality === "derived");
  const same = Math.abs(difference) < 0.005;
  if (same) return guessed || residual ? fitted : null;
  if (Math.abs(difference) <= roundingOf(computed.of) && of.of === 1) return rounding;
  return remarks(differentSources, guessed ? estimatedParts : null);
}

/** Throws a RangeError where units share land. Only sums of area and population can be compared. */
export function comparisonOf(indicator: Indicator, units: readonly UnitRef[], themes: Themes): Comparison {
  const land: Land = landOfDisjoint(units);
  const formers = formerCommunesOf(land);
  const official = indicator.over(units, themes);
  const schemeSum = indicator.id === "population-2025" ? schemeOfParts(formers) : null;
  const byCensus = indicator.id === "population-2025" && !schemeSum;
  const computed = schemeSum ?? (byCensus ? population2019 : indicator).over(formers, themes);

  const published = indicator.group === "land" || indicator.group === "people";
  const comparable = indicator.kind === "sum" && published && official.known === official.of;
  if (!comparable || official.value === null || computed.value === null)
    return { official, computed, difference: null, percent: null, why: null };
  /* Decimal differences are off by a binary fraction. */
  const difference = Math.round((official.value - computed.value) * 1e6) / 1e6;
  const percent = computed.value === 0 ? null : (difference / computed.value) * 100;
  let why: Text | null = null;
  if (byCensus) why = remarks(twoCounts, computed.remark);
  else if (indicator.id === "area") why = whyArea(difference, computed, official);
  return { official, computed, difference, percent, why };
}
