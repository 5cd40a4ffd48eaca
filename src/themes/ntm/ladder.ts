/** The counts of the province in ntm.csv: its ladder at a date, what it adds up to, and the years before. */
import type { NtmRow } from "../../../data/themes/ntm";
import { formatDate } from "../../domain/format";
import type { Language } from "../../domain/unit";
import type { SeriesPoint } from "../../components/chart/series";

/** The day of the report, the last count of the former communes. */
export const beforeMerger = "2025-06-29";
/** The first count of the communes of 2025. */
export const afterMerger = "2025-11-23";

/** The count of a class on a day; null where none is known. A plan is no count. */
export const countOn = (rows: readonly NtmRow[], day: string, ofClass: NtmRow["class"]): NtmRow | null =>
  rows.find(
    (row) =>
      row.row === "count" &&
      row.level === "province" &&
      row.class === ofClass &&
      row.as_of === day &&
      row.confidence !== "none",
  ) ?? null;

export interface Step {
  class: NtmRow["class"];
  n: number;
  row: NtmRow;
}

/** The steps that exclude each other, from the top; those not counted are left out. */
export const ladderOn = (rows: readonly NtmRow[], day: string, classes: readonly NtmRow["class"][]): Step[] =>
  classes.flatMap((each) => {
    const row = countOn(rows, day, each);
    return row && row.value !== null ? [{ class: each, n: row.value, row }] : [];
  });

export const stepsBefore = ["met", "criteria_15_18", "criteria_10_14", "criteria_5_9"] as const;
export const stepsAfter = ["criteria_19", "criteria_15_18", "criteria_10_14", "criteria_below_10"] as const;

/** How many communes of a class the sources name, and how many are inferred. */
export interface Named {
  class: "met" | "advanced" | "model";
  counted: number | null;
  verified: NtmRow[];
  inferred: NtmRow[];
}

/** The report's counts next to those of the names: an advanced commune has met the standard too. */
export function namedByClass(rows: readonly NtmRow[]): Named[] {
  const statuses = rows.filter(({ row }) => row === "status");
  return (["met", "advanced", "model"] as const).map((each) => {
    const those = statuses.filter((row) => row.class === each || (each === "met" && row.class === "advanced"));
    return {
      class: each,
      counted: countOn(rows, beforeMerger, each)?.value ?? null,
      verified: those.filter(({ confidence }) => confidence === "verified"),
      inferred: those.filter(({ confidence }) => confidence === "inferred"),
    };
  });
}

/** Counts of the province by day, oldest first, with what was planned. */
export function history(rows: readonly NtmRow[]): { day: string; planned: boolean; rows: NtmRow[] }[] {
  const counts = rows.filter(({ row, level }) => row === "count" && level === "province");
  const keys = [...new Set(counts.map(({ as_of, confidence }) => `${as_of} ${confidence === "none"}`))].toSorted();
  return keys.map((key) => {
    const [day = "", planned] = key.split(" ");
    const those = counts.filter(({ as_of, confidence }) => `${as_of} ${confidence === "none"}` === key);
    return { day, planned: planned === "true", rows: those };
  });
}

/** Criteria of 19 that a commune on each step of the ladder has. */
const criteria: Partial<Record<NtmRow["class"], readonly [least: number, most: number]>> = {
  met: [19, 19],
  criteria_15_18: [15, 18],
  criteria_10_14: [10, 14],
  criteria_5_9: [5, 9],
};

/** Lowest and highest mean number of criteria that the steps allow. */
export function averageBounds(steps: readonly Step[], total: number): readonly [low: number, high: number] {
  const sum = (end: 0 | 1): number => steps.reduce((all, step) => all + step.n * (criteria[step.class]?.[end] ?? 0), 0);
  return [sum(0) / total, sum(1) / total];
}

/** The counts of one class over the years until the merger; plans are left out. */
export const seriesOf = (rows: readonly NtmRow[], ofClass: NtmRow["class"], language: Language): SeriesPoint[] =>
  rows
    .filter(({ row, level, confidence }) => row === "count" && level === "province" && confidence !== "none")
    .filter((row) => row.class === ofClass && row.as_of <= beforeMerger)
    .toSorted((a, b) => a.as_of.localeCompare(b.as_of))
    .flatMap((row): SeriesPoint[] => {
      if (row.value === null) return [];
      const year = row.year ?? Number(row.as_of.slice(0, 4));
      const ofMonth = row.as_of === beforeMerger ? formatDate(row.as_of.slice(0, 7), language) : String(year);
      const note = language === "vi" ? row.note_vi : (row.note_en ?? row.note_vi);
      const { value, source: sources, as_of: asOf } = row;
      return [{ year, label: ofMonth, value, parts: null, apart: false, approximate: false, note, sources, asOf }];
    });
