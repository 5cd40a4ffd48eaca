/** Limits between the classes of a map. Separate from `classify.ts`, which the shell needs to read an address. */
import { ckmeans, quantileSorted } from "simple-statistics";
import type { ClassScheme } from "./classify";

/** A value equal to a limit belongs to the class above it. */
export interface ClassBreaks {
  /** The inner limits, ascending; one fewer than there are classes. */
  limits: number[];
  /** Number of classes requested; `limits` has fewer where values repeat or leave gaps. */
  asked: number;
}

type Automatic = Exclude<ClassScheme, { method: "own" }>;

/** Index of the class of a value. */
export const classOf = (value: number, limits: readonly number[]): number =>
  limits.filter((limit) => value >= limit).length;

const steps = [5, 2, 1];
/** Power of ten that limits are rounded to at most, since the address keeps six decimals. */
export const finest = -6;

/** The roundest number in (`below`, `upTo`] within `slack` of `near`; `near` itself where none is round. */
export function roundBetween(below: number, upTo: number, near: number, slack = Number.POSITIVE_INFINITY): number {
  const coarsest = Math.ceil(Math.log10(Math.max(Math.abs(below), Math.abs(upTo), 10 ** finest)));
  for (let power = coarsest; power >= finest; power -= 1)
    for (const step of steps) {
      const multiple = (times: number): number =>
        power < 0 ? Number((times * step * 10 ** power).toFixed(-power)) : times * step * 10 ** power;
      const times = near / (step * 10 ** power);
      const fitting = [Math.round(times), Math.floor(times), Math.ceil(times)]
        .map(multiple)
        .find((each) => each > below && each <= upTo && Math.abs(each - near) <= slack);
      if (fitting !== undefined) return fitting || 0;
    }
  return near > below ? near : upTo;
}

/** Lower limits of all classes but the first, before rounding. */
function starts(sorted: readonly number[], { method, count }: Automatic): number[] {
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  if (method === "natural") {
    const classes = ckmeans([...sorted], Math.min(count, new Set(sorted).size));
    return classes.slice(1).flatMap(([first]) => first ?? []);
  }
  const inner = Array.from({ length: count - 1 }, (_, at) => (at + 1) / count);
  return method === "quantile"
    ? inner.map((share) => quantileSorted([...sorted], share))
    : inner.map((share) => least + share * (most - least));
}

/** At most two significant figures. */
const isRound = (limit: number): boolean => Number(limit.toPrecision(2)) === limit;

/**
 * Rounds limits within the gap between two values that each falls in, so that no value changes class. Limits that would
 * leave a class empty are dropped. `slack`: how far a limit may move; `ranks`: by how many gaps, for a round figure.
 */
function roundLimits(sorted: readonly number[], wanted: readonly number[], slack: number, ranks = 0): number[] {
  const limits = new Map<number, number>();
  const within = (from: number, limit: number): number | null => {
    const [below, upTo] = [sorted[from - 1], sorted[from]];
    if (below === undefined || upTo === undefined || below === upTo) return null;
    return roundBetween(below, upTo, Number.isFinite(slack) ? limit : (below + upTo) / 2, slack);
  };
  for (const limit of wanted) {
    const at = sorted.findIndex((value) => value >= limit);
    const near = Array.from({ length: ranks }, (_, each) => [at + each + 1, at - each - 1]).flat();
    const gaps = [at, ...near].flatMap((from) => {
      const rounded = within(from, limit);
      return rounded === null || limits.has(from) ? [] : [{ from, rounded }];
    });
    const chosen = gaps.find(({ rounded }) => isRound(rounded)) ?? gaps.find(({ from }) => from === at);
    if (chosen) limits.set(chosen.from, chosen.rounded);
  }
  return [...limits.values()].toSorted((a, b) => a - b);
}

/** Share of the values by which a quantile may be off, for a round figure. */
const quantileSlack = 0.02;

function limitsOf(sorted: readonly number[], scheme: Automatic): number[] {
  const wanted = starts(sorted, scheme);
  const width = ((sorted.at(-1) ?? 0) - (sorted[0] ?? 0)) / scheme.count;
  const ranks = scheme.method === "quantile" ? Math.floor(sorted.length * quantileSlack) : 0;
  return roundLimits(sorted, wanted, scheme.method === "equal" ? width / 10 : Number.POSITIVE_INFINITY, ranks);
}

/** Equally wide classes on both sides of 0: multiples of the smallest width that needs no more than `count`. */
function equalAboutZero(sorted: readonly number[], count: number): number[] {
  const [down, up] = [-(sorted[0] ?? 0), sorted.at(-1) ?? 0];
  const parts = Array.from({ length: count - 1 }, (_, at) => at + 1);
  const many = (width: number): number => Math.ceil(down / width - 1e-9) + Math.max(1, Math.ceil(up / width - 1e-9));
  const width = [...parts.map((part) => down / part), ...parts.map((part) => up / part)]
    .filter((each) => each > 0 && many(each) <= count)
    .reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
  const ends = [-Math.ceil(down / width - 1e-9), Math.ceil(up / width - 1e-9)] as const;
  const others = Array.from({ length: count }, (_, at) => ends[0] + 1 + at).filter((each) => each && each < ends[1]);
  return roundLimits(sorted, [0, ...others.map((each) => each * width)], width / 10);
}

/** 0 is a limit; each side gets classes in proportion to its values. */
function aboutZero(sorted: readonly number[], { method, count }: Automatic): number[] {
  if (method === "equal") return equalAboutZero(sorted, count);
  const negative = sorted.filter((value) => value < 0);
  const rest = sorted.slice(negative.length);
  const share = Math.round((count * negative.length) / sorted.length);
  const below = Math.min(count - 1, Math.max(1, share));
  const side = (values: number[], many: number): number[] =>
    many < 2 ? [] : limitsOf(values, { method, count: many } as Automatic);
  return [...side(negative, below), 0, ...side(rest, count - below)];
}

/**
 * `diverging`: 0 is a limit. Automatic classes are never empty; the reader's own are used as given. Natural breaks by
 * ckmeans (Wang and Song 2011); quantiles are off by at most 2 % of the values for a rounder limit.
 */
export function breaksOf(values: readonly number[], scheme: ClassScheme, diverging = false): ClassBreaks {
  if (scheme.method === "own") return { limits: [...scheme.breaks], asked: scheme.breaks.length + 1 };
  const sorted = values.toSorted((a, b) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return { limits: [], asked: scheme.count };
  const split = diverging && least < 0 && most >= 0;
  return { limits: split ? aboutZero(sorted, scheme) : limitsOf(sorted, scheme), asked: scheme.count };
}
