/** The names of one level, by spelling and without diacritics. */
import type { SourceLevel } from "../choices";
import type { GazetteerUnit } from "../gazetteer-types";
import { foldedKey, isPlain, spellingKey } from "./spelling";
import { districtTypes, typedBehind, typedName } from "./types-of-units";

interface Bearers {
  /** Whose name it is. */
  own: GazetteerUnit[];
  /** Whose other spelling or earlier name it is. */
  other: GazetteerUnit[];
}

export interface LevelNames {
  level: SourceLevel;
  byCode: ReadonlyMap<string, GazetteerUnit>;
  exact: ReadonlyMap<string, Bearers>;
  folded: ReadonlyMap<string, Bearers>;
  /** Without spaces, and without diacritics besides. */
  joined: ReadonlyMap<string, Bearers>;
}

export interface FoundName {
  units: readonly GazetteerUnit[];
  /** With its diacritics, or a name that has none. */
  exact: boolean;
  /** Written before the name. */
  type: string | null;
  /** The type written is another than the unit's. */
  clash: boolean;
  /** The name in use, not another spelling or an earlier name. */
  own: boolean;
}

function add(map: Map<string, Bearers>, key: string, unit: GazetteerUnit, kind: keyof Bearers): void {
  const bearers = map.get(key) ?? { own: [], other: [] };
  map.set(key, bearers);
  if (!bearers.own.includes(unit) && !bearers.other.includes(unit)) bearers[kind].push(unit);
}

const withoutSpaces = (name: string): string => name.replace(/\s+/g, "");

export function indexNames(level: SourceLevel, all: readonly GazetteerUnit[]): LevelNames {
  const units = all.filter((unit) => unit.level === level);
  const exact = new Map<string, Bearers>();
  const folded = new Map<string, Bearers>();
  const joined = new Map<string, Bearers>();
  const index = (name: string, unit: GazetteerUnit, kind: keyof Bearers) => {
    const key = spellingKey(name);
    add(exact, key, unit, kind);
    add(folded, foldedKey(key), unit, kind);
    for (const each of new Set([spellingKey(withoutSpaces(name)), foldedKey(key).replaceAll(" ", "")]))
      add(joined, each, unit, kind);
  };
  for (const unit of units) index(unit.name, unit, "own");
  for (const unit of units) for (const name of unit.otherNames) index(name, unit, "other");
  return { level, byCode: new Map(units.map((unit) => [unit.code, unit])), exact, folded, joined };
}

function ofType({ own, other }: Bearers, type: string | null): Pick<FoundName, "units" | "clash" | "own"> {
  if (type === null) return { units: own.length > 0 ? own : other, clash: false, own: own.length > 0 };
  const agreeing = (units: GazetteerUnit[]) => units.filter((unit) => unit.type === type);
  const owners = agreeing(own);
  if (owners.length > 0) return { units: owners, clash: false, own: true };
  const others = agreeing(other);
  if (own.length === 0 && others.length > 0) return { units: others, clash: false, own: false };
  return { units: [...own, ...other], clash: true, own: own.length > 0 };
}

/** Whether units of the level can be of the type. */
export const fitsLevel = (type: string, level: SourceLevel): boolean =>
  type !== "tỉnh" && districtTypes.has(type) === (level === "district");

/**
 * The units of the level that bear the name of a spelling key, with or without its type before it; null for none. A name
 * typed without diacritics may be any that folds to it; with them, the exact spelling goes before all others.
 */
export function findName(names: LevelNames, key: string): FoundName | null {
  const typed = typedName(key);
  const fitting = [...(typed ? [typed] : []), ...typedBehind(key)].filter(({ type }) => fitsLevel(type, names.level));
  const readings = [{ type: null, rest: key }, ...fitting];
  for (const { type, rest } of readings) {
    const bearers = isPlain(rest) ? undefined : names.exact.get(rest);
    if (bearers) return { ...ofType(bearers, type), exact: true, type };
  }
  /** «Xã Dung» says a type, so it is not «Xa Dung»; «XA DUNG» may be. */
  const saysType = typed !== null && !isPlain(key.slice(0, -typed.rest.length));
  for (const { type, rest } of saysType ? readings.slice(1) : readings) {
    const folded = foldedKey(rest);
    const bearers = names.folded.get(folded);
    if (bearers) return { ...ofType(bearers, type), exact: isPlain(rest) && names.exact.has(rest), type };
  }
  const joined = key.includes(" ") ? undefined : names.joined.get(key);
  return joined ? { ...ofType(joined, null), exact: false, type: null } : null;
}
