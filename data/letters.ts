/** What a cell may be written with: the letters of Vietnamese, figures and the usual signs. */
import type { Expected } from "./words.ts";

const vowels = "aăâeêioôơuưy".normalize("NFC");
const tones = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
const toned = [...vowels].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize("NFC"))).join("");
const vietnamese = `bcdđfghjklmnpqrstvwxz${toned}`;
/** Both cases. Look-alikes of other scripts, and Icelandic Ð for Đ, are none of them. */
const letters = new Set(vietnamese + vietnamese.toUpperCase());
const signs = new Set(" !\"#$%&'()*+,-./0123456789:;<=>?@[]_`{|}~«»‘’“”–—…·•©§°²³×−±≈≤≥′″€");

/** Line breaks are for remarks; a name stands on one line. */
const remarks = /^(note|text|explanation)_/;

/** Says which character of a cell does not belong there; null where all do. */
export function strangeCharacter(column: string, value: string): Expected | null {
  const found = [...value].findIndex((character) => {
    if (character === "\n" || character === "\r") return !remarks.test(column);
    return !letters.has(character) && !signs.has(character);
  });
  if (found < 0) return null;
  const character = [...value][found] ?? "";
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return {
    en: `letters of Vietnamese, figures and usual signs; character ${found + 1} is U+${code}`,
    vi: `chữ cái tiếng Việt, chữ số và các dấu thông thường; ký tự thứ ${found + 1} là U+${code}`,
  };
}

/** Whether it holds an element of HTML; text never becomes HTML, and in a cell nobody writes one in good faith. */
export const isMarkup = (value: string): boolean => /<[/!]?[a-z]/i.test(value);

/** Whether a spreadsheet would compute the cell: `=1+1`, `@sum`, `-cmd`; a signed figure and a dash alone are none. */
export const isFormula = (value: string): boolean =>
  /^[=@]/.test(value) || (/^[+-]./.test(value) && !/^[+-]\d[\d.,]*%?$/.test(value));
