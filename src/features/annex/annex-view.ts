/** The lines of the annex that are shown, each with what is known about it. */
import type { DiscrepancyRow, AnnexRow } from "../../../data/schema";
import type { Beside } from "./annex";

export interface AnnexLine {
  row: AnnexRow;
  depth: number;
  found: readonly DiscrepancyRow[];
  besides: readonly Beside[];
  /** In percent of the plan; null: no bar. */
  attainment: number | null;
}

/** What a picture of the annex, a table or cards, is given. */
export interface AnnexView {
  lines: readonly AnnexLine[];
  /** Rows whose disagreements are unfolded. */
  opened: ReadonlySet<number>;
  ontoggle: (row: number) => void;
}
