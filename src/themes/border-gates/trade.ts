/** Trade of the whole province: the figures of the report's text, its sums, and what the annex says of the same. */
import type { AnnexRow, KeyFigureRow } from "../../../data/schema";

export interface TradeFlow {
  id: "exports" | "imports" | "total";
  /** Million USD: first half of 2025 (estimate), first half of 2024, plan for 2025. */
  now: number;
  before: number;
  plan: number;
  /** Percent, as printed: of the plan of the year, and growth against the first half of 2024. */
  share: number;
  growth: number;
  /** `before` and `plan` are sums made here of exports and imports. */
  summed: boolean;
  sources: string[];
  asOf: string;
}

type Figures = ReadonlyMap<string, KeyFigureRow>;

/** Throws where the table lacks a figure that the page is made of; a test keeps it from coming so far. */
function need(figures: Figures, id: string, column: "value" | "previous" | "plan" = "value"): number {
  const value = figures.get(id)?.[column] ?? null;
  if (value === null) throw new Error(`data/key-figures.csv lacks ${id}: ${column}`);
  return value;
}

/** Exports, imports and both; plan and last year of both are sums, the rest is printed. */
export function tradeFlows(figures: Figures): TradeFlow[] {
  const flow = (of: TradeFlow["id"], before: number, plan: number): TradeFlow => {
    const id = `trade-${of}`;
    return {
      id: of,
      now: need(figures, id),
      before,
      plan,
      share: need(figures, `${id}-share`),
      growth: need(figures, `${id}-growth`),
      summed: of === "total",
      sources: figures.get(id)?.source ?? [],
      asOf: figures.get(id)?.as_of ?? "",
    };
  };
  const parts = (["exports", "imports"] as const).map((of) =>
    flow(of, need(figures, `trade-${of}`, "previous"), need(figures, `trade-${of}`, "plan")),
  );
  const sum = (column: "before" | "plan"): number => parts.reduce((total, part) => total + part[column], 0);
  return [...parts, flow("total", sum("before"), sum("plan"))];
}

/** Rows V and VI of section A of the annex, and that of the duties on both. */
const annexNames = {
  exports: "Kim ngạch xuất khẩu hàng hóa trên địa bàn",
  imports: "Kim ngạch nhập khẩu hàng hóa trên địa bàn",
  duties: "Thu thuế xuất, nhập khẩu",
} as const;

export const annexRow = (annex: readonly AnnexRow[], of: keyof typeof annexNames): AnnexRow | undefined =>
  annex.find(({ name_vi }) => name_vi === annexNames[of]);

/** Whether the annex has the same plan, the same two halves of the year and the same share as the text. */
export function annexAgrees(flows: readonly TradeFlow[], annex: readonly AnnexRow[]): boolean {
  return flows.every((each) => {
    if (each.id === "total") return true;
    const row = annexRow(annex, each.id);
    return (
      row?.plan_2025 === each.plan &&
      row.h1_2024 === each.before &&
      row.h1_2025 === each.now &&
      row.vs_plan === each.share &&
      Math.abs((row.vs_h1_2024 ?? 0) - 100 - each.growth) < 1e-6
    );
  });
}
