/** What the engine says, in both languages once a page or a terminal shows it. */
import type { Word } from "../locale/word";

/** A word of a `words.ts` with its parameters; plain data. Numbers are formatted in the language. */
export interface Message {
  word: Word;
  with: Readonly<Record<string, string | number>>;
}

/** A fault of a file or of what a reader asked: said to him, never a crash. */
export class ConversionError extends Error {
  override readonly name = "ConversionError";
  constructor(readonly said: Message) {
    super(typeof said.word.en === "string" ? said.word.en : said.word.en.other);
  }
}

export const message = (word: Word, parameters: Message["with"] = {}): Message => ({ word, with: parameters });
