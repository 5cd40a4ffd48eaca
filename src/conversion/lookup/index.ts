/** A name, a code or a list of them: which units are meant, then and now. */
export { bookOf, type Book, type LookupRows } from "./book";
export { eraIn, readDate } from "./dates";
export { answerColumns, answerSheets } from "./files";
export {
  answerRows,
  askedRows,
  answerCounts,
  questionsOf,
  type AnsweredRow,
  type AnswerCounts,
  type UnitDecisions,
  type List,
  type ListColumns,
  type UnclearText,
} from "./list";
export { livesOf, type EarlierMove, type Lives, type PresentUnit } from "./lives";
export { askedKey, lookUp } from "./look-up";
export { readUnitList, readPasted } from "./read-list";
export { sayerOf, type Sayer } from "./say";
export { meantKey, states, type UnitAnswer, type AskedUnit, type Meant, type State } from "./types";
export { lookupWords } from "./words";
