/** Values as the documents print them, told in the reader's language. */
import type { Language } from "./unit";

/**
 * A printed value with the signs of the language between its digits: «11.556» is read 11.556 in English unless told 11,556.
 * The documents are Vietnamese; dates and words stay as they are.
 */
export const printedValue = (value: string, language: Language): string =>
  language === "vi" ? value : value.replace(/(?<=\d)[.,](?=\d)/g, (sign) => (sign === "," ? "." : ","));
