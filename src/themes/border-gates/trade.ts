/** Trade of the whole province: the figures of the report's text, its sums, and what the annex says of the same. */
import type { AnnexRow, KeyFigureRow } from "../../../data/schema";

export interface Flow {
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
type Found = KeyFigureRow & { value: number };

const lacking = (what: string): never => {
  throw new Error(`data/key-figures.csv lacks ${what}`);
};

/** Throws where the table lacks a figure that the page is made of; a test keeps it from coming so far. */
function need(figures: Figures, id: string): Found {
  const row = figures.get(id);
  return row && row.value !== null ? { ...row, value: row.value } : lacking(id);
}

function flow(figures: Figures, id: "exports" | "imports"): Flow {
  const row = need(figures, `trade-${id}`);
  return {
    id,
    now: row.value,
    before: row.previous ?? lacking(`${row.id}: previous`),
    plan: row.plan ?? lacking(`${row.id}: plan`),
    share: need(figures, `trade-${id}-share`).value,
    growth: need(figures, `trade-${id}-growth`).value,
    summed: false,
    sources: row.source,
    asOf: row.as_of,
  };
}

/** Exports, imports and both; plan and last year of both are sums, the rest is printed. */
export function tradeFlows(figures: Figures): Flow[] {
  const [exports, imports] = [flow(figures, "exports"), flow(figures, "imports")];
  const total = need(figures, "trade-total");
  return [
    exports,
    imports,
    {
      id: "total",
      now: total.value,
      before: exports.before + imports.before,
      plan: exports.plan + imports.plan,
      share: need(figures, "trade-total-share").value,
      growth: need(figures, "trade-total-growth").value,
      summed: true,
      sources: total.source,
      asOf: total.as_of,
    },
  ];
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
export function annexAgrees(flows: readonly Flow[], annex: readonly AnnexRow[]): boolean {
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
