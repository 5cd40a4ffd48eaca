/** Population in both series, and the difference between them. */
import { figureOf, rateOf, remarked, type RateTerm, type Term } from "../domain/aggregate";
import { unionOfSources, worse, type Figure } from "../domain/figures";
import { countedElsewhere, countedWithin } from "../domain/exchanges";
import type { Land } from "../domain/land";
import { sumOver, termsOf, type Pick } from "../domain/terms";
import { levels, type Text } from "../domain/unit";
import { populationIn } from "../domain/units";
import { define, summed } from "./define";
import { compose, counted } from "../themes/facts";

const population = { group: "people", unit: { vi: "người", en: "people" }, decimals: 0 } as const;

export const schemePopulation: Pick = (of) => populationIn(of, "scheme-2025");
export const censusPopulation: Pick = (of) => populationIn(of, "census-2019");

export const formerUnits = (n: number): Text => counted(n, "đơn vị cũ", "former commune", "former communes");

/** Remark on former communes that the census counted within other boundaries. */
function earlierBoundaries(land: Land): Text | null {
  const { size } = countedElsewhere(land);
  if (size === 0) return null;
  return compose({
    vi: (of) => `Điều tra 2019 đếm ${of(formerUnits(size))} theo địa giới trước ngày 1/1/2020`,
    en: (of) => `The census of 2019 counted ${of(formerUnits(size))} within the boundaries before 1 January 2020`,
  });
}

export const population2025 = define({
  ...population,
  ...summed(schemePopulation),
  id: "population-2025",
  bounds: "counted",
  columnAt: ["province", "commune"],
  title: { vi: "Dân số theo đề án 2025", en: "Population, scheme of 2025" },
  shortTitle: { vi: "Dân số 2025", en: "Population 2025" },
  description: {
    vi: "Quy mô dân số nêu trong Đề án sắp xếp ĐVHC cấp xã (348/ĐA-CP) cho 45 xã, phường mới; với xã, huyện cũ chỉ có ở một số đơn vị. Khi cộng, phần nào chưa có số liệu thì để trống và nói rõ. Khác với dân số trung bình 667.417 người trong báo cáo của tỉnh.",
    en: "Population stated in merger scheme 348/ĐA-CP for the 45 communes and wards of 2025; of former communes and districts only some have one. In a sum, parts without a figure are left out and counted as missing. It is another series than the average population of 667,417 in the province's report.",
  },
});

export const population2019 = define({
  ...population,
  ...summed(censusPopulation),
  id: "population-2019",
  bounds: "census",
  columnAt: levels,
  title: { vi: "Dân số theo Tổng điều tra 2019", en: "Population, census of 2019" },
  shortTitle: { vi: "Dân số 2019", en: "Population 2019" },
  description: {
    vi: "Tổng điều tra dân số ngày 1/4/2019 theo 129 xã cũ, cộng lên huyện cũ và xã mới. Sáu xã được đếm theo địa giới trước ngày 1/1/2020: số của chúng vẫn nằm trong tổng nhưng không dùng tính mật độ.",
    en: "Census of 1 April 2019 by the 129 former communes, added up to former districts and communes of 2025. Six were counted within the boundaries before 1 January 2020: their figures are in the sums, but no density is made of them.",
  },
  compute: (units, _themes, land) => remarked(sumOver(units, censusPopulation), earlierBoundaries(land)),
});

/** Scheme minus census over census; null unless both are known for the same boundaries. */
function changeTerm({ unit, count, figure }: Term): RateTerm {
  const before = figureOf(sumOver([unit], censusPopulation));
  const shifted = unit.level === "former-commune" && !countedWithin(unit);
  if (!figure || !before || shifted) return { unit, count, over: null, under: null };
  const over: Figure = {
    value: figure.value - before.value,
    quality: worse(figure.quality, before.quality),
    sources: unionOfSources([figure, before]),
    asOf: figure.asOf,
  };
  return { unit, count, over, under: before };
}

export const populationChange = define({
  id: "population-change",
  bounds: "census",
  kind: "rate",
  group: "people",
  columnAt: ["commune"],
  title: {
    vi: "Chênh lệch dân số: đề án 2025 so với điều tra 2019",
    en: "Difference in population: scheme of 2025 against census of 2019",
  },
  shortTitle: { vi: "Chênh lệch dân số 2019–2025", en: "Difference 2019–2025" },
  unit: { vi: "%", en: "%" },
  decimals: 1,
  description: {
    vi: "Dân số theo đề án 2025 so với Tổng điều tra 2019 trên cùng một địa bàn, chỉ tính những nơi có cả hai số. Đây không phải tốc độ tăng dân số: hai nguồn khác thời điểm và khác cách đếm, đề án không nêu cách tính.",
    en: "Population of the scheme of 2025 against the census of 2019 on the same land, only where both are known. It is not the growth of the population: the two differ in date and in how people are counted, and the scheme does not state how.",
  },
  scale: "diverging",
  compute: (units, _themes, land) =>
    remarked(rateOf(termsOf(units, schemePopulation).map(changeTerm), 100), earlierBoundaries(land)),
});
