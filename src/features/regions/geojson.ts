/** Regions as GeoJSON for a GIS, which colours by flat properties only. */
import { loadOutlines } from "../../themes";
import type { Region } from "../../domain/region";
import type { Provenance } from "../../domain/provenance";
import { regionCollection } from "../../domain/geojson";
import { membersOf } from "../../domain/region-lands";
import { figuresOf, type RegionFigure } from "./figures";
import { regionValue, type Making } from "./sheets";

type Property = string | number | null;

/**
 * `population_2019`, `population_2019_known`, `_of`, `_quality`, `_as_of`, `_sources`; of classes the number of units in each
 * (`zone_I`). Numbers are numbers and what is not known is null, never a text in a column of numbers.
 */
function flat({ indicator, aggregate }: RegionFigure, language: Making["language"]): Record<string, Property> {
  const name = indicator.id.replaceAll("-", "_");
  const { counts, known, of, quality, asOf, sources } = aggregate;
  const values =
    indicator.kind === "class"
      ? indicator.classes.map(({ id }) => [`${name}_${id.replaceAll("-", "_")}`, counts.get(id) ?? null] as const)
      : [[name, regionValue({ indicator, aggregate }, language)] as const];
  return Object.fromEntries([
    ...values,
    [`${name}_known`, known],
    [`${name}_of`, of],
    [`${name}_quality`, quality],
    [`${name}_as_of`, asOf],
    [`${name}_sources`, sources.join(";")],
  ]);
}

/**
 * All regions with merged outlines. Each has its units (`commune:03160;…`, each piece of land once) and figures as properties;
 * what these are called, their units of measure and sources stand once, next to the regions.
 */
export async function regionsGeoJson(making: Making, { sources }: Provenance): Promise<string> {
  const { regions, indicators, themes, language } = making;
  const figures = new Map(regions.map((region) => [region, figuresOf(indicators, region.land, themes)]));
  const propertiesOf = (region: Region): Record<string, Property> => ({
    name: region.name,
    units: membersOf(region.land)
      .map(({ key }) => key)
      .join(";"),
    unit_names: membersOf(region.land)
      .map(({ type, name }) => `${type} ${name}`)
      .join("; "),
    former_communes: [...region.land].toSorted().join(";"),
    ...Object.assign({}, ...(figures.get(region) ?? []).map((figure) => flat(figure, language))),
  });
  const collection = regionCollection(await loadOutlines(), regions, propertiesOf);
  const described = Object.fromEntries(
    indicators.map(({ id, title, unit, description }) => [
      id.replaceAll("-", "_"),
      { title: title[language], unit: unit[language], description: description[language] },
    ]),
  );
  const cited = new Set([...figures.values()].flatMap((each) => each.flatMap(({ aggregate }) => aggregate.sources)));
  const used = [...cited].flatMap((id) => {
    const source = sources.get(id);
    return source ? [{ id, title: source.title, publisher: source.publisher, date: source.date, url: source.url }] : [];
  });
  return JSON.stringify({ ...collection, figures: described, sources: used });
}
