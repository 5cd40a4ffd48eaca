/** Grades how well an entry matches a query. */
import { memoize } from "./memoize";
import { lower } from "./names";
import { fold, normalise, words } from "./normalise";
import type { SearchEntry } from "./search-entries";
import type { Reading } from "./search-query";

/**
 * Best first. `name ends`: the proper name follows the type («Cửa khẩu quốc tế Tây Trang»). `context`: found by district,
 * lineage or layer title. `slip`: found only by forgiving a typing error.
 */
const grades = [
  "name",
  "other name",
  "name begins",
  "name ends",
  "words of name",
  "words of other name",
  "context",
  "slip",
] as const;
export type Grade = (typeof grades)[number];
export const gradeOrder = (grade: Grade): number => grades.indexOf(grade);

interface Folded {
  words: readonly string[];
  text: string;
}

const folded = (name: string): Folded => {
  const all = words(name);
  return { words: [...new Set(all)], text: all.join(" ") };
};

/** What an entry is compared by, made once, and each only where it is asked for. */
const foldedNames = memoize(({ name: { vi, en }, otherNames }: SearchEntry) => {
  const inVi = folded(vi);
  return { vi: inVi, en: en === vi ? inVi : folded(en), others: otherNames.map(folded) };
});
const foldedSurroundings = memoize(({ name: { vi, en }, otherNames, type, context }: SearchEntry) =>
  folded([type?.vi, type?.en, vi, en, ...otherNames, ...context].join(" ")),
);
const foldedPlaces = memoize(({ places }: SearchEntry) =>
  places.map(({ type, name }) => ({ type, text: normalise(name) })),
);

/** Every wanted word is the beginning of a different word of the name ("Mường Mùn" does not match "muong muon"). */
function hasAllWords(name: Folded, wanted: readonly string[]): boolean {
  const free = [...name.words];
  return [...new Set(wanted)]
    .sort((a, b) => b.length - a.length)
    .every((word) => {
      const at = free.findIndex((each) => each.startsWith(word));
      if (at >= 0) free.splice(at, 1);
      return at >= 0;
    });
}

const liesIn = (entry: SearchEntry, { places }: Reading): boolean =>
  places.every(({ types, text }) =>
    foldedPlaces(entry).some(
      (place) => (types.length === 0 || types.includes(place.type)) && place.text.startsWith(text),
    ),
  );

/** Codes count as names. */
export function gradeOf(entry: SearchEntry, reading: Reading): Grade {
  if (reading.types.length > 0 && !reading.types.includes(entry.type?.vi ?? "")) return "slip";
  if (!liesIn(entry, reading)) return "slip";
  const { vi, en, others } = foldedNames(entry);
  /** English word order («Tây Trang VII quarry») counts only where the Vietnamese name does not match. */
  const names = hasAllWords(vi, reading.words) ? [vi] : [vi, en];
  if (names.some(({ text }) => text === reading.text) || entry.codes.includes(reading.text)) return "name";
  if (others.some(({ text }) => text === reading.text)) return "other name";
  if ([...names.map(({ text }) => text), ...entry.codes].some((each) => each.startsWith(reading.text)))
    return "name begins";
  if (names.some(({ text }) => text.endsWith(` ${reading.text}`))) return "name ends";
  if (names.some((name) => hasAllWords(name, reading.words))) return "words of name";
  if (others.some((name) => hasAllWords(name, reading.words))) return "words of other name";
  return hasAllWords(foldedSurroundings(entry), reading.words) ? "context" : "slip";
}

/** What was typed, where it has diacritics; "" where it has none. */
const typedDiacritics = memoize(({ typed: said }: Reading): string => {
  const typed = lower(said).trim().replace(/\s+/g, " ");
  return typed === fold(typed) ? "" : typed;
});

/** Whether what was typed has diacritics and a name of the entry has exactly these. */
export function diacriticsAgree(entry: SearchEntry, reading: Reading): boolean {
  const typed = typedDiacritics(reading);
  if (!typed) return false;
  const names = [entry.name.vi, ...entry.otherNames].map(lower);
  const full = entry.type ? `${entry.type.vi} ${names[0]}` : "";
  return [...names, full].some((name) => name.includes(typed) || typed.endsWith(` ${name}`));
}
