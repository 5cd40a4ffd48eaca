/** Rows of the annex as they are shown: which columns, and which other value is shown with a printed one. */
import type { DiscrepancyRow, AnnexRow } from "../../../data/schema";

export const annexColumns = ["plan_2025", "h1_2024", "h1_2025", "vs_h1_2024", "vs_plan"] as const;
export type AnnexColumn = (typeof annexColumns)[number];

/** The column whose value the percentage is of. */
export const comparedWith: Partial<Record<AnnexColumn, AnnexColumn>> = { vs_h1_2024: "h1_2024", vs_plan: "plan_2025" };

/** Nothing is printed in any column: the row is a heading, or left empty. */
export const isBare = (row: AnnexRow): boolean => annexColumns.every((column) => row[`${column}_printed`] === null);

/** A row that only heads others has no unit either; it is none of the figures counted. */
export const isHeading = (row: AnnexRow): boolean => isBare(row) && row.unit_vi === null;

/** One value of a disagreement. */
export interface Said {
  value: string;
  sources: string[];
  asOf: string | null;
}

/** Another value for what a row prints, from another document or another place of the same one. */
export interface OtherValue {
  id: string;
  /** The column whose printed value it is shown with; null: the disagreement is about none of them. */
  column: AnnexColumn | null;
  /** What the annex has, or where no column is meant, what is said first. */
  here: Said;
  other: Said;
  /** Both are of one document. */
  sameDocument: boolean;
  row: DiscrepancyRow;
}

const idsOf = (cell: string): string[] => cell.split(";").map((id) => id.trim());

/** The other values for a row; sums that do not follow from the annex itself are not among them. */
export function otherValuesOf(row: AnnexRow, discrepancies: readonly DiscrepancyRow[]): OtherValue[] {
  return discrepancies
    .filter(({ kind }) => kind !== "annex-arithmetic")
    .flatMap((found) => {
      const { value_a, value_b } = found;
      if (value_a === null || value_b === null) return [];
      const a: Said = { value: value_a, sources: idsOf(found.source_a), asOf: found.as_of_a };
      const b: Said = { value: value_b, sources: idsOf(found.source_b), asOf: found.as_of_b };
      const printedAs = (value: string) =>
        annexColumns.findLast((column) => row[`${column}_printed`] === value) ?? null;
      const [columnA, columnB] = [printedAs(a.value), printedAs(b.value)];
      const [here, other] = columnA === null && columnB !== null ? [b, a] : [a, b];
      return {
        id: found.id,
        column: columnA ?? columnB,
        here,
        other,
        sameDocument: found.source_a === found.source_b,
        row: found,
      };
    });
}
