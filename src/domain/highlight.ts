/** The letters of a name that match a query. */
import { fold } from "./normalise";

/** The pieces joined give the name. */
export interface NamePiece {
  text: string;
  match: boolean;
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

interface Word {
  text: string;
  folded: string;
  at: number;
}

/** How many letters to mark of which words: each typed word is the beginning of one; misspelt ones are marked whole. */
function matches(words: readonly Word[], typed: readonly string[], misspelt: ReadonlySet<string>): Map<Word, number> {
  const marked = new Map<Word, number>();
  for (const each of [...new Set(typed)].sort((a, b) => b.length - a.length)) {
    const free = words.filter((one) => !marked.has(one));
    const word = free.find(({ folded }) => folded === each) ?? free.find(({ folded }) => folded.startsWith(each));
    if (word) marked.set(word, each === word.folded ? word.text.length : each.length);
  }
  for (const word of words) if (!marked.has(word) && misspelt.has(word.folded)) marked.set(word, word.text.length);
  return marked;
}

/** `typed`: folded words of the query; `misspelt`: folded words that it was found by in spite of a typing error. */
export function highlight(name: string, typed: readonly string[], misspelt: Iterable<string>): NamePiece[] {
  const text = name.normalize("NFC");
  const words = [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    text: word,
    folded: fold(word),
    at: index,
  }));
  const marked = matches(words, typed, new Set(misspelt));
  const parts: NamePiece[] = [];
  let at = 0;
  for (const word of words) {
    const length = marked.get(word) ?? 0;
    if (length === 0) continue;
    if (word.at > at) parts.push({ text: text.slice(at, word.at), match: false });
    at = word.at + length;
    parts.push({ text: text.slice(word.at, at), match: true });
  }
  if (at < text.length) parts.push({ text: text.slice(at), match: false });
  return parts;
}
