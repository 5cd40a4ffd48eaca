/** The one filter of the page: the same for rows of the annex and for key figures. */
import { keyFigureGroups } from "../../../data/key-figure-groups";
import type { KeyFigureGroup } from "../../../data/schema";
import { containing } from "../../domain/normalise";
import { attainmentClass, type AttainmentClass } from "./attainment";

export const annexParts = ["A", "B", "C", "D"] as const;
export type AnnexPart = (typeof annexParts)[number];
/** A part of the annex, or a group of key figures. */
export type Part = AnnexPart | KeyFigureGroup;
export const parts: readonly Part[] = [...annexParts, ...keyFigureGroups];

export const isAnnexPart = (part: Part): part is AnnexPart => (annexParts as readonly Part[]).includes(part);

/** A row as the filter sees it. */
export interface Entry {
  part: Part;
  /** What is searched: its name and those it stands under, in both languages. */
  text: string;
  /** In percent of the plan; null where that cannot be said. */
  attainment: number | null;
  /** A disagreement is listed about it. */
  marked: boolean;
  /** It only heads others, and is not counted. */
  heading: boolean;
}

export interface Wish {
  words: string;
  part: Part | null;
  attainment: AttainmentClass | null;
  marked: boolean;
}

export const noWish: Wish = { words: "", part: null, attainment: null, marked: false };

export const isWish = ({ words, part, attainment, marked }: Wish): boolean =>
  words.trim() !== "" || part !== null || attainment !== null || marked;

/** The entries that are wished for. */
export function wished<T extends Entry>(entries: readonly T[], { words, part, attainment, marked }: Wish): T[] {
  const wanted = containing(words);
  return entries.filter((entry) => {
    if (part && entry.part !== part) return false;
    if (marked && !entry.marked) return false;
    if (attainment && (entry.attainment === null || attainmentClass(entry.attainment) !== attainment)) return false;
    return wanted(entry.text);
  });
}

/** How many entries each choice would leave, the other conditions kept. */
export interface Counts {
  part: ReadonlyMap<Part, number>;
  attainment: ReadonlyMap<AttainmentClass, number>;
  marked: number;
}

function tally<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

export function countsOf(entries: readonly Entry[], wish: Wish): Counts {
  const named = wished(entries, { ...noWish, words: wish.words });
  const left = (without: Partial<Wish>): Entry[] => wished(named, { ...wish, words: "", ...without });
  const attainments = left({ attainment: null }).flatMap(({ attainment }) => attainment ?? []);
  return {
    part: tally(left({ part: null }).map(({ part }) => part)),
    attainment: tally(attainments.map(attainmentClass)),
    marked: left({ marked: true }).length,
  };
}
