/** A name, a code or a list of them: which units are meant, then and now. */
export { bookOf, type Book, type LookupRows } from "./book";
export { eraIn, readDate } from "./dates";
export { answerColumns, answerSheets } from "./files";
export {
  answerRows,
  askedRows,
  countsOf,
  questionsOf,
  type AnsweredRow,
  type Counts,
  type Decisions,
  type List,
  type ListColumns,
  type Question,
} from "./list";
export { livesOf, type EarlierMove, type Lives, type PresentUnit } from "./lives";
export { askedKey, lookUp } from "./look-up";
export { readListFile, readPasted } from "./read-list";
export { sayerOf, type Sayer } from "./say";
export { meantKey, states, type Answer, type Asked, type Meant, type State } from "./types";
export { lookupWords } from "./words";
