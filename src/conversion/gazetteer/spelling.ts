/** How a name is compared: one key that keeps the diacritics, and one without them. */

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
const words = /[\p{L}\p{M}\p{N}]+/gu;

/** The tone is written over one vowel or another («hoà», «hòa»), and y for i («Mỳ», «Mì»): neither makes another name. */
function wordKey(word: string): string {
  const letters = word.replace(toneMarks, "");
  const tones = word.match(toneMarks);
  return (tones ? letters + tones.join("") : letters).replaceAll("y", "i");
}

/** The words in lower case without punctuation, each with its tone at the end. */
export const spellingKey = (text: string): string =>
  (text.normalize("NFD").toLowerCase().replace(/[ðđ]/g, "đ").match(words) ?? []).map(wordKey).join(" ");

/** Of a spelling key: without tones and other diacritics. */
export const foldedKey = (key: string): string => key.replace(/\p{M}/gu, "").replaceAll("đ", "d");

/** Whether a spelling key has any diacritics to be judged by. */
export const isPlain = (key: string): boolean => foldedKey(key) === key;
