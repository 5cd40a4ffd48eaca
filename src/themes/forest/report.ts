/** What the report of June 2025 says of forests, in the groups it is shown in, and the sums and ratios that can be recomputed. */
import type { KeyFigureRow } from "../../../data/schema";
import type { Sum } from "../../features/merger/arithmetic";
import type { Word } from "../../locale/word";
import { forestWords } from "./words";

type Figures = ReadonlyMap<string, KeyFigureRow>;
/** A number of a key figure: itself, or what it is measured by. */
type Lookup = (id: string, column?: "value" | "plan" | "previous") => number;

export interface ReportGroup {
  title: Word;
  /** Ids of key figures. */
  figures: readonly string[];
  /** `what`: id of the key figure that is recomputed. */
  sums: readonly { what: string; sum: (of: Lookup) => Sum }[];
}

const plus = (total: string, ...parts: string[]) => ({
  what: total,
  sum: (of: Lookup): Sum => ({ kind: "sum", parts: parts.map((part) => of(part)), total: of(total) }),
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
    figures: [
      "forest-protected",
      "forest-regeneration",
      "forest-scattered-planting",
      "forest-scattered-planting-rate",
      "forest-seedlings",
      "forest-campaign",
      "forest-campaign-people",
      "forest-campaign-pledges",
    ],
    sums: [
      {
        what: "forest-scattered-planting-rate",
        sum: (of) => ({
          kind: "ratio",
          over: of("forest-scattered-planting"),
          under: of("forest-scattered-planting", "plan"),
          printed: of("forest-scattered-planting-rate"),
          decimals: 1,
        }),
      },
      {
        what: "forest-regeneration",
        sum: (of) => ({
          kind: "ratio",
          over: of("forest-regeneration"),
          under: of("forest-regeneration", "plan"),
          printed: 100,
          decimals: 0,
        }),
      },
    ],
  },
  {
    title: forestWords["group.law"],
    figures: [
      "forest-violations",
      "forest-violations-handled",
      "forest-violations-administrative",
      "forest-violations-criminal",
      "forest-timber-seized",
      "forest-fines",
      "forest-fires",
      "forest-burnt",
      "forest-burnt-production",
      "forest-burnt-protection",
    ],
    sums: [
      plus("forest-violations-handled", "forest-violations-administrative", "forest-violations-criminal"),
      change("forest-violations-administrative", 82.3),
      change("forest-violations-criminal", -9.5),
      plus("forest-burnt", "forest-burnt-production", "forest-burnt-protection"),
    ],
  },
  {
    title: forestWords["group.certificates"],
    figures: [
      "forest-certificates",
      "forest-certificates-rate",
      "forest-certificates-forested",
      "forest-certificates-forested-rate",
      "forest-certificates-bare",
      "forest-certificates-bare-rate",
    ],
    sums: [plus("forest-certificates", "forest-certificates-forested", "forest-certificates-bare")],
  },
  {
    title: forestWords["group.payments"],
    figures: [
      "forest-payments",
      "forest-payments-owners",
      "forest-payments-management",
      "forest-payments-unassigned",
      "forest-accounts",
      "forest-owners",
      "forest-accounts-rate",
    ],
    sums: [
      plus("forest-payments", "forest-payments-management", "forest-payments-owners", "forest-payments-unassigned"),
      {
        what: "forest-accounts-rate",
        sum: (of) => ({
          kind: "ratio",
          over: of("forest-accounts"),
          under: of("forest-owners"),
          printed: of("forest-accounts-rate"),
          decimals: 0,
        }),
      },
    ],
  },
];

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
