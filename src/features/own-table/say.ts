/** What the conversion says, in the language of the page. */
import type { Message } from "../../conversion";
import type { Locale } from "../../locale/locale";
import type { Translate, Word } from "../../locale/word";

type Untyped = (word: Word, parameters: Message["with"]) => string;

/** Messages carry their parameters with them, so that a missing one is caught where they are made. */
export const said = (t: Translate, { word, with: parameters }: Message): string => (t as Untyped)(word, parameters);

/** Rows as a reader counts them, from 1: «12, 45». */
export const rowNumbers = (locale: Locale, rows: readonly number[]): string =>
  rows.map((row) => locale.number(row + 1)).join(", ");
