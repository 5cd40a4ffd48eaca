/** A cell of a result as it is read: its value, and how many parts it is known of where that is not all. */
import type { ResultCell } from "../../../conversion";
import type { TableCell } from "../../../components/table/table";
import type { Locale } from "../../../locale/locale";
import { figureText } from "../../../conversion/say";
import { resultWords } from "./words";

/** «loại I: 2, loại II: 1» */
export function countsText({ counts }: ResultCell, { t }: Pick<Locale, "t">): string | null {
  const entries = Object.entries(counts ?? {});
  if (entries.length === 0) return null;
  return entries.map(([name, n]) => t(resultWords.classCount, { name, n })).join(", ");
}

export function shownCell(cell: ResultCell, { t, language }: Pick<Locale, "t" | "language">): TableCell {
  const { value, to, known, of } = cell;
  const counts = countsText(cell, { t });
  const text =
    value === null
      ? null
      : to === undefined || to === value
        ? figureText(value, language)
        : t(resultWords.span, { from: figureText(value, language), to: figureText(to, language) });
  const notes = [text === null ? null : counts, known < of && known > 0 ? t(resultWords.parts, { known, of }) : null];
  return { text: text ?? counts, notes: notes.filter((note) => note !== null) };
}

/** Whether a column of results stands right, as numbers do. */
export const standsRight = (kind: string): boolean => kind !== "class" && kind !== "text";
