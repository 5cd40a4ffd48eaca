/** A cell of a result as it is read: its value, and how many parts it is known of where that is not all. */
import { isLeast } from "../../../conversion/partial";
import type { ResultCell, ResultColumn } from "../../../conversion";
import type { TableCell } from "../../../components/table/table";
import type { Locale } from "../../../locale/locale";
import { figureText } from "../../../conversion/say";
import { resultWords } from "./words";

/** How the figures of a column are written. */
export interface FigureStyle {
  /** As many for every figure, so that they stand under each other. */
  decimals: number;
  /** What is known of some parts only is the least that it can be. */
  least: boolean;
}

/** Columns with longer fractions are written as they are: zeros would say more than the source. */
const evenDecimals = 4;
const decimalsOf = (text: string | null | undefined): number => /^-?\d+\.(\d+)$/.exec(text ?? "")?.[1]?.length ?? 0;

/** `shown`: the cells of the column that stand under each other; `all`: those of every level. */
export function writingOf(
  { rule }: Pick<ResultColumn, "rule">,
  shown: readonly ResultCell[],
  all: readonly ResultCell[] = shown,
): FigureStyle {
  const most = Math.max(0, ...shown.flatMap(({ value, to }) => [decimalsOf(value), decimalsOf(to)]));
  return { decimals: standsRight(rule.kind) && most <= evenDecimals ? most : 0, least: isLeast(rule, all) };
}

/** 175 → 175.00; anything but a decimal stays as it is. */
function padded(value: string, decimals: number): string {
  const missing = decimals - decimalsOf(value);
  if (missing <= 0 || !/^-?\d+(\.\d+)?$/.test(value)) return value;
  return `${value}${decimalsOf(value) === 0 ? "." : ""}${"0".repeat(missing)}`;
}

/** «loại I: 2, loại II: 1» */
export function countsText({ counts }: ResultCell, { t }: Pick<Locale, "t">): string | null {
  const entries = Object.entries(counts ?? {});
  if (entries.length === 0) return null;
  return entries.map(([name, n]) => t(resultWords.classCount, { name, n })).join(", ");
}

export function shownCell(
  cell: ResultCell,
  { t, language }: Pick<Locale, "t" | "language">,
  { decimals, least }: FigureStyle,
): TableCell {
  const { value, to, known, of } = cell;
  const counts = countsText(cell, { t });
  const figure = (text: string): string => figureText(padded(text, decimals), language);
  const text =
    value === null
      ? null
      : to === undefined || to === value
        ? figure(value)
        : t(resultWords.span, { from: figure(value), to: figure(to) });
  const partly = known < of && known > 0;
  const notes = [text === null ? null : counts, partly ? t(resultWords.parts, { known, of }) : null];
  return {
    text: text ?? counts,
    ...(partly && least && text !== null ? { mark: "≥", means: t(resultWords.least) } : {}),
    notes: notes.filter((note) => note !== null),
  };
}

/** Whether a column of results stands right, as numbers do. */
export const standsRight = (kind: string): boolean => kind !== "class" && kind !== "text";
