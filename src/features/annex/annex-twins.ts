/** Key figures that a row of the annex has as well, so that both places can be held against each other. */
import type { AnnexRow, KeyFigureRow } from "../../../data/schema";
import type { AnnexColumn } from "./annex";

interface Twin {
  row: number;
  column: AnnexColumn;
  /** What the key figure is of the cell: the cell itself, its growth (less 100), or in units a thousand times smaller. */
  as: "same" | "growth" | "thousandth";
}

const same = (row: number, column: AnnexColumn = "h1_2025"): Twin => ({ row, column, as: "same" });
const growth = (row: number): Twin => ({ row, column: "vs_h1_2024", as: "growth" });

/** By the id of the key figure. */
export const annexTwins: Readonly<Record<string, Twin>> = {
  "grdp-growth": same(3),
  "grdp-growth-notice": same(3),
  "grdp-growth-target": same(3, "plan_2025"),
  "grdp-growth-agriculture": growth(5),
  "grdp-growth-industry": growth(6),
  "grdp-growth-services": growth(7),
  "grdp-growth-taxes": growth(8),
  "structure-agriculture": same(16),
  "structure-industry": same(17),
  "structure-services": same(18),
  "structure-taxes": same(19),
  "rubber-output": same(86),
  "internet-users": same(50),
  visitors: { row: 53, column: "h1_2025", as: "thousandth" },
  "visitors-international": { row: 54, column: "h1_2025", as: "thousandth" },
  "visitors-international-growth": growth(54),
  "trade-exports": same(21),
  "trade-exports-share": same(21, "vs_plan"),
  "trade-imports": same(22),
  "trade-imports-share": same(22, "vs_plan"),
  "social-investment": same(33),
  "budget-revenue": same(23),
  "budget-revenue-july": same(23),
  "budget-transfers": same(27),
  "budget-spending": same(28),
  "budget-spending-july": same(28),
  "budget-development": same(29),
  "budget-recurrent": same(32),
  "forest-cover-target": same(57, "plan_2025"),
  "forest-regeneration": same(101),
};

/** What the annex has for a key figure, in the key figure's own unit, and whether both can be the same number rounded. */
export interface InAnnex {
  row: number;
  value: number;
  agrees: boolean;
}

const decimalsOf = (printed: string): number => (printed.includes(",") ? printed.length - printed.indexOf(",") - 1 : 0);

/** The row of the annex for the same figure as a key figure; null where it has none, or one of the two is not a number. */
export function inAnnex({ id, value }: KeyFigureRow, annex: ReadonlyMap<number, AnnexRow>): InAnnex | null {
  const twin = annexTwins[id];
  const row = twin && annex.get(twin.row);
  const cell = row?.[twin!.column] ?? null;
  if (!twin || !row || cell === null || value === null) return null;
  const times = twin.as === "thousandth" ? 1000 : 1;
  /* Binary dust off: 104.13 − 100 is 4.1299… */
  const there = Math.round((twin.as === "growth" ? cell - 100 : cell * times) * 1e6) / 1e6;
  const half = 0.5 * 10 ** -decimalsOf(row[`${twin.column}_printed`] ?? "") * times;
  return { row: twin.row, value: there, agrees: Math.abs(there - value) <= half + 1e-6 };
}
