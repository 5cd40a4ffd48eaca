/** The regions as files to take home: figures and units as CSV, outlines with figures as GeoJSON. */
import { csvText } from "../../components/table/csv";
import { valueColumns, type SheetValue } from "../../components/table/sheet";
import type { Aggregate } from "../../domain/indicator";
import type { Provenance } from "../../domain/provenance";
import type { Themes } from "../../themes";
import { loadGeography } from "../../domain/geography";
import { landOf } from "../../domain/land";
import { becameOf, districtsOf } from "../../domain/lineage";
import { fold } from "../../domain/names";
import type { Region } from "../../domain/region";
import { regionCollection, type Credit } from "../../domain/region-geojson";
import { formersOf, membersOf } from "../../domain/region-lands";
import type { Language, UnitKey } from "../../domain/unit";
import { populationIn } from "../../domain/units";
import type { Indicator } from "../../indicators/indicator";
import { classWords } from "../../indicators/value-words";
import type { Translate } from "../../locale/word";
import { figuresOf, type RegionFigure } from "./figures";
import { qualityWords } from "../../locale/quality-words";
import { regionsWords } from "./words";

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
  const rows = regions.map(({ name, land }) => ({ name, figures: figuresOf(indicators, land, themes) }));
  type Row = (typeof rows)[number];
  type Column = [title: string, value: (row: Row) => SheetValue];
  const said: [kind: "known" | "quality" | "as_of" | "sources", of: (aggregate: Aggregate) => string][] = [
    ["known", ({ known, of }) => t(regionsWords["file.of"], { n: String(known), of: String(of) })],
    ["quality", ({ quality }) => (quality ? t(qualityWords[`quality.${quality}`]) : "")],
    ["as_of", ({ asOf }) => asOf ?? ""],
    ["sources", ({ sources }) => sources.join(" ")],
  ];
  const figure = ({ figures }: Row, at: number): RegionFigure => figures[at]!;
  return csvText(
    valueColumns(rows, [
      [t(regionsWords["file.number"]), (_, at) => at + 1],
      [t(regionsWords.name), ({ name }) => name],
      ...indicators.map((each, at): Column => [headOf(each, language), (row) => valueOf(figure(row, at), making)]),
      ...indicators.flatMap(({ shortTitle }, at) =>
        said.map(([kind, of]): Column => [
          `${shortTitle[language]}: ${t(regionsWords[`file.${kind}`])}`,
          (row) => of(figure(row, at).aggregate),
        ]),
      ),
    ]),
  );
}

/** One row for each former commune in each region. */
export function unitsCsv({ regions, t }: Pick<Making, "regions" | "t">): string {
  const rows = regions.flatMap(({ name, land }, at) =>
    formersOf(land).map((of) => {
      const commune = becameOf(of.ref)[0];
      const whole = commune && [...landOf(commune.ref)].every((code) => land.has(code));
      return { number: at + 1, name, of, commune, whole, census: populationIn(of, "census-2019") };
    }),
  );
  return csvText(
    valueColumns(rows, [
      [t(regionsWords["file.number"]), ({ number }) => number],
      [t(regionsWords.name), ({ name }) => name],
      [t(regionsWords["file.code"]), ({ of }) => of.ref.code],
      [t(regionsWords["file.name"]), ({ of }) => of.name],
      [t(regionsWords["file.type"]), ({ of }) => of.type],
      [t(regionsWords["file.district"]), ({ of }) => districtsOf(of.ref)[0]?.name ?? ""],
      [t(regionsWords["file.commune_code"]), ({ commune }) => commune?.ref.code ?? ""],
      [t(regionsWords["file.commune"]), ({ commune }) => (commune ? `${commune.type} ${commune.name}` : "")],
      [t(regionsWords["file.whole"]), ({ whole }) => t(whole ? regionsWords["file.yes"] : regionsWords["file.no"])],
      [t(regionsWords["file.area"]), ({ of }) => of.area.value],
      [t(regionsWords["file.area_quality"]), ({ of }) => t(qualityWords[`quality.${of.area.quality}`])],
      [t(regionsWords["file.census"]), ({ census }) => census?.value ?? ""],
      [
        t(regionsWords["file.sources"]),
        ({ of, census }) => [...new Set([...of.area.sources, ...(census?.sources ?? [])])].join(" "),
      ],
    ]),
  );
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
  const used = [...named].flatMap((id) => {
    const source = sources.get(id);
    return source ? [{ id, title: source.title, publisher: source.publisher, date: source.date, url: source.url }] : [];
  });
  return JSON.stringify({ ...collection, sources: used });
}
