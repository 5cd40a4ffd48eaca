/** What the report of June 2025 says of forests, in the groups it is shown in, and the sums and ratios that can be recomputed. */
import type { KeyFigureRow } from "../../../data/schema";
import type { Sum } from "../../features/merger";
import type { Word } from "../../locale/word";
import { forestWords } from "./words";

type Figures = ReadonlyMap<string, KeyFigureRow>;
type Term = readonly [id: string, column?: "value" | "plan" | "previous"];
/** A number of a key figure: itself, or what it is measured by. */
type Lookup = (...term: Term) => number;

export interface ReportGroup {
  title: Word;
  /** What the ids of its key figures begin with. */
  stems: readonly string[];
  /** `what`: id of the key figure that is recomputed. */
  sums: readonly { what: string; sum: (of: Lookup) => Sum }[];
}

const plus = (total: string, ...parts: string[]) => ({
  what: total,
  sum: (of: Lookup): Sum => ({ kind: "sum", parts: parts.map((part) => of(part)), total: of(total) }),
});

/** A percentage, as printed under `what` unless it is given. */
const ratio = (what: string, over: Term, under: Term, decimals: number, printed?: number) => ({
  what,
  sum: (of: Lookup): Sum => ({
    kind: "ratio",
    over: of(...over),
    under: of(...under),
    printed: printed ?? of(what),
    decimals,
  }),
});

/** The change since the same period of the year before, printed in percent. */
const change = (id: string, printed: number) => ({
  what: id,
  sum: (of: Lookup): Sum => ({
    kind: "ratio",
    over: of(id) - of(id, "previous"),
    under: of(id, "previous"),
    printed,
    decimals: 1,
  }),
});

export const reportGroups: readonly ReportGroup[] = [
  {
    title: forestWords["group.work"],
    stems: ["forest-protected", "forest-regeneration", "forest-scattered", "forest-seedlings", "forest-campaign"],
    sums: [
      ratio("forest-scattered-planting-rate", ["forest-scattered-planting"], ["forest-scattered-planting", "plan"], 1),
      ratio("forest-regeneration", ["forest-regeneration"], ["forest-regeneration", "plan"], 0, 100),
    ],
  },
  {
    title: forestWords["group.law"],
    stems: ["forest-violations", "forest-timber", "forest-fines", "forest-fires", "forest-burnt"],
    sums: [
      plus("forest-violations-handled", "forest-violations-administrative", "forest-violations-criminal"),
      change("forest-violations-administrative", 82.3),
      change("forest-violations-criminal", -9.5),
      plus("forest-burnt", "forest-burnt-production", "forest-burnt-protection"),
    ],
  },
  {
    title: forestWords["group.certificates"],
    stems: ["forest-certificates"],
    sums: [plus("forest-certificates", "forest-certificates-forested", "forest-certificates-bare")],
  },
  {
    title: forestWords["group.payments"],
    stems: ["forest-payments", "forest-accounts", "forest-owners"],
    sums: [
      plus("forest-payments", "forest-payments-management", "forest-payments-owners", "forest-payments-unassigned"),
      ratio("forest-accounts-rate", ["forest-accounts"], ["forest-owners"], 0),
    ],
  },
];

/** The key figures of a group, in the order of the table. */
export const groupFigures = ({ stems }: ReportGroup, figures: Figures): KeyFigureRow[] =>
  [...figures.values()].filter(({ id }) => stems.some((stem) => id.startsWith(stem)));

/** The sums of a group with the figures put in; those that lack one are left out. */
export function sumsOf(group: ReportGroup, figures: Figures): { of: KeyFigureRow; sum: Sum }[] {
  return group.sums.flatMap(({ what, sum }) => {
    const row = figures.get(what);
    let complete = true;
    const made = sum((id, column = "value") => {
      const value = figures.get(id)?.[column] ?? null;
      if (value === null) complete = false;
      return value ?? 0;
    });
    return row && complete ? [{ of: row, sum: made }] : [];
  });
}

/** A planned area in hectares that a printed whole percentage of it allows. */
const plannedFor = (ha: number, percent: number): readonly [low: number, high: number] => [
  (100 * ha) / (percent + 0.5),
  (100 * ha) / (percent - 0.5),
];

/**
 * The plan of land-use certificates, which the report does not print, as its percentages allow it: of the whole, and of its
 * parts together; whether the two agree. null where a figure is missing.
 */
export function certificatePlan(figures: Figures) {
  const of = (id: string): number | null => figures.get(id)?.value ?? null;
  const planned = ["", "-forested", "-bare"].map((part) => {
    const ha = of(`forest-certificates${part}`);
    const percent = of(`forest-certificates${part}-rate`);
    return ha === null || percent === null ? null : plannedFor(ha, percent);
  });
  const [whole, forested, bare] = planned;
  if (!whole || !forested || !bare) return null;
  const parts = [forested[0] + bare[0], forested[1] + bare[1]] as const;
  return { whole, parts, agree: whole[0] <= parts[1] && parts[0] <= whole[1] };
}
