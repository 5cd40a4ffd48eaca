/** Downloads of regions: figures and units as CSV, outlines with figures as GeoJSON. */
import { csvText } from "../../components/table/csv";
import { valueColumns, type SheetValue } from "../../components/table/sheet";
import type { Aggregate } from "../../domain/indicator";
import type { Provenance } from "../../domain/provenance";
import type { Themes } from "../../themes";
import { loadGeography } from "../../domain/geography";
import { landOf } from "../../domain/land";
import { becameOf, districtsOf } from "../../domain/lineage";
import { fold } from "../../domain/normalise";
import type { Region } from "../../domain/region";
import { regionCollection, type Credit } from "../../domain/region-geojson";
import { formersOf, membersOf } from "../../domain/region-lands";
import type { Language } from "../../domain/unit";
import { populationIn } from "../../domain/units";
import type { Indicator } from "../../indicators/indicator";
import { classWords } from "../../indicators/value-words";
import type { Translate } from "../../locale/word";
import { figuresOf, type RegionFigure } from "./figures";
import { qualityWords } from "../../locale/quality-words";
import { regionsWords } from "./words";

/** What the files are made from. */
interface Making {
  regions: readonly Region[];
  indicators: readonly Indicator[];
  themes: Themes;
  language: Language;
  t: Translate;
}

const csvType = "text/csv;charset=utf-8";

/** A file to save, named like `vung-tu-chon-vung-bien-gioi-so-lieu.csv`; for several regions `vung-tu-chon-so-lieu.csv`. */
export async function fileOf(
  kind: "figures" | "units" | "outlines",
  making: Making,
  provenance: Provenance,
): Promise<{ name: string; content: Blob }> {
  const [only] = making.regions.length === 1 ? making.regions : [];
  const named = (what: string): string => ["vung-tu-chon", only && slug(only.name), what].filter(Boolean).join("-");
  if (kind === "figures")
    return { name: named("so-lieu.csv"), content: new Blob([figuresCsv(making)], { type: csvType }) };
  if (kind === "units") return { name: named("don-vi.csv"), content: new Blob([unitsCsv(making)], { type: csvType }) };
  const text = await regionsGeoJson(making, provenance);
  return { name: named("ranh-gioi.geojson"), content: new Blob([text], { type: "application/geo+json" }) };
}

/** Lower-case ASCII letters and digits, for the name of a file. */
const slug = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** Rounded as shown; for a class indicator the number of units in each class. */
function valueOf({ indicator, aggregate: { counts, of, value } }: RegionFigure, language: Language) {
  if (indicator.kind === "class") return classWords(indicator, { counts, of }, "; ")?.[language] ?? null;
  return value === null ? null : Number(value.toFixed(indicator.decimals));
}

/** «Diện tích (km²)» */
const headOf = ({ shortTitle, unit }: Indicator, language: Language): string =>
  unit[language] ? `${shortTitle[language]} (${unit[language]})` : shortTitle[language];

/** One row per region: first all values, then for each how much is known, its quality, date and sources. */
function figuresCsv({ regions, indicators, themes, language, t }: Making): string {
  const rows = regions.map(({ name, land }) => ({ name, figures: figuresOf(indicators, land, themes) }));
  type Row = (typeof rows)[number];
  type Column = [title: string, value: (row: Row) => SheetValue];
  const details: [kind: "known" | "quality" | "as_of" | "sources", of: (aggregate: Aggregate) => string][] = [
    ["known", ({ known, of }) => t(regionsWords["file.of"], { n: String(known), of: String(of) })],
    ["quality", ({ quality }) => (quality ? t(qualityWords[`quality.${quality}`]) : "")],
    ["as_of", ({ asOf }) => asOf ?? ""],
    ["sources", ({ sources }) => sources.join(" ")],
  ];
  return csvText(
    valueColumns(rows, [
      [t(regionsWords["file.number"]), (_, at) => at + 1],
      [t(regionsWords.name), ({ name }) => name],
      ...indicators.map((each, at): Column => [
        headOf(each, language),
        ({ figures }) => valueOf(figures[at]!, language),
      ]),
      ...indicators.flatMap(({ shortTitle }, at) =>
        details.map(([kind, of]): Column => [
          `${shortTitle[language]}: ${t(regionsWords[`file.${kind}`])}`,
          ({ figures }) => of(figures[at]!.aggregate),
        ]),
      ),
    ]),
  );
}

/** One row per former commune of each region. */
function unitsCsv({ regions, t }: Making): string {
  const rows = regions.flatMap(({ name, land }, at) =>
    formersOf(land).map((of) => {
      const [commune] = becameOf(of.ref);
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

/** Required by the licences of the outlines; see geo/LICENSE. */
const credit: Credit = {
  attribution:
    "Boundaries: © OpenStreetMap contributors. Lines between former communes: after censusVN2009, M. Choisy (MIT), approximate.",
  license: "Open Database License (ODbL) 1.0",
  license_url: "https://opendatacommons.org/licenses/odbl/1-0/",
};

/** All regions with merged outlines, units (`commune:03160`, each piece of land once), figures, and the sources cited. */
async function regionsGeoJson(making: Making, { sources }: Provenance): Promise<string> {
  const { regions, indicators, themes, language } = making;
  const propertiesOf = ({ name, land }: Region) => ({
    name,
    units: membersOf(land).map((of) => ({ key: of.key, name: `${of.type} ${of.name}` })),
    former_communes: [...land].toSorted(),
    figures: Object.fromEntries(
      figuresOf(indicators, land, themes).map((figure) => {
        const { indicator, aggregate } = figure;
        const { known, of, quality, asOf, sources } = aggregate;
        const [title, unit] = [indicator.title[language], indicator.unit[language]];
        const value = valueOf(figure, language);
        return [indicator.id, { title, unit, value, known, of, quality, as_of: asOf, sources }];
      }),
    ),
  });
  const collection = regionCollection(await loadGeography(), regions, propertiesOf, credit);
  const cited = new Set(
    collection.features.flatMap(({ properties }) => Object.values(properties.figures).flatMap((each) => each.sources)),
  );
  const used = [...cited].flatMap((id) => {
    const source = sources.get(id);
    return source ? [{ id, title: source.title, publisher: source.publisher, date: source.date, url: source.url }] : [];
  });
  return JSON.stringify({ ...collection, sources: used });
}
