/** Grades how well an entry matches a query. */
import { fold, lower, words } from "./names";
import type { SearchEntry } from "./search-entries";

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

/** Folded words before a name, and the types they stand for. */
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

/** `types` is empty unless the query is read as a type followed by a name. */
interface Reading {
  words: string[];
  text: string;
  types: string[];
}

/** "Xã Nhè" is the name Xá Nhè, or a commune called Nhè. */
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

/** Every wanted word is the beginning of a different word of the text ("Mường Mùn" does not match "muong muon"). */
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

const surroundings = (entry: SearchEntry): string =>
  [entry.type?.vi, entry.type?.en, entry.name.vi, entry.name.en, ...entry.otherNames, ...entry.context].join(" ");

/** Codes count as names. */
export function gradeOf(entry: SearchEntry, reading: Reading): Grade {
  if (reading.types.length > 0 && !reading.types.includes(entry.type?.vi ?? "")) return "slip";
  const { vi, en } = entry.name;
  /** English word order («Tây Trang VII quarry») counts only where the Vietnamese name does not match. */
  const names = hasAllWords(vi, reading.words) ? [vi] : [vi, en];
  if (names.some((name) => foldedName(name) === reading.text) || entry.codes.includes(reading.text)) return "name";
  if (entry.otherNames.some((name) => foldedName(name) === reading.text)) return "other name";
  if ([...names.map(foldedName), ...entry.codes].some((name) => name.startsWith(reading.text))) return "name begins";
  if (names.some((name) => foldedName(name).endsWith(` ${reading.text}`))) return "name ends";
  if (names.some((name) => hasAllWords(name, reading.words))) return "words of name";
  if (entry.otherNames.some((name) => hasAllWords(name, reading.words))) return "words of other name";
  return hasAllWords(surroundings(entry), reading.words) ? "context" : "slip";
}

/** Whether the query has diacritics and a name of the entry has exactly these. */
export function diacriticsAgree(entry: SearchEntry, query: string): boolean {
  const typed = lower(query).trim().replace(/\s+/g, " ");
  if (typed === fold(typed)) return false;
  const names = [entry.name.vi, ...entry.otherNames].map(lower);
  const full = entry.type ? `${entry.type.vi} ${names[0]}` : "";
  return [...names, full].some((name) => name.includes(typed));
}
