/** A unit then and now: what became of it, what it was made of, by which clause, what befell it before, where its office is. */
import type { Text } from "../../domain/unit";
import type { GazetteerUnit } from "../gazetteer-types";
import { rememberFor } from "../remember";
import { resolutionSource, type Book, type SeatSaid } from "./book";
import { meantKey, type Meant } from "./types";

export interface PresentUnit {
  unit: GazetteerUnit;
  /** Clause of article 1 of the resolution. */
  clause: number | null;
  /** Of the values of what is meant, the part that went there, by the lineage's weights, which are estimates; null: all of it. */
  share: string | null;
  /** Former communes of what is meant that went there, of how many. */
  parts: { n: number; of: number };
  seat: SeatSaid | null;
}

export interface EarlierMove {
  date: string;
  text: Text;
  sources: readonly string[];
}

export interface Lives {
  meant: Meant;
  unit: GazetteerUnit;
  /** The former districts that it lay in on 30 June 2025, or that its parts did; none of a district. */
  districts: readonly GazetteerUnit[];
  /** The communes of 2025 that it is or became, by clause. */
  present: readonly PresentUnit[];
  /** Of a commune or a district: the former communes. Of a former commune: all that it was merged with, itself among them. */
  former: readonly GazetteerUnit[];
  /** Before 30 June 2025, the oldest first. */
  moves: readonly EarlierMove[];
  /** Ids of the sources of all this, each once. */
  sources: readonly string[];
}

const byCode = (a: GazetteerUnit, b: GazetteerUnit): number => (a.code < b.code ? -1 : 1);

function partsOf({ gazetteer, partsOf, unit }: Book, { level, code }: Meant): GazetteerUnit[] {
  if (level === "commune") return [...(partsOf.get(code) ?? [])];
  if (level === "former-commune") return [unit(level, code)].flatMap((each) => each ?? []);
  return gazetteer.units
    .filter((each) => each.level === "former-commune" && gazetteer.districtOf[each.code] === code)
    .toSorted(byCode);
}

function presentOf(book: Book, meant: Meant, parts: readonly GazetteerUnit[]): PresentUnit[] {
  const { gazetteer, clauses, seats, unit } = book;
  const went = new Map<string, { n: number; weight: string }>();
  for (const { from, to, weight } of gazetteer.lineage) {
    if (!parts.some(({ code }) => code === from)) continue;
    went.set(to, { n: (went.get(to)?.n ?? 0) + 1, weight });
  }
  return [...went]
    .flatMap(([code, { n, weight }]): PresentUnit[] => {
      const present = unit("commune", code);
      if (!present) return [];
      const share = meant.level === "former-commune" && weight !== "1" ? weight : null;
      const clause = clauses.get(code) ?? null;
      return [{ unit: present, clause, share, parts: { n, of: parts.length }, seat: seats.get(code) ?? null }];
    })
    .toSorted((a, b) => (a.clause ?? 0) - (b.clause ?? 0));
}

function movesOf({ formerNames, moves }: Book, meant: Meant, parts: readonly GazetteerUnit[]): EarlierMove[] {
  const codes = new Set(parts.map(({ code }) => code));
  const isDistrict = meant.level === "district";
  const moved = moves.filter(({ codes: those, others, from_district: from, to_district: to }) =>
    isDistrict ? from === meant.code || to === meant.code : [...those, ...others].some((code) => codes.has(code)),
  );
  const named = formerNames.filter(({ level, code }) =>
    isDistrict ? level === "district" && code === meant.code : level === "former-commune" && codes.has(code),
  );
  return [
    ...moved.map(({ date, text_vi: vi, text_en: en, source }) => ({ date, text: { vi, en }, sources: source })),
    ...named.map(({ ended: date, text_vi: vi, text_en: en, source }) => ({ date, text: { vi, en }, sources: source })),
  ].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function districtsOf({ gazetteer, unit }: Book, { level }: Meant, parts: readonly GazetteerUnit[]): GazetteerUnit[] {
  if (level === "district") return [];
  const codes = new Set(parts.flatMap(({ code }) => gazetteer.districtOf[code] ?? []));
  return [...codes].sort().flatMap((code) => unit("district", code) ?? []);
}

function makeLives(book: Book, meant: Meant): Lives | null {
  const unit = book.unit(meant.level, meant.code);
  if (!unit) return null;
  const parts = partsOf(book, meant);
  const present = presentOf(book, meant, parts);
  const moves = movesOf(book, meant, parts);
  const siblings = present.flatMap(({ unit: { code } }) => book.partsOf.get(code) ?? []);
  const sources = [
    resolutionSource,
    ...present.flatMap(({ seat }) => seat?.sources ?? []),
    ...moves.flatMap((move) => move.sources),
  ];
  return {
    meant,
    unit,
    districts: districtsOf(book, meant, parts),
    present,
    former: (meant.level === "former-commune" ? siblings : parts).toSorted(byCode),
    moves,
    sources: [...new Set(sources)],
  };
}

const made = rememberFor((book: Book) => {
  const known = new Map<string, Lives | null>();
  return (meant: Meant): Lives | null => {
    const key = meantKey(meant);
    const had = known.get(key);
    if (had !== undefined) return had;
    const lives = makeLives(book, meant);
    known.set(key, lives);
    return lives;
  };
});

/** null for a unit that there is not. Made once for each, since the rows of a list repeat. */
export const livesOf = (book: Book, meant: Meant): Lives | null => made(book)(meant);
