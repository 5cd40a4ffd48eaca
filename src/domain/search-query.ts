/** What a query may mean: a name, its type, and the places it lies in. */
import { telexReadings, words } from "./normalise";
import { englishTypes } from "./unit";

interface Named {
  /** Administrative types that the words before the name stand for; empty: any, or none. */
  types: readonly string[];
  words: readonly string[];
  /** The words with spaces. */
  text: string;
}

export interface Reading extends Named {
  /** Units that what is sought lies in. */
  places: readonly Named[];
  /** The part of the query that the name was read from, as typed. */
  typed: string;
}

/** Folded types of units. */
const typeWords: readonly [words: readonly string[], type: string][] = [
  [["thanh", "pho"], "thành phố"],
  [["thi", "tran"], "thị trấn"],
  [["thi", "xa"], "thị xã"],
  [["phuong"], "phường"],
  [["huyen"], "huyện"],
  [["tinh"], "tỉnh"],
  [["xa"], "xã"],
];
/** What readers call a thing, and how its name says it. */
const synonyms: readonly [said: RegExp, written: string][] = [[/\bsan bay\b/, "cang hang khong"]];
/** One letter without its full stop is a type only where a name follows. */
const initials: Readonly<Record<string, string>> = { h: "huyện", p: "phường", x: "xã", t: "tỉnh" };

const typeAt = (all: readonly string[], at: number): [length: number, type: string] | null => {
  const found = typeWords.find(([those]) => those.every((word, i) => all[at + i] === word));
  if (found) return [found[0].length, found[1]];
  const initial = initials[all[at] ?? ""];
  return initial ? [1, initial] : null;
};

const named = (all: readonly string[], types: readonly string[] = []): Named => ({
  types,
  words: all,
  text: all.join(" "),
});

/** "Xã Nhè" is the name Xá Nhè, or a commune called Nhè; in English the type comes last: "former Muong Cha district". */
function namesIn(all: readonly string[]): Named[] {
  const type = typeAt(all, 0);
  const types = Object.entries(englishTypes).flatMap(([vi, en]) => (en === all.at(-1) ? [vi] : []));
  const name = all.slice(all[0] === "former" ? 1 : 0, types.length > 0 ? -1 : undefined);
  if (name.length > 0 && name.length < all.length) return [named(all), named(name, types)];
  return type && all.length > type[0] ? [named(all), named(all.slice(type[0]), [type[1]])] : [named(all)];
}

const placeIn = (all: readonly string[]): Named => namesIn(all).at(-1) ?? named(all);

/** Where, after the first name, the type of another unit begins: "pa ham huyen muong cha" → 2. */
function secondType(all: readonly string[]): number {
  const first = (typeAt(all, 0)?.[0] ?? 0) + 1;
  return all.findIndex(
    (_, at) =>
      at >= first && at < all.length - 1 && typeWords.some(([those]) => those.every((word, i) => all[at + i] === word)),
  );
}

const separator = /\s[-−]\s|[–—,;()/]/u;

/** A code written by a spreadsheet: 3158 for 03158. */
const withZero = (all: readonly string[]): string[] => {
  const only = all.length === 1 ? all[0] : undefined;
  return only && /^[1-9]\d{1,3}$/.test(only) ? [`0${only}`] : [];
};

/** The same with synonyms in place of what was typed. */
const renamed = ([first = [], ...others]: readonly (readonly string[])[]): (readonly string[])[][] =>
  synonyms
    .filter(([said]) => said.test(first.join(" ")))
    .map(([said, written]) => [first.join(" ").replace(said, written).split(" "), ...others]);

/** The names and the places as typed, in words. */
function readingsOf(parts: readonly (readonly string[])[], typed: string): Reading[] {
  const all = parts.flat();
  const whole = [...namesIn(all), ...withZero(all).map((code) => named([code]))];
  const readings: Reading[] = whole.map((name) => ({ ...name, places: [], typed }));
  const [first = [], ...others] = parts;
  const cut = parts.length > 1 ? -1 : secondType(all);
  const [subject, places] = cut > 0 ? [all.slice(0, cut), [all.slice(cut)]] : [first, others];
  if (places.length === 0) return readings;
  const within = places.map(placeIn);
  return [...readings, ...namesIn(subject).map((name) => ({ ...name, places: within, typed }))];
}

/**
 * Readings in groups, likeliest first: a group counts only where those before it find nothing. As typed; as Telex that
 * no keyboard took; without the places, which may be those of another time.
 */
export function readings(query: string): Reading[][] {
  const segments = query.split(separator).filter((segment) => words(segment).length > 0);
  const parts = segments.map(words);
  const typed = segments[0] ?? "";
  const plain = [parts, ...renamed(parts)].flatMap((each) => readingsOf(each, typed));
  const lengths = parts.map(({ length }) => length);
  const telex = telexReadings(parts.flat()).flatMap((all) => {
    let from = 0;
    return readingsOf(
      lengths.map((length) => all.slice(from, (from += length))),
      typed,
    );
  });
  const alone = [...plain, ...telex].filter(({ places }) => places.length > 0).map((each) => ({ ...each, places: [] }));
  return [plain, telex, alone].filter((group) => group.length > 0);
}
