/** How names are compared: folded for searching, collated for lists. */
const collator = new Intl.Collator("vi");

/** Vietnamese alphabetical order (a, ă, â … đ, e, ê …), in both languages: the names are Vietnamese. */
export const compareNames = (a: string, b: string): number => collator.compare(a, b);

/** Lower case without diacritics and with đ as d, as people type in a hurry: "Điện Biên Phủ" → "dien bien phu". */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d").normalize("NFC");
}

/** Lower case, composed, diacritics kept: to tell whether the diacritics typed are those of a name. */
export const lower = (text: string): string => text.normalize("NFC").toLowerCase();

/** The folded words (letters and figures) of a text. */
export const words = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** First letter in upper case, for a name that begins a line: "xã Mường Pồn" → "Xã Mường Pồn". */
export const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
