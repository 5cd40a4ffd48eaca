/** Where sources disagree about plants and schemes, plant by plant. */
import type { DiscrepancyRow } from "../../../data/schema";

export const disputeKinds = ["point", "mw", "other"] as const;
export type DisputeKind = (typeof disputeKinds)[number];

/** What the two values are: coordinates, a capacity, or another fact. */
export const disputeKind = ({ unit }: DiscrepancyRow): DisputeKind =>
  unit === "độ" ? "point" : unit === "MW" ? "mw" : "other";

export interface PlantDisputes {
  /** Id of the plant. */
  id: string;
  rows: DiscrepancyRow[];
}

const about = "hydropower#";

/** The rows about plants, capacities and coordinates of each first; plants in the order of the table. */
export function disputesByPlant(rows: readonly DiscrepancyRow[]): PlantDisputes[] {
  const ours = rows.filter((row) => row.about?.startsWith(about));
  const ids = [...new Set(ours.map((row) => (row.about ?? "").slice(about.length)))];
  const order: readonly DisputeKind[] = ["mw", "point", "other"];
  return ids.map((id) => ({
    id,
    rows: ours
      .filter((row) => row.about === about + id)
      .toSorted((a, b) => order.indexOf(disputeKind(a)) - order.indexOf(disputeKind(b))),
  }));
}
