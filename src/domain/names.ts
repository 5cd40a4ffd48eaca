const collator = new Intl.Collator("vi");

/** Vietnamese alphabetical order in both languages, since the names are Vietnamese. */
export const compareNames = (a: string, b: string): number => collator.compare(a, b);

/** Lower case, composed, with diacritics; ð of Icelandic is taken for đ. */
export const lower = (text: string): string => text.normalize("NFC").toLowerCase().replaceAll("ð", "đ");

/** "xã Mường Pồn" → "Xã Mường Pồn". */
export const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
