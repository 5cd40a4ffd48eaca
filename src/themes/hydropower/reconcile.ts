/** Splits the capacity the province reports into known by plant, known for a group, and not attributed. */
import type { KeyFigureRow } from "../../../data/schema";
import type { PlantRow } from "../../../data/themes/hydropower";
import { sumOfParts } from "../../domain/figures";

export type CapacityBasis = PlantRow["capacity_basis"];

/** Plants and what they come to, in MW. */
export interface Share {
  plants: readonly PlantRow[];
  mw: number;
}

export interface Reconciliation {
  /** What the report says: plants in operation and their MW. */
  reported: { plants: number; mw: number };
  /** Those in operation that can be named. */
  named: readonly PlantRow[];
  /** With a capacity of their own, and the same by what kind of figure it is; kinds that do not occur are left out. */
  own: Share & { byBasis: (Share & { basis: CapacityBasis })[] };
  /** Groups of which only the total is known. */
  shared: readonly Share[];
  /** Named, and nothing known of their capacity. */
  unsized: readonly PlantRow[];
  /** How many more plants the report counts. */
  unnamed: number;
  /** MW of `own` and `shared`, and what is then left of the report's. */
  attributed: number;
  rest: number;
  /** Entries that may be among the unnamed: status not known, or said to be under construction. */
  candidates: readonly PlantRow[];
}

/** Kinds of figures, the surest first. */
const bases: readonly CapacityBasis[] = ["as-built", "design", "planned", "derived", "unknown"];

/** Takes the binary dust off sums and differences of figures in MW. */
export const exact = (mw: number): number => Math.round(mw * 1e6) / 1e6;

/** Sum of the plants' own capacities in MW; those not known add nothing. */
export const ownMw = (plants: readonly PlantRow[]): number =>
  sumOfParts(plants, ({ capacity_mw: value }) => (value === null ? null : { value, quality: "published" })).value ?? 0;

/** Plants that share one published total, group by group. */
export function sharedGroups(plants: readonly PlantRow[]): Share[] {
  const names = new Set(plants.flatMap(({ capacity_group }) => capacity_group ?? []));
  return [...names].map((name) => {
    const members = plants.filter(({ capacity_group }) => capacity_group === name);
    return { plants: members, mw: members[0]?.group_mw ?? 0 };
  });
}

/** Null where the report's own two figures are not there. */
export function reconcile(
  rows: readonly PlantRow[],
  figures: ReadonlyMap<string, KeyFigureRow>,
): Reconciliation | null {
  const plants = figures.get("plants-operating")?.value ?? null;
  const mw = figures.get("plants-mw")?.value ?? null;
  if (plants === null || mw === null) return null;
  const named = rows.filter(({ status }) => status === "operating");
  const own = named.filter(({ capacity_mw }) => capacity_mw !== null);
  const shared = sharedGroups(named);
  const attributed = exact(ownMw(own) + shared.reduce((sum, group) => sum + group.mw, 0));
  return {
    reported: { plants, mw },
    named,
    own: {
      plants: own,
      mw: ownMw(own),
      byBasis: bases
        .map((basis) => {
          const those = own.filter(({ capacity_basis }) => capacity_basis === basis);
          return { basis, plants: those, mw: ownMw(those) };
        })
        .filter((share) => share.plants.length > 0),
    },
    shared,
    unsized: named.filter(({ capacity_mw, capacity_group }) => capacity_mw === null && capacity_group === null),
    unnamed: plants - named.length,
    attributed,
    rest: exact(mw - attributed),
    candidates: rows.filter(({ status }) => status === "unknown" || status === "under_construction"),
  };
}

/** The published total that the first shared one is left over from, and the plants it was found by taking away. */
export function originOfShared({ own, shared: [group] }: Reconciliation, figures: ReadonlyMap<string, KeyFigureRow>) {
  const total = figures.get("plants-mw-2015");
  const count = figures.get("plants-operating-2015")?.value;
  const others = own.plants.filter(({ commissioned }) => commissioned !== null && commissioned <= 2015);
  if (!total?.value || !count || !group || exact(total.value - ownMw(others)) !== group.mw) return null;
  return { total: { ...total, value: total.value }, count, others, group };
}
