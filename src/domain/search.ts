/** Search for units and features, without diacritics, by old names, variants and codes. */
import MiniSearch from "minisearch";
import { highlight, type NamePiece } from "./highlight";
import { compareNames, words } from "./names";
import type { SearchEntry } from "./search-entries";
import { diacriticsAgree, gradeOf, gradeOrder, readings, type Grade } from "./search-rank";
import { levels, type Era, type Text } from "./unit";

export { featureEntries, unitEntries, type SearchEntry } from "./search-entries";
export type { NamePiece } from "./highlight";

export interface Hit {
  entry: SearchEntry;
  grade: Grade;
  /** The name in pieces, in each language. */
  parts: Record<keyof Text, NamePiece[]>;
  /** The other spelling it was found by; null when its own name matched. */
  otherName: NamePiece[] | null;
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

function index(entries: readonly SearchEntry[]): MiniSearch<Document> {
  const engine = new MiniSearch<Document>({
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
  engine.addAll(
    entries.map((entry, id) => ({
      id,
      name: [...new Set([entry.name.vi, entry.name.en])].join(" "),
      other: entry.otherNames.join(" "),
      code: entry.codes.join(" "),
      context: [entry.type?.vi ?? "", entry.type?.en ?? "", ...entry.context].join(" "),
    })),
  );
  return engine;
}

interface Candidate {
  entry: SearchEntry;
  score: number;
  found: string[];
  grade: Grade;
  exact: boolean;
}

const eraOrder = (entry: SearchEntry, era: Era): number => (entry.era === null ? 1 : entry.era === era ? 0 : 2);
const levelOrder = (entry: SearchEntry): number => (entry.level ? levels.indexOf(entry.level) : levels.length);

function compare(a: Candidate, b: Candidate, era: Era): number {
  return (
    gradeOrder(a.grade) - gradeOrder(b.grade) ||
    Number(b.exact) - Number(a.exact) ||
    (a.grade === "slip" ? b.score - a.score : 0) ||
    eraOrder(a.entry, era) - eraOrder(b.entry, era) ||
    levelOrder(a.entry) - levelOrder(b.entry) ||
    b.score - a.score ||
    compareNames(a.entry.name.vi, b.entry.name.vi)
  );
}

/** Drops fuzzy matches where names match exactly. */
function withoutNeedlessGuesses(candidates: Candidate[]): Candidate[] {
  const named = candidates.some(({ grade }) => grade !== "slip" && grade !== "context");
  return named ? candidates.filter(({ grade }) => grade !== "slip") : candidates;
}

function toHit({ entry, grade, found }: Candidate, typed: string[]): Hit {
  const byOther = grade === "other name" || grade === "words of other name";
  const others = byOther ? entry.otherNames.map((name) => highlight(name, typed, found)) : [];
  return {
    entry,
    grade,
    parts: { vi: highlight(entry.name.vi, typed, found), en: highlight(entry.name.en, typed, found) },
    otherName: others.find((parts) => parts.some((part) => part.match)) ?? null,
  };
}

export function buildSearch(entries: readonly SearchEntry[]): Search {
  const engine = index(entries);

  function candidates(query: string): Candidate[] {
    const asRead = readings(query);
    const found = new Map<number, Candidate>();
    for (const reading of asRead)
      for (const result of engine.search(reading.words.join(" "))) {
        const entry = entries[result.id as number];
        if (!entry) continue;
        const grade = gradeOf(entry, reading);
        const earlier = found.get(result.id as number);
        if (earlier && gradeOrder(earlier.grade) <= gradeOrder(grade)) continue;
        const exact = diacriticsAgree(entry, query);
        found.set(result.id as number, { entry, score: result.score, found: result.terms, grade, exact });
      }
    return [...found.values()];
  }

  return {
    search(query, era, limit = 12) {
      const typed = words(query);
      if (typed.length === 0) return [];
      return withoutNeedlessGuesses(candidates(query))
        .sort((a, b) => compare(a, b, era))
        .slice(0, limit)
        .map((candidate) => toHit(candidate, typed));
    },
  };
}
