/**
 * Recomputes what the annex of report 3107/BC-UBND prints from its own rows.
 *
 * A printed figure is rounded, so it stands for an interval: its value plus or minus half a unit of its last digit. A
 * percentage follows from its row when its interval meets that of the results its operands allow: quotients in percent for
 * `ratio` rows, differences in percentage points for `difference` rows. Totals, shares and growths (annex-relations.ts)
 * follow the same rule. What rounding cannot explain is a finding.
 */
import { growths, shares, totals } from "./annex-relations.ts";
import type { AnnexRow } from "./schema.ts";

const amountColumns = ["plan_2025", "h1_2024", "h1_2025"] as const;
export type AmountColumn = (typeof amountColumns)[number];
export type ComparisonColumn = "vs_h1_2024" | "vs_plan";

/** A printed figure that does not follow from the rows it is computed from. */
export interface AnnexFinding {
  /** Column `row` of annex.csv. */
  row: number;
  column: AmountColumn | ComparisonColumn;
  /** `missing-operand`: a percentage is printed although a figure it needs is not. */
  kind: "ratio" | "difference" | "missing-operand" | "total" | "share" | "growth";
  /** The characters of the document. */
  printed: string;
  /** The results the printed operands allow, in the unit of the figure; null where there is nothing to compute from. */
  allowed: Interval | null;
}

/** Lowest and highest value. */
export type Interval = readonly [low: number, high: number];

/** For binary fractions; half a unit of the finest printed digit is 0.0005. */
const slack = 1e-6;

/** Findings in order of row. Relations to rows that are not given are skipped. */
export function checkAnnex(rows: readonly AnnexRow[]): AnnexFinding[] {
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  const found = [
    ...rows.flatMap((row) => [...comparisonFindings(row)]),
    ...totalFindings(byNumber),
    ...shareFindings(byNumber),
    ...growthFindings(byNumber),
  ];
  return found.sort((a, b) => a.row - b.row);
}

const bases = { vs_h1_2024: "h1_2024", vs_plan: "plan_2025" } as const;

function* comparisonFindings(row: AnnexRow): Generator<AnnexFinding> {
  for (const column of ["vs_h1_2024", "vs_plan"] as const) {
    const printed = interval(row, column);
    if (!printed) continue;
    const current = interval(row, "h1_2025");
    const base = interval(row, bases[column]);
    if (row.comparison === "none" || !current || !base) {
      yield finding(row, column, "missing-operand", null);
      continue;
    }
    const allowed = row.comparison === "ratio" ? percentOf(current, base) : minus(current, base);
    if (!meet(printed, allowed)) yield finding(row, column, row.comparison, allowed);
  }
}

function* totalFindings(rows: ReadonlyMap<number, AnnexRow>): Generator<AnnexFinding> {
  for (const { total, parts, complete } of totals) {
    const row = rows.get(total);
    if (!row) continue;
    for (const column of amountColumns) {
      const printed = interval(row, column);
      const summands = parts.map((part) => interval(rows.get(part), column));
      const known = summands.filter((summand) => summand !== null);
      if (!printed || known.length === 0 || (complete && known.length < parts.length)) continue;
      const sum = known.reduce(plus);
      const allowed: Interval = complete ? sum : [sum[0], Infinity];
      if (!meet(printed, allowed)) yield finding(row, column, "total", sum);
    }
  }
}

function* shareFindings(rows: ReadonlyMap<number, AnnexRow>): Generator<AnnexFinding> {
  for (const { share, part, whole } of shares) {
    const row = rows.get(share);
    for (const column of amountColumns) {
      const [printed, a, b] = [row, rows.get(part), rows.get(whole)].map((of) => interval(of, column));
      if (!row || !printed || !a || !b) continue;
      const allowed = percentOf(a, b);
      if (!meet(printed, allowed)) yield finding(row, column, "share", allowed);
    }
  }
}

function* growthFindings(rows: ReadonlyMap<number, AnnexRow>): Generator<AnnexFinding> {
  for (const { growth, of } of growths) {
    const row = rows.get(growth);
    const printed = interval(row, "h1_2025");
    const compared = interval(rows.get(of), "vs_h1_2024");
    if (!row || !printed || !compared) continue;
    const allowed = minus(compared, [100, 100]);
    if (!meet(printed, allowed)) yield finding(row, "h1_2025", "growth", allowed);
  }
}

/** null where the row has no such figure. */
function interval(row: AnnexRow | undefined, column: AnnexFinding["column"]): Interval | null {
  const value = row?.[column] ?? null;
  const printed = row?.[`${column}_printed`] ?? null;
  if (value === null || printed === null) return null;
  const decimals = printed.includes(",") ? printed.length - printed.indexOf(",") - 1 : 0;
  const half = 0.5 * 10 ** -decimals;
  return [value - half, value + half];
}

/** Of positive intervals. */
const percentOf = (a: Interval, b: Interval): Interval => [(a[0] / b[1]) * 100, (a[1] / b[0]) * 100];
const plus = (a: Interval, b: Interval): Interval => [a[0] + b[0], a[1] + b[1]];
const minus = (a: Interval, b: Interval): Interval => [a[0] - b[1], a[1] - b[0]];
const meet = (a: Interval, b: Interval): boolean => a[0] <= b[1] + slack && b[0] <= a[1] + slack;

function finding(
  row: AnnexRow,
  column: AnnexFinding["column"],
  kind: AnnexFinding["kind"],
  allowed: Interval | null,
): AnnexFinding {
  return { row: row.row, column, kind, printed: row[`${column}_printed`] ?? "", allowed };
}
