/** How far the plan for the year is met, as the documents print it or as it follows from value and plan. */
import type { AnnexRow, KeyFigureRow } from "../../../data/schema";

/**
 * In percent of the plan, as printed; null where the comparison is a difference, and where there is no figure that it
 * could be the attainment of.
 */
export const annexAttainment = (row: AnnexRow): number | null =>
  row.comparison === "ratio" && row.plan_2025 !== null && row.h1_2025 !== null ? row.vs_plan : null;

/** Unit of the key figures that are themselves a share of the plan. */
const ofPlan = "% kế hoạch";

/** In percent of the plan: the figure itself where it is one, else value over plan; null for plans and where no plan is known. */
export function keyAttainment({ kind, unit_vi, value, plan }: KeyFigureRow): number | null {
  if (kind === "plan" || value === null) return null;
  if (unit_vi === ofPlan) return value;
  return plan ? (value / plan) * 100 : null;
}

export const attainmentClasses = ["under", "around", "over"] as const;
export type AttainmentClass = (typeof attainmentClasses)[number];

/** Around the half of the plan that half a year would bring: from 40 to 60 %. */
export const attainmentClass = (percent: number): AttainmentClass =>
  percent < 40 ? "under" : percent <= 60 ? "around" : "over";
