/**
 * The one way in which names are compared, in the search, the filters of tables and lists: whatever keyboard, Unicode form
 * or abbreviation a name was written with.
 */

/** Lower case without diacritics and with đ as d, also where Ð and ð of Icelandic stand for it: "Điện Biên Phủ" → "dien bien phu". */
export const fold = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[đð]/g, "d").normalize("NFC");

/** Abbreviations in folded text: types of units, one letter with its full stop only, and roads before their number. */
const abbreviation = /\b(?:(tp|tx|tt)\b\.?|([hpxt])\.(?=\s*[a-z])|(ql|tl|dt)[.\s]*(?=\d))/g;
const meant: Readonly<Record<string, string>> = {
  tp: "thanh pho",
  tx: "thi xa",
  tt: "thi tran",
  h: "huyen",
  p: "phuong",
  x: "xa",
  t: "tinh",
  ql: "quoc lo",
  tl: "tinh lo",
  dt: "tinh lo",
};

/** The folded words of a text, abbreviations in full: "QL12, H. Mường Chà" → quoc lo 12 huyen muong cha. */
export const words = (text: string): string[] =>
  fold(text)
    .replace(abbreviation, (_, ...short: string[]) => ` ${meant[short.find(Boolean) ?? ""]} `)
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words with single spaces: dashes and punctuation make no difference. */
export const normalise = (text: string): string => words(text).join(" ");

/** In Telex, letters after the vowel are tones and w, aa, ee, dd make another letter: "phawng" → "phang". */
function withoutTelex(word: string): string {
  const [, onset = "", rest = ""] = /^([^aeiouy]*)(.*)$/.exec(word) ?? [];
  const letters = onset.replace(/^dd/, "d") + rest.replace(/[sfrxjw]/g, "");
  return letters.replace(/w/g, "").replace(/aa/g, "a").replace(/ee/g, "e");
}

/** How the words may have been meant by who types Telex without a keyboard that knows it; "oo" is also a vowel of its own. */
export function telexReadings(typed: readonly string[]): string[][] {
  const vowels = typed.map((word) => (/\d/.test(word) ? word : withoutTelex(word)));
  const both = [vowels, vowels.map((word) => word.replace(/oo/g, "o"))];
  const seen = new Set([typed.join(" ")]);
  return both.filter((each) => {
    const text = each.join(" ");
    return each.every(Boolean) && !seen.has(text) && seen.add(text);
  });
}

/** Lower-case ASCII letters and digits, for the name of a file. */
export const slug = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** With the spaces around it: found only where whole words agree. */
export const whole = (phrase: string): string => ` ${phrase} `;

/** Whether a text contains the query as a phrase, or whole words as Telex may mean it; blank: every text does. Made once for a query. */
export function containing(query: string): (text: string) => boolean {
  const typed = words(query);
  if (typed.length === 0) {
    const signs = query.trim();
    return (text) => text.includes(signs);
  }
  const phrases = [typed.join(" "), ...telexReadings(typed).map((each) => whole(each.join(" ")))];
  return (text) => {
    const normal = whole(normalise(text));
    return phrases.some((phrase) => normal.includes(phrase));
  };
}
