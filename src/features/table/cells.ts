/** How the figures of a table read. */
import type { Aggregate } from "../../domain/indicator";
import type { TableRow } from "../../domain/table";
import type { Language, Text } from "../../domain/unit";
import type { Translate } from "../../locale/word";
import type { Indicator } from "../../indicators/indicator";
import { classWords, figureWords, markOf } from "../../indicators/value-words";
import type { Column } from "./columns";
import { common } from "../../locale/common";
import { tableWords } from "./words";

const noUnit: Text = { vi: "", en: "" };

/** A number as a column writes it, the unit standing in its head; differences with their sign. */
export const numberWords = (value: number, indicator: Indicator, language: Language): string =>
  figureWords({ ...indicator, unit: noUnit }, value, language);

/**
 * Whether a figure is marked with ≈: an estimate always; a derived one where it stands among published ones, not where
 * the head of the column or the line of the total says already that it is computed.
 */
export const isApproximate = ({ quality }: Pick<Aggregate, "quality">, saidComputed: boolean): boolean =>
  quality === "estimated" || (quality === "derived" && !saidComputed);

/** The rows added up, where that is more than the total since a thing in several units counts once; null elsewhere. */
export function countedOnce(column: Column, rows: readonly TableRow[], total: Aggregate): number | null {
  if (column.indicator.kind !== "sum" || total.counted !== "things" || total.value === null) return null;
  const sum = rows.reduce((soFar, { key }) => soFar + (column.cells.get(key)?.value ?? 0), 0);
  return sum > total.value + 1e-6 ? sum : null;
}

/** A cell ready to be drawn. */
export interface Cell {
  text: string;
  /** No figure to read: written softly. */
  soft: boolean;
  /** A soft word before the text. */
  mark?: string | null;
  /** The whole text, for the pointer, where there may be no room for all of it. */
  tip?: string | null;
  /** What a mark in the text means, for the pointer and for who does not see it; null where there is none. */
  means: string | null;
}

/** What it is said in. */
export interface Speech {
  t: Translate;
  language: Language;
}

function valueWords({ indicator }: Column, aggregate: Aggregate, { t, language }: Speech): string | null {
  if (indicator.kind === "class") return classWords(indicator, aggregate)?.[language] ?? null;
  if (aggregate.value !== null) return numberWords(aggregate.value, indicator, language);
  return aggregate.known > 0 && aggregate.remark ? t(tableWords.notComputed) : null;
}

/** `total`: of several rows together, where everything but an estimate is computed by its nature. */
export function cellOf(column: Column, aggregate: Aggregate, speech: Speech, total = false): Cell {
  const { t } = speech;
  const value = valueWords(column, aggregate, speech);
  if (value === null) return { text: t(common.missing), soft: true, means: null };
  const { known, of, counted, quality } = aggregate;
  const marked = aggregate.value !== null && quality !== null && isApproximate(aggregate, total || column.computed);
  const partly = known < of && (of > 1 || counted === "things");
  const least = aggregate.value !== null && markOf(column.indicator, aggregate) === "≥";
  const means = [
    ...(least ? [t(tableWords.least)] : []),
    ...(marked ? [t(common[`quality.${quality}`])] : []),
    ...(partly ? [t(tableWords[`known.${counted}`], { n: known, of })] : []),
  ];
  return {
    text: `${least ? "≥\u00a0" : marked ? "≈\u00a0" : ""}${value}${partly ? ` (${known}/${of})` : ""}`,
    soft: aggregate.value === null && column.indicator.kind !== "class",
    means: means.length > 0 ? means.join("; ") : null,
  };
}
