/** The regions as files to take home: figures and units as CSV, outlines with figures as GeoJSON. */
import { loadGeography } from "../../domain/geography";
import { landOf } from "../../domain/land";
import { becameOf, districtsOf } from "../../domain/lineage";
import { fold } from "../../domain/names";
import type { Region } from "../../domain/region";
import { regionCollection, type Credit } from "../../domain/region-geojson";
import { formersOf, membersOf } from "../../domain/region-lands";
import type { Language, UnitKey } from "../../domain/unit";
import { populationIn, type Unit } from "../../domain/units";
import type { Indicator } from "../../indicators/indicator";
import { classWords } from "../../indicators/value-words";
import type { Translate } from "../../locale/word";
import { csvText } from "../table/csv";
import { figuresOf, type RegionFigure } from "./figures";
import { common } from "../../locale/common";
import { regionsWords } from "./words";
import type { Provenance } from "../../domain/provenance";
import type { Themes } from "../../themes";

/** What the files are made of. */
export interface Making {
  regions: readonly Region[];
  indicators: readonly Indicator[];
  themes: Themes;
  language: Language;
  t: Translate;
}

/** Lower-case letters and figures of ASCII, for the name of a file. */
export const slug = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** `vung-tu-chon-vung-bien-gioi.csv`; of several regions `vung-tu-chon.csv`. */
export function fileName(regions: readonly Region[], what: string, extension: string): string {
  const only = regions.length === 1 ? slug(regions[0]?.name ?? "") : "";
  return `${["vung-tu-chon", only, what].filter(Boolean).join("-")}.${extension}`;
}

/** Rounded as it is shown; of a class, how many units are in each. */
function valueOf(
  { indicator, aggregate }: RegionFigure,
  { language }: Pick<Making, "language">,
): number | string | null {
  if (indicator.kind !== "class") return aggregate.value === null ? null : rounded(indicator, aggregate.value);
  return classWords(indicator, aggregate, "; ")?.[language] ?? null;
}
const rounded = ({ decimals }: Indicator, value: number): number => Number(value.toFixed(decimals));

/** «Diện tích (km²)» */
function headOf({ shortTitle, unit }: Indicator, language: Language): string {
  return unit[language] ? `${shortTitle[language]} (${unit[language]})` : shortTitle[language];
}

/** One row for each region: first all figures, then of each how much is known, how far it can be trusted, date, sources. */
export function figuresCsv(making: Making): string {
  const { regions, indicators, themes, language, t } = making;
  const provenance = ["known", "quality", "as_of", "sources"] as const;
  const head = [
    t(regionsWords["file.number"]),
    t(regionsWords.name),
    ...indicators.map((indicator) => headOf(indicator, language)),
    ...indicators.flatMap(({ shortTitle }) =>
      provenance.map((of) => `${shortTitle[language]}: ${t(regionsWords[`file.${of}`])}`),
    ),
  ];
  const rows = regions.map((region, at) => {
    const figures = figuresOf(indicators, region.land, themes);
    return [
      at + 1,
      region.name,
      ...figures.map((figure) => valueOf(figure, making)),
      ...figures.flatMap(({ aggregate: { known, of, quality, asOf, sources } }) => [
        t(regionsWords["file.of"], { n: String(known), of: String(of) }),
        quality ? t(common[`quality.${quality}`]) : "",
        asOf ?? "",
        sources.join(" "),
      ]),
    ];
  });
  return csvText([head, ...rows]);
}

/** One row for each former commune in each region. */
export function unitsCsv({ regions, t }: Pick<Making, "regions" | "t">): string {
  const columns = [
    "code",
    "name",
    "type",
    "district",
    "commune_code",
    "commune",
    "whole",
    "area",
    "area_quality",
    "census",
    "sources",
  ] as const;
  const head = [
    t(regionsWords["file.number"]),
    t(regionsWords.name),
    ...columns.map((column) => t(regionsWords[`file.${column}`])),
  ];
  const rowOf = (region: Region, at: number, of: Unit): (string | number)[] => {
    const [commune] = becameOf(of.ref);
    const whole = commune && [...landOf(commune.ref)].every((code) => region.land.has(code));
    const census = populationIn(of, "census-2019");
    return [
      at + 1,
      region.name,
      of.ref.code,
      of.name,
      of.type,
      districtsOf(of.ref)[0]?.name ?? "",
      commune?.ref.code ?? "",
      commune ? `${commune.type} ${commune.name}` : "",
      t(whole ? regionsWords["file.yes"] : regionsWords["file.no"]),
      of.area.value,
      t(common[`quality.${of.area.quality}`]),
      census?.value ?? "",
      [...new Set([...of.area.sources, ...(census?.sources ?? [])])].join(" "),
    ];
  };
  const rows = regions.flatMap((region, at) => formersOf(region.land).map((of) => rowOf(region, at, of)));
  return csvText([head, ...rows]);
}

interface FigureProperties {
  title: string;
  unit: string;
  value: number | string | null;
  known: number;
  of: number;
  quality: string | null;
  as_of: string | null;
  sources: string[];
}
export interface RegionProperties {
  name: string;
  /** The land in units, each piece once: `commune:03160`, `former-commune:03154`. */
  units: { key: UnitKey; name: string }[];
  former_communes: string[];
  figures: Record<string, FigureProperties>;
}

/** What the licences of the outlines ask to be said with them; see geo/LICENSE. */
const credit: Credit = {
  attribution:
    "Boundaries: © OpenStreetMap contributors. Lines between former communes: after censusVN2009, M. Choisy (MIT), approximate.",
  license: "Open Database License (ODbL) 1.0",
  license_url: "https://opendatacommons.org/licenses/odbl/1-0/",
};

/** All regions with merged outlines, their units and figures; the sources named are told in full beside them. */
export async function regionsGeoJson(making: Making, { sources }: Provenance): Promise<string> {
  const { regions, indicators, themes, language } = making;
  const propertiesOf = ({ name, land }: Region): RegionProperties => ({
    name,
    units: membersOf(land).map((of) => ({ key: of.key, name: `${of.type} ${of.name}` })),
    former_communes: [...land].toSorted(),
    figures: Object.fromEntries(
      figuresOf(indicators, land, themes).map((figure) => [
        figure.indicator.id,
        {
          title: figure.indicator.title[language],
          unit: figure.indicator.unit[language],
          value: valueOf(figure, making),
          known: figure.aggregate.known,
          of: figure.aggregate.of,
          quality: figure.aggregate.quality,
          as_of: figure.aggregate.asOf,
          sources: figure.aggregate.sources,
        },
      ]),
    ),
  });
  const collection = regionCollection(await loadGeography(), regions, propertiesOf, credit);
  const named = new Set(
    collection.features.flatMap(({ properties }) => Object.values(properties.figures).flatMap((each) => each.sources)),
  );
  const told = [...named].flatMap((id) => {
    const source = sources.get(id);
    return source ? [{ id, title: source.title, publisher: source.publisher, date: source.date, url: source.url }] : [];
  });
  return JSON.stringify({ ...collection, sources: told });
}
