/** The figures and units of regions as columns of a file. */
import { valueColumns, type SheetColumn, type SheetValue } from "../../components/table/sheet";
import type { Aggregate } from "../../domain/indicator";
import { landOf } from "../../domain/land";
import { becameOf, districtsOf } from "../../domain/lineage";
import type { Region } from "../../domain/region";
import { formersOf } from "../../domain/region-lands";
import type { Language } from "../../domain/unit";
import { populationIn } from "../../domain/units";
import type { Indicator } from "../../indicators/indicator";
import { classWords } from "../../indicators/value-words";
import { common } from "../../locale/common";
import { qualityWords } from "../../locale/quality-words";
import type { Translate } from "../../locale/word";
import type { Themes } from "../../themes";
import { figuresOf, type RegionFigure } from "./figures";
import { regionsWords } from "./words";

/** What the files are made from. */
export interface Making {
  regions: readonly Region[];
  indicators: readonly Indicator[];
  themes: Themes;
  language: Language;
  t: Translate;
}

/** Rounded as shown; for a class indicator the number of units in each class. */
export function regionValue(
  { indicator, aggregate: { counts, of, value } }: Omit<RegionFigure, "share">,
  language: Language,
) {
  if (indicator.kind === "class") return classWords(indicator, { counts, of }, "; ")?.[language] ?? null;
  return value === null ? null : Number(value.toFixed(indicator.decimals));
}

/** «Diện tích (km²)» */
const headOf = ({ shortTitle, unit }: Indicator, language: Language): string =>
  unit[language] ? `${shortTitle[language]} (${unit[language]})` : shortTitle[language];

/** One row per region: first all values, then for each how much is known, its quality, date and sources. */
export function figureColumns({ regions, indicators, themes, language, t }: Making): SheetColumn[] {
  const rows = regions.map(({ name, land }) => ({ name, figures: figuresOf(indicators, land, themes) }));
  type Row = (typeof rows)[number];
  type Column = [title: string, value: (row: Row) => SheetValue];
  const details: [kind: "known" | "quality" | "as_of" | "sources", of: (aggregate: Aggregate) => string][] = [
    ["known", ({ known, of }) => t(regionsWords["file.of"], { n: String(known), of: String(of) })],
    ["quality", ({ quality }) => (quality ? t(qualityWords[`quality.${quality}`]) : "")],
    ["as_of", ({ asOf }) => asOf ?? ""],
    ["sources", ({ sources }) => sources.join(" ")],
  ];
  return valueColumns(rows, [
    [t(regionsWords["file.number"]), (_, at) => at + 1],
    [t(regionsWords.name), ({ name }) => name],
    ...indicators.map((each, at): Column => [
      headOf(each, language),
      ({ figures }) => regionValue(figures[at]!, language),
    ]),
    ...indicators.flatMap(({ shortTitle }, at) =>
      details.map(([kind, of]): Column => [
        `${shortTitle[language]}: ${t(regionsWords[`file.${kind}`])}`,
        ({ figures }) => of(figures[at]!.aggregate),
      ]),
    ),
  ]);
}

/** One row per former commune of each region. */
export function unitColumns({ regions, t }: Making): SheetColumn[] {
  const rows = regions.flatMap(({ name, land }, at) =>
    formersOf(land).map((of) => {
      const [commune] = becameOf(of.ref);
      const whole = commune && [...landOf(commune.ref)].every((code) => land.has(code));
      return { number: at + 1, name, of, commune, whole, census: populationIn(of, "census-2019") };
    }),
  );
  return valueColumns(rows, [
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
    [t(regionsWords["file.census"]), ({ census }) => census?.value ?? null],
    [
      t(regionsWords["file.sources"]),
      ({ of, census }) => [...new Set([...of.area.sources, ...(census?.sources ?? [])])].join(" "),
    ],
  ]);
}

/** One row per indicator, one column per region, for a workbook; `quality`: how far each can be trusted in place of it. */
export function figuresByIndicator(
  { regions, indicators, themes, language, t }: Making,
  quality = false,
): SheetColumn[] {
  const made = regions.map(({ name, land }) => ({ name, figures: figuresOf(indicators, land, themes) }));
  const trust = ({ known, of, quality: worst, asOf }: Aggregate): string =>
    [
      t(worst ? qualityWords[`quality.${worst}`] : common.missing),
      t(regionsWords["file.of"], { n: String(known), of: String(of) }),
      asOf,
    ]
      .filter(Boolean)
      .join(", ");
  return valueColumns(indicators, [
    [t(regionsWords.compareIndicator), ({ title }) => title[language], 40],
    [t(regionsWords["file.unit"]), ({ unit }) => unit[language], 14],
    ...made.map(
      ({ name, figures }) =>
        [
          name,
          (_: Indicator, at: number): SheetValue => {
            const figure = figures[at]!;
            return quality ? trust(figure.aggregate) : (regionValue(figure, language) ?? t(common.missing));
          },
          24,
        ] as const,
    ),
  ]);
}

/** The sources of each indicator over all regions. */
export const figureSources = ({ regions, indicators, themes, language }: Making) => {
  const made = regions.flatMap(({ land }) => figuresOf(indicators, land, themes));
  return indicators.map(({ id, title }) => ({
    title: title[language],
    sources: [...new Set(made.flatMap(({ indicator, aggregate }) => (indicator.id === id ? aggregate.sources : [])))],
  }));
};
