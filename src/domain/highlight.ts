/** The letters of a name that match a query. */
import { fold } from "./normalise";

/** The pieces joined give the name. */
export interface NamePiece {
  text: string;
  match: boolean;
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/** Number of characters to mark: the typed beginning, or the whole word when found despite a typing error. */
function matchedLength(word: string, typed: readonly string[], found: ReadonlySet<string>): number {
  const folded = fold(word);
  const longest = typed
    .filter((each) => folded.startsWith(each))
    .reduce((most, each) => Math.max(most, each.length), 0);
  if (longest > 0) return longest === folded.length ? word.length : longest;
  return found.has(folded) ? word.length : 0;
}

/** `typed`: folded words of the query; `found`: folded words of the entry that the index matched. */
export function highlight(name: string, typed: readonly string[], found: Iterable<string>): NamePiece[] {
  const text = name.normalize("NFC");
  const matched = new Set(found);
  const parts: NamePiece[] = [];
  let at = 0;
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    const length = matchedLength(word, typed, matched);
    if (length === 0) continue;
    if (index > at) parts.push({ text: text.slice(at, index), match: false });
    parts.push({ text: text.slice(index, index + length), match: true });
    at = index + length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), match: false });
  return parts;
}
