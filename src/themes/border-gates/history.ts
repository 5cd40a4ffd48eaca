/** What happened at a gate, in the order of time, and where each event lies on an axis of years. */
import type { GateEventRow } from "../../../data/themes/border-gates";
import { same } from "../facts";
import type { LayerClass } from "../feature";

export interface History {
  /** The oldest first. */
  dated: (GateEventRow & { date: string })[];
  /** Of no known year, in the order of the table. */
  undated: GateEventRow[];
}

export function historyOf(events: readonly GateEventRow[], gate: string): History {
  const those = events.filter((event) => event.gate === gate);
  return {
    dated: those
      .flatMap((event) => (event.date === null ? [] : [{ ...event, date: event.date }]))
      .toSorted((a, b) => a.date.localeCompare(b.date)),
    undated: those.filter(({ date }) => date === null),
  };
}

/** The time a date stands for, in years: a day is a point, a month or a year lasts. */
export function spanOf(date: string): { from: number; to: number } {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return { from: year, to: year + 1 };
  const from = year + (month - 1) / 12;
  if (day === undefined) return { from, to: from + 1 / 12 };
  const at = from + (day - 1) / 365.25;
  return { from: at, to: at };
}

/** First and last year of the axis: every dated event lies between the beginning of the one and the end of the other. */
export function yearsOf(events: readonly GateEventRow[]): { first: number; last: number } {
  const years = events.flatMap(({ date }) => (date === null ? [] : [Number(date.slice(0, 4))]));
  return { first: Math.min(...years), last: Math.max(...years) };
}

export interface Mark {
  event: GateEventRow;
  /** In years; an event of a whole year or month stands in its middle. */
  at: number;
  from: number;
  to: number;
  /** Which of the lines one above the other: marks on one line are never nearer to each other than `apart`. */
  lane: number;
}

/** Marks for dated events, the oldest first; `apart` in years. */
export function marksOf({ dated }: History, apart: number): Mark[] {
  const ends: number[] = [];
  return dated.map((event) => {
    const { from, to } = spanOf(event.date);
    const at = (from + to) / 2;
    const free = ends.findIndex((end) => at - end >= apart);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = at;
    return { event, at, from, to, lane };
  });
}

/** What came into force, as against what is agreed, aimed at, prepared or reported. */
export const inForce = ({ kind }: Pick<GateEventRow, "kind">): boolean => kind === "opening" || kind === "trade";

/** How an event is drawn: filled when it came into force. */
export const eventClass = (event: Pick<GateEventRow, "kind">): LayerClass => ({
  id: event.kind,
  label: same(event.kind),
  color: "#1f5c4a",
  pattern: inForce(event) ? "solid" : "hollow",
});
