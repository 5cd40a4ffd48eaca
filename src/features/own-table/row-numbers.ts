import type { Locale } from "../../locale/locale";

/** Rows as a reader counts them, from 1: «12, 45». */
export const rowNumbers = (locale: Locale, rows: readonly number[]): string =>
  rows.map((row) => locale.number(row + 1)).join(", ");
