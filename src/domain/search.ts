/** Search for units and features, without diacritics, by old names, variants and codes. */
import MiniSearch from "minisearch";
import { highlight, type NamePiece } from "./highlight";
import { compareNames } from "./names";
import { words } from "./normalise";
import { figuresWeight, riversWeight, type SearchEntry } from "./search-entries";
import { readings, type Reading } from "./search-query";
import { diacriticsAgree, gradeOf, gradeOrder, type Grade } from "./search-rank";
import { levels, type Era, type Text } from "./unit";

export {
  featureEntries,
  figuresWeight,
  riversWeight,
  targetEntry,
  unitEntries,
  type FormerName,
  type SearchEntry,
} from "./search-entries";
export type { NamePiece } from "./highlight";

export interface Hit {
  entry: SearchEntry;
  grade: Grade;
  /** The name in pieces, in each language. */
  parts: Record<keyof Text, NamePiece[]>;
  /** The other spelling it was found by; null when its own name matched. */
  otherName: NamePiece[] | null;
  /** When that spelling was the name, and what ended it; null where it is a spelling only. */
  formerly: Text | null;
}

export interface Search {
  /** Best first, units of `era` before equals. An empty query finds nothing. */
  search(query: string, era: Era, limit?: number): Hit[];
}

interface Document {
  id: number;
  name: string;
  other: string;
  code: string;
  context: string;
}

const isCode = (term: string): boolean => /^\d+$/.test(term);
/** One error is forgiven in words of four letters or more, never in codes. */
const slips = (term: string): number | false => (term.length >= 4 && !isCode(term) ? 1 : false);

const emptyEngine = (): MiniSearch<Document> =>
  new MiniSearch<Document>({
    fields: ["name", "other", "code", "context"],
    tokenize: words,
    processTerm: (term) => term,
    searchOptions: {
      combineWith: "AND",
      prefix: true,
      fuzzy: slips,
      boost: { name: 4, code: 4, other: 3, context: 0.5 },
    },
  });

const documentOf = (entry: SearchEntry, id: number): Document => ({
  id,
  name: [...new Set([entry.name.vi, entry.name.en])].join(" "),
  other: entry.otherNames.join(" "),
  code: entry.codes.join(" "),
  context: [entry.type?.vi ?? "", entry.type?.en ?? "", ...entry.context].join(" "),
});

interface Candidate {
  entry: SearchEntry;
  /** Its index among the entries: equal hits keep the order in which they are given. */
  order: number;
  score: number;
  found: string[];
  grade: Grade;
  reading: Reading;
  exact: boolean;
}

const eraOrder = (entry: SearchEntry, era: Era): number => (entry.era === null ? 1 : entry.era === era ? 0 : 2);
const levelOrder = (entry: SearchEntry): number => (entry.level ? levels.indexOf(entry.level) : levels.length);

/** Rows of figures and of the help count as names only where the whole query is one; a river's own name as the end of a name. */
function rank({ grade, entry: { weight } }: Candidate): number {
  const own = gradeOrder(grade);
  if (weight === riversWeight) return Math.max(own, gradeOrder("name ends"));
  return weight < figuresWeight || grade === "name" || grade === "other name"
    ? own
    : Math.max(own, gradeOrder("context"));
}

function compare(a: Candidate, b: Candidate, era: Era): number {
  return (
    rank(a) - rank(b) ||
    Number(b.exact) - Number(a.exact) ||
    (a.grade === "slip" ? b.score - a.score : 0) ||
    a.entry.weight - b.entry.weight ||
    gradeOrder(a.grade) - gradeOrder(b.grade) ||
    eraOrder(a.entry, era) - eraOrder(b.entry, era) ||
    levelOrder(a.entry) - levelOrder(b.entry) ||
    (a.entry.weight > 0 ? a.order - b.order : 0) ||
    b.score - a.score ||
    compareNames(a.entry.name.vi, b.entry.name.vi)
  );
}

/** Drops fuzzy matches where names match exactly. */
function withoutNeedlessGuesses(candidates: Candidate[]): Candidate[] {
  const named = candidates.some((each) => rank(each) < gradeOrder("context"));
  return named ? candidates.filter(({ grade }) => grade !== "slip") : candidates;
}

/** How many letters of a name match. */
const letters = (pieces: readonly NamePiece[]): number =>
  pieces.reduce((sum, { text, match }) => (match ? sum + text.length : sum), 0);

function toHit({ entry, grade, found, reading }: Candidate): Hit {
  const typed = reading.words;
  const misspelt = grade === "slip" ? found : [];
  const byOther = grade === "other name" || grade === "words of other name";
  const others = (byOther ? entry.otherNames : [])
    .map((name) => ({ name, pieces: highlight(name, typed, misspelt) }))
    .filter(({ pieces }) => pieces.some((piece) => piece.match))
    .toSorted((a, b) => letters(b.pieces) - letters(a.pieces) || a.name.length - b.name.length);
  const [other] = others;
  return {
    entry,
    grade,
    parts: { vi: highlight(entry.name.vi, typed, misspelt), en: highlight(entry.name.en, typed, misspelt) },
    otherName: other?.pieces ?? null,
    formerly: (other && entry.formerNames[other.name]) ?? null,
  };
}

/** Searches a list of entries that grows: what was in the list before is not read again. The same objects stand for the same entries. */
export function growingSearch(): (entries: readonly SearchEntry[]) => Search {
  let engine = emptyEngine();
  /** By their ids in the engine. */
  let known: SearchEntry[] = [];
  return (entries) => {
    const orders = new Map(entries.map((entry, at) => [entry, at]));
    if (known.some((entry) => !orders.has(entry))) [engine, known] = [emptyEngine(), []];
    const had = new Set(known);
    const added = entries.filter((entry) => !had.has(entry));
    engine.addAll(added.map((entry, at) => documentOf(entry, known.length + at)));
    known.push(...added);
    return searchIn(engine, known, orders);
  };
}

export const buildSearch = (entries: readonly SearchEntry[]): Search => growingSearch()(entries);

/** `orders`: the entries that are searched, with their places in the list. */
function searchIn(
  engine: MiniSearch<Document>,
  known: readonly SearchEntry[],
  orders: ReadonlyMap<SearchEntry, number>,
): Search {
  function candidatesOf(group: readonly Reading[]): Candidate[] {
    const found = new Map<SearchEntry, Candidate>();
    for (const reading of group)
      for (const { id, score, terms } of engine.search(reading.words.join(" "))) {
        const entry = known[id as number];
        const order = entry && orders.get(entry);
        if (!entry || order === undefined) continue;
        const grade = gradeOf(entry, reading);
        if (grade === "slip" && entry.weight > 0) continue;
        const earlier = found.get(entry);
        if (earlier && gradeOrder(earlier.grade) <= gradeOrder(grade)) continue;
        const exact = diacriticsAgree(entry, reading);
        found.set(entry, { entry, order, score, found: terms, grade, reading, exact });
      }
    return [...found.values()];
  }

  /** Of the first group of readings that names something; failing all, what forgives a slip of the first. */
  function candidates(query: string): Candidate[] {
    const groups = readings(query);
    for (const group of groups) {
      const found = candidatesOf(group);
      if (found.some(({ grade }) => grade !== "slip")) return found;
    }
    return candidatesOf(groups[0] ?? []);
  }

  return {
    search(query, era, limit = 12) {
      return withoutNeedlessGuesses(candidates(query))
        .sort((a, b) => compare(a, b, era))
        .slice(0, limit)
        .map(toHit);
    },
  };
}
