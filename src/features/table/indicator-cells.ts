/** An indicator over the units of a table, and how each of its figures reads. */
import type { Aggregate } from "../../domain/indicator";
import { capitalise } from "../../domain/names";
import type { TableRow } from "../../domain/table";
import type { Themes } from "../../themes";
import type { Language, Text, UnitKey } from "../../domain/unit";
import type { Indicator } from "../../indicators/indicator";
import { classWords, figureWords, markOf } from "../../indicators/value-words";
import { common } from "../../locale/common";
import { qualityWords } from "../../locale/quality-words";
import type { ModelCell, Speech } from "./model";
import { tableWords } from "./words";

/** An indicator over every unit of a level. */
export interface IndicatorColumn {
  indicator: Indicator;
  cells: ReadonlyMap<UnitKey, Aggregate>;
  /** Over all units of the level. */
  all: Aggregate;
  /** No figure of it is published as such: it is computed from others in every row. */
  computed: boolean;
}

export const refsOf = (rows: readonly TableRow[]) => rows.map(({ unit }) => unit.ref);

/** `rows`: all of the level. */
export function indicatorColumn(indicator: Indicator, rows: readonly TableRow[], themes: Themes): IndicatorColumn {
  const cells = new Map(rows.map(({ key, unit }) => [key, indicator.over([unit.ref], themes)]));
  const known = [...cells.values()].filter(({ quality }) => quality !== null);
  return {
    indicator,
    cells,
    all: indicator.over(refsOf(rows), themes),
    computed: known.length > 0 && known.every(({ quality }) => quality !== "published" && quality !== "own"),
  };
}

/**
 * Whether a figure is marked with ≈: an estimate always; a derived one where it stands among published ones, not where
 * the head of the column or the line of the total says already that it is computed.
 */
export const isApproximate = ({ quality }: Pick<Aggregate, "quality">, saidComputed: boolean): boolean =>
  quality === "estimated" || ((quality === "derived" || quality === "measured") && !saidComputed);

/** The rows added up, where that is more than the total since a feature in several units counts once; null elsewhere. */
export function countedOnce(
  { indicator, cells }: IndicatorColumn,
  rows: readonly TableRow[],
  total: Aggregate,
): number | null {
  if (indicator.kind !== "sum" || total.counted !== "features" || total.value === null) return null;
  const sum = rows.reduce((soFar, { key }) => soFar + (cells.get(key)?.value ?? 0), 0);
  return sum > total.value + 1e-6 ? sum : null;
}

const noUnit: Text = { vi: "", en: "" };
/** A number as a column writes it, the unit standing in its head. */
const bareWords = (value: number, indicator: Indicator, language: Language): string =>
  figureWords({ ...indicator, unit: noUnit }, value, language);

/** Takes off the binary dust; more digits than the sources give are of no use. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6;

function orderOf({ kind, classes }: Indicator, { value, counts }: Aggregate): number | null {
  if (kind !== "class") return value;
  const at = classes.findIndex(({ id }) => (counts.get(id) ?? 0) > 0);
  return at < 0 ? null : at;
}

/** `total`: the rows that the figure is of together, where everything but an estimate is computed by its nature. */
export function indicatorCell(
  column: IndicatorColumn,
  aggregate: Aggregate,
  { t, language }: Speech,
  total: readonly TableRow[] | null = null,
): ModelCell {
  const { indicator } = column;
  const { value, known, of, counted, quality, remark, sources, asOf } = aggregate;
  const ofClass = indicator.kind === "class";
  const classes = (between?: string): string | null => classWords(indicator, aggregate, between)?.[language] ?? null;
  const bare = value === null ? null : bareWords(value, indicator, language);
  const words = ofClass ? classes() : (bare ?? (known > 0 && remark ? t(tableWords.notComputed) : null));

  const marked = value !== null && quality !== null && isApproximate(aggregate, total !== null || column.computed);
  const least = value !== null && markOf(indicator, aggregate) === "≥";
  const some = t(tableWords[`known.${counted}`], { n: known, of });
  const partly = words !== null && known < of && (of > 1 || counted === "features");
  const means = [
    ...(least ? [t(tableWords.least)] : []),
    ...(marked ? [t(qualityWords[`quality.${quality}`])] : []),
    ...(partly ? [some] : []),
  ];
  const trust = quality && t(qualityWords[`quality.${quality}`]);
  const once = total && countedOnce(column, total, aggregate);
  const remarks = [
    trust && quality !== "published" ? capitalise(t(tableWords.quality, { quality: trust })) : null,
    of > 1 && known < of ? some : null,
    once === null ? null : t(tableWords.once, { sum: bareWords(once, indicator, language) }),
    remark?.[language] ?? null,
  ];
  return {
    text:
      words === null
        ? t(common.missing)
        : `${least ? "≥\u00a0" : marked ? "≈\u00a0" : ""}${words}${partly ? ` (${known}/${of})` : ""}`,
    soft: words === null || (value === null && !ofClass),
    means: means.length > 0 ? means.join("; ") : null,
    order: orderOf(indicator, aggregate),
    sheet: {
      value: ofClass ? classes("; ") : value === null ? null : round(value),
      estimated: quality === "estimated",
      remark: !trust
        ? t(common.missing)
        : of > 1 && known < of
          ? t(tableWords["export.some"], { quality: trust, n: known, of })
          : aggregate.least
            ? `${trust}; ${t(tableWords.least).toLocaleLowerCase(language)}`
            : trust,
    },
    full: value === null ? classes() : figureWords(indicator, value, language, markOf(indicator, aggregate)),
    remarks: remarks.filter((each) => each !== null),
    sources,
    asOf,
  };
}
