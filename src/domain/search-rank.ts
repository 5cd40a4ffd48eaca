/** How well an entry answers a query: the order in which hits are shown, apart from the fuzzy score. */
import { fold, lower, words } from "./names";
import type { SearchEntry } from "./search-entries";

/**
 * Best first. `name ends`: what a thing is called stands after what it is («Cửa khẩu quốc tế Tây Trang»). `context`: found by district, lineage or layer title; `slip`: only by
 * forgiving a slip of the finger.
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

/** Words people put before a name, folded, and the types they mean. */
const typeWords: [string, string[]][] = [
  ["thanh pho", ["thành phố"]],
  ["thi tran", ["thị trấn"]],
  ["thi xa", ["thị xã"]],
  ["phuong", ["phường"]],
  ["huyen", ["huyện"]],
  ["tinh", ["tỉnh"]],
  ["xa", ["xã"]],
  ["tp", ["thành phố"]],
  ["tx", ["thị xã"]],
  ["tt", ["thị trấn"]],
];

/** A query as it can be understood: as a whole, and (types not empty) as a type followed by a name. */
export interface Reading {
  words: string[];
  text: string;
  types: string[];
}

/** "Xã Nhè": the name Xá Nhè as it stands, or a commune called Nhè. At least one word must be left after a type. */
export function readings(query: string): Reading[] {
  const all = words(query);
  const text = all.join(" ");
  const asType = typeWords.find(([prefix]) => text.startsWith(`${prefix} `));
  const whole: Reading = { words: all, text, types: [] };
  if (!asType) return [whole];
  const [prefix, types] = asType;
  const rest = text.slice(prefix.length + 1);
  return [whole, { words: rest.split(" "), text: rest, types }];
}

const foldedName = (name: string): string => words(name).join(" ");

/** Every word wanted begins a different word of those present ("Mường Mùn" does not answer "muong muon"). */
function hasAllWords(text: string, wanted: readonly string[]): boolean {
  const free = [...new Set(words(text))];
  return [...new Set(wanted)]
    .sort((a, b) => b.length - a.length)
    .every((word) => {
      const at = free.findIndex((each) => each.startsWith(word));
      if (at >= 0) free.splice(at, 1);
      return at >= 0;
    });
}

/** Every text an entry can be found by. */
const surroundings = (entry: SearchEntry): string =>
  [entry.type?.vi, entry.type?.en, entry.name.vi, entry.name.en, ...entry.otherNames, ...entry.context].join(" ");

/** The grade of an entry for one reading of the query; a code typed whole or from its first digit counts as a name. */
export function gradeOf(entry: SearchEntry, reading: Reading): Grade {
  if (reading.types.length > 0 && !reading.types.includes(entry.type?.vi ?? "")) return "slip";
  const { vi, en } = entry.name;
  /** The English word order («Tây Trang VII quarry») counts only where the Vietnamese name is no answer. */
  const names = hasAllWords(vi, reading.words) ? [vi] : [vi, en];
  if (names.some((name) => foldedName(name) === reading.text) || entry.codes.includes(reading.text)) return "name";
  if (entry.otherNames.some((name) => foldedName(name) === reading.text)) return "other name";
  if ([...names.map(foldedName), ...entry.codes].some((name) => name.startsWith(reading.text))) return "name begins";
  if (names.some((name) => foldedName(name).endsWith(` ${reading.text}`))) return "name ends";
  if (names.some((name) => hasAllWords(name, reading.words))) return "words of name";
  if (entry.otherNames.some((name) => hasAllWords(name, reading.words))) return "words of other name";
  return hasAllWords(surroundings(entry), reading.words) ? "context" : "slip";
}

/** Whether the query was typed with diacritics and a name of the entry has exactly these. */
export function diacriticsAgree(entry: SearchEntry, query: string): boolean {
  const typed = lower(query).trim().replace(/\s+/g, " ");
  if (typed === fold(typed)) return false;
  const names = [entry.name.vi, ...entry.otherNames].map(lower);
  const full = entry.type ? `${entry.type.vi} ${names[0]}` : "";
  return [...names, full].some((name) => name.includes(typed));
}
