/** The kinds of merger of 2025, and the counts of the merger scheme. */
import { becameOf, districtsOf, partsOf } from "./lineage";
import { hasKinds, type MergerKind } from "./merger-kinds";
import type { UnitRef } from "./unit";
import { unitsOf, type Unit } from "./units";

/** A former commune counts as the commune it became part of; null for districts and the province. */
export function kindOf(ref: UnitRef): MergerKind | null {
  if (!hasKinds(ref.level)) return null;
  const commune = ref.level === "commune" ? ref : becameOf(ref)[0]?.ref;
  if (!commune) return null;
  if (districtsOf(commune).length > 1) return "across";
  return partsOf(commune).length > 1 ? "within" : "kept";
}

export function kindCounts(units: readonly Unit[]): Record<MergerKind, number> {
  const counts = { kept: 0, within: 0, across: 0 };
  for (const { ref } of units) {
    const kind = kindOf(ref);
    if (kind) counts[kind] += 1;
  }
  return counts;
}

/** The communes of 2025 by number of former communes, from 1 to the maximum; a number may have none. */
export function byNumberOfParts(): { parts: number; communes: Unit[] }[] {
  const communes = unitsOf("commune");
  const most = Math.max(...communes.map(({ ref }) => partsOf(ref).length));
  return Array.from({ length: most }, (_, index) => ({
    parts: index + 1,
    communes: communes.filter(({ ref }) => partsOf(ref).length === index + 1),
  }));
}

/**
 * Counts stated in merger scheme 348/ĐA-CP (9 May 2025); clause 46 of Article 1 of Resolution 1661/NQ-UBTVQH15 gives the
 * same 45 units. `ofTwo`, `ofMore`: new units made of two, of three or more.
 */
export const scheme = {
  before: { all: 129, communes: 115, wards: 9, townships: 5 },
  after: { all: 45, communes: 42, wards: 3 },
  ofTwo: 16,
  ofMore: 29,
  sources: ["de-an-348-2025", "nq-1661-2025"],
  asOf: "2025-05-09",
} as const;

/** Whether the tables agree with the scheme. */
export function agreesWithScheme(): boolean {
  const made = byNumberOfParts();
  const count = (from: number, to = Infinity): number =>
    made.filter(({ parts }) => parts >= from && parts <= to).reduce((sum, { communes }) => sum + communes.length, 0);
  const typed = (level: "commune" | "former-commune", type: Unit["type"]): number =>
    unitsOf(level).filter((each) => each.type === type).length;
  return (
    unitsOf("former-commune").length === scheme.before.all &&
    typed("former-commune", "xã") === scheme.before.communes &&
    typed("former-commune", "phường") === scheme.before.wards &&
    typed("former-commune", "thị trấn") === scheme.before.townships &&
    unitsOf("commune").length === scheme.after.all &&
    typed("commune", "xã") === scheme.after.communes &&
    typed("commune", "phường") === scheme.after.wards &&
    count(1, 1) === 0 &&
    count(2, 2) === scheme.ofTwo &&
    count(3) === scheme.ofMore
  );
}
