/** What a cell's text names, at each level. Cells repeat, so each text is read once. */
import { sourceLevels, type SourceLevel } from "../choices";
import type { Gazetteer, GazetteerUnit } from "../gazetteer-types";
import { findName, fitsLevel, indexNames, type FoundName, type LevelNames } from "./level-names";
import { spellingKey } from "./spelling";
import { typeAlone, typedName, type TypedName } from "./types-of-units";

export interface NameReading extends FoundName {
  /** Code of the district said behind the name: «Mường Nhé (huyện Mường Nhé)». */
  district: string | null;
}

export interface Names {
  find: (level: SourceLevel, text: string) => NameReading | null;
  unit: (level: SourceLevel, code: string) => GazetteerUnit | undefined;
  of: (level: SourceLevel) => ReadonlyMap<string, GazetteerUnit>;
}

const bullet = /^\s*(?:[-–—+*•]+\s*|\(?(?:\d{1,3}|[ivxlc]{1,7}|\p{L})[.)/:]\s*|\d{1,3}\s+(?=\p{L}))/iu;
const footnote = /\s*(?:\*+|\(?[\d*¹²³⁴⁵⁶⁷⁸⁹]{1,2}\)?)\s*$/;
const tail = /^([^,;(]+?)\s*(?:[,;(]|\s[-–—]\s)\s*([^)]+)\)?\s*$/;

/** The type before a name, numbered or not; the rest as a spelling key. */
export const typedNameOf = (text: string): TypedName | null =>
  typedName(spellingKey(text)) ?? typedName(spellingKey(text.replace(bullet, "")));

function readName(levels: Record<SourceLevel, LevelNames>, level: SourceLevel, text: string): NameReading | null {
  const names = levels[level];
  const find = (part: string) => findName(names, spellingKey(part));
  for (const part of [text, text.replace(bullet, ""), text.replace(bullet, "").replace(footnote, "")]) {
    const found = find(part);
    if (found) return { ...found, district: null };
  }
  const [, head = "", rest = ""] = tail.exec(text.replace(bullet, "")) ?? [];
  const found = head ? find(head) : null;
  if (!found) return null;
  const type = typeAlone(rest);
  if (type && fitsLevel(type, level)) {
    const units = found.units.filter((unit) => unit.type === type);
    return { ...found, units: units.length > 0 ? units : found.units, type, clash: units.length === 0, district: null };
  }
  const [district, ...more] = findName(levels.district, spellingKey(rest))?.units ?? [];
  return district && more.length === 0 ? { ...found, district: district.code } : null;
}

const made = new WeakMap<Gazetteer, Names>();

export function namesOf(gazetteer: Gazetteer): Names {
  const known = made.get(gazetteer);
  if (known) return known;
  const levels = Object.fromEntries(sourceLevels.map((level) => [level, indexNames(level, gazetteer.units)])) as Record<
    SourceLevel,
    LevelNames
  >;
  const read = Object.fromEntries(sourceLevels.map((level) => [level, new Map()])) as Record<
    SourceLevel,
    Map<string, NameReading | null>
  >;
  const names: Names = {
    find(level, text) {
      const before = read[level].get(text);
      if (before !== undefined) return before;
      const reading = text.length > longestName ? null : readName(levels, level, text);
      if (read[level].size < mostRemembered) read[level].set(text, reading);
      return reading;
    },
    unit: (level, code) => levels[level].byCode.get(code),
    of: (level) => levels[level].byCode,
  };
  made.set(gazetteer, names);
  return names;
}

/** Longer texts are sentences. */
const longestName = 100;
const mostRemembered = 20_000;

/** Counts the texts that are names of units in their exact spelling: by it the encoding of a file is chosen. */
export const knownNames = (gazetteer: Gazetteer): ((texts: Iterable<string>) => number) => {
  const names = namesOf(gazetteer);
  return (texts) => {
    let count = 0;
    for (const text of texts) if (sourceLevels.some((level) => names.find(level, text)?.exact)) count += 1;
    return count;
  };
};
