const collator = new Intl.Collator("vi");

/** Vietnamese alphabetical order in both languages, since the names are Vietnamese. */
export const compareNames = (a: string, b: string): number => collator.compare(a, b);

/** Lower case without diacritics and with đ as d: "Điện Biên Phủ" → "dien bien phu". */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d").normalize("NFC");
}

/** Lower case, composed, with diacritics. */
export const lower = (text: string): string => text.normalize("NFC").toLowerCase();

/** The folded words of a text. */
export const words = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** "xã Mường Pồn" → "Xã Mường Pồn". */
export const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
