/** Every administrative unit of the province in both eras. */
import unitRows from "virtual:data/units";
import { newest, provenanceOf, sumOfParts } from "./figures";
import type { AreaFigure, PopulationFigure, PopulationSeries } from "./figures";
import { compareNames } from "./names";
import { readCommune, readDistrict, readFormerCommune, type Unit } from "./unit-rows";
import { englishTypes, unitKey, type Language, type Level, type UnitRef } from "./unit";

export type { Unit, UnitType } from "./unit-rows";

const formers = unitRows["former-communes"].map(readFormerCommune);
const communes = unitRows.communes.map(readCommune);
const districts = unitRows.districts.map((row) => readDistrict(row, unitRows["former-communes"]));

const provenance = (figures: { sources: string[]; asOf: string }[]) => ({
  ...provenanceOf(figures),
  asOf: newest(figures) ?? "",
});

/** null when the series has no figure for the unit. */
export const populationIn = (of: Unit, series: PopulationSeries): PopulationFigure | null =>
  of.population.find((figure) => figure.series === series) ?? null;

function provinceArea(): AreaFigure {
  const areas = communes.map((commune) => commune.area);
  const sum = sumOfParts(areas, (area) => area);
  return { value: sum.value ?? 0, quality: "derived", method: "sum", ...provenance(areas) };
}

/** Empty unless every part has a figure in the series. */
function provincePopulation(parts: Unit[], series: PopulationSeries): PopulationFigure[] {
  const figures = parts.flatMap((part) => populationIn(part, series) ?? []);
  const sum = sumOfParts(figures, (figure) => figure);
  if (sum.value === null || figures.length < parts.length) return [];
  return [{ series, value: sum.value, quality: "derived", boundary: "current", ...provenance(figures) }];
}

/** Area and populations are sums over its units; the report's own figures are in the annex. */
export const province: Unit = {
  ref: { level: "province", code: "11" },
  key: "province:11",
  name: "Điện Biên",
  type: "tỉnh",
  era: null,
  area: provinceArea(),
  population: [...provincePopulation(communes, "scheme-2025"), ...provincePopulation(formers, "census-2019")],
  otherNames: [],
  ...provenance(communes),
};

const byName = (a: Unit, b: Unit): number => compareNames(a.name, b.name) || (a.key < b.key ? -1 : 1);

const byLevel: Record<Level, Unit[]> = {
  province: [province],
  district: districts.toSorted(byName),
  "former-commune": formers.toSorted(byName),
  commune: communes.toSorted(byName),
};

const byKey = new Map(Object.values(byLevel).flatMap((units) => units.map((each) => [each.key, each])));

/** null when there is no such unit. */
export const unit = (ref: UnitRef): Unit | null => byKey.get(unitKey(ref)) ?? null;

/** In Vietnamese alphabetical order. */
export const unitsOf = (level: Level): readonly Unit[] => byLevel[level];

/** xã, phường, huyện … or commune, ward, district … */
export const shortType = (of: Unit, language: Language): string =>
  language === "vi" ? of.type : englishTypes[of.type];

/** As inside a sentence: "xã Mường Pồn", "Mường Pồn commune". */
export const fullName = (of: Unit, language: Language): string =>
  language === "vi" ? `${of.type} ${of.name}` : `${of.name} ${englishTypes[of.type]}`;
