/** What tables, columns and values are called and mean, in both languages: what leaves the app as open data says so with it. */

interface Both {
  readonly vi: string;
  readonly en: string;
}

export interface FieldWords {
  readonly title: Both;
  /** What it holds, where the title does not say it all. */
  readonly text?: Both;
  /** Unit of measure of a number, as written after it. */
  readonly unit?: string;
}

export const field = (vi: string, en: string, text?: readonly [vi: string, en: string], unit?: string): FieldWords => ({
  title: { vi, en },
  ...(text && { text: { vi: text[0], en: text[1] } }),
  ...(unit !== undefined && { unit }),
});

/** A number: its unit of measure stands before what else is to be said. */
export const measuredField = (
  unit: string,
  vi: string,
  en: string,
  text?: readonly [vi: string, en: string],
): FieldWords => field(vi, en, text, unit);
