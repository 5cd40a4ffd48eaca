/** What a cell's text names, at each level. Cells repeat, so each text is read once. */
import { sourceLevels, type SourceLevel } from "../choices";
import type { Gazetteer, GazetteerUnit } from "../gazetteer-types";
import { remember } from "../remember";
import { findName, fitsLevel, indexNames, type FoundName, type LevelNames } from "./level-names";
import { spellingKey } from "./spelling";
import { typeAlone, typedBehind, typedName, type TypedName } from "./types-of-units";

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

/** The type before a name, numbered or not, or in English behind it; the rest as a spelling key. */
export const typedNameOf = remember((text): TypedName | null => {
  const [key, plain] = [spellingKey(text), spellingKey(text.replace(bullet, ""))];
  return typedName(key) ?? typedName(plain) ?? typedBehind(plain)[0] ?? null;
});

type Readings = Readonly<Record<SourceLevel, NameReading | null>>;
type AllNames = Readonly<Record<SourceLevel, LevelNames>>;

const unknown: Readings = { "former-commune": null, commune: null, district: null };
/** Longer texts are sentences. */
const longestName = 100;

interface Tail {
  key: string;
  rest: string;
}

const foldsAlike = (translated: readonly GazetteerUnit[], units: readonly GazetteerUnit[]): boolean =>
  units.every((unit) => translated.includes(unit));

/** What stands behind a name: its type, the name again in English, or the district it lies in. */
function readTail(all: AllNames, level: SourceLevel, { key, rest }: Tail): NameReading | null {
  const found = findName(all[level], key);
  if (!found) return null;
  const type = typeAlone(rest);
  if (type && fitsLevel(type, level)) {
    const units = found.units.filter((unit) => unit.type === type);
    return { ...found, units: units.length > 0 ? units : found.units, type, clash: units.length === 0, district: null };
  }
  const again = findName(all[level], spellingKey(rest));
  if (again && foldsAlike(again.units, found.units)) return { ...found, district: null };
  const [district, ...more] = findName(all.district, spellingKey(rest))?.units ?? [];
  return district && more.length === 0 ? { ...found, district: district.code } : null;
}

function readName(all: AllNames, text: string): Readings {
  if (text.length > longestName || !/\p{L}/u.test(text)) return unknown;
  const plain = text.replace(bullet, "");
  const keys = [...new Set([text, plain, plain.replace(footnote, "")])].map(spellingKey);
  const [, head, rest = ""] = tail.exec(plain) ?? [];
  const behind = head === undefined ? null : { key: spellingKey(head), rest };
  const at = (level: SourceLevel): NameReading | null => {
    for (const key of keys) {
      const found = findName(all[level], key);
      if (found) return { ...found, district: null };
    }
    return behind && readTail(all, level, behind);
  };
  return { "former-commune": at("former-commune"), commune: at("commune"), district: at("district") };
}

const made = new WeakMap<Gazetteer, Names>();

export function namesOf(gazetteer: Gazetteer): Names {
  const known = made.get(gazetteer);
  if (known) return known;
  const levels = Object.fromEntries(sourceLevels.map((level) => [level, indexNames(level, gazetteer.units)])) as Record<
    SourceLevel,
    LevelNames
  >;
  const read = remember((text) => readName(levels, text));
  const names: Names = {
    find: (level, text) => read(text)[level],
    unit: (level, code) => levels[level].byCode.get(code),
    of: (level) => levels[level].byCode,
  };
  made.set(gazetteer, names);
  return names;
}

/** Counts the texts that are names of units in their exact spelling: by it the encoding of a file is chosen. */
export const knownNames = (gazetteer: Gazetteer): ((texts: Iterable<string>) => number) => {
  const names = namesOf(gazetteer);
  return (texts) => {
    let count = 0;
    for (const text of texts) if (sourceLevels.some((level) => names.find(level, text)?.exact)) count += 1;
    return count;
  };
};
