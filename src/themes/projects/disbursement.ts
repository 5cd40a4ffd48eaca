/** Public investment by programme: what was planned and disbursed, the printed share, and whether it follows. */
import type { KeyFigureRow } from "../../../data/schema";

/** A plan with what of it was disbursed; `amount` is null where only the share is published. */
export interface Disbursement {
  amount: KeyFigureRow | null;
  rate: KeyFigureRow | null;
  /** In percent: as published, or computed where no share is. */
  share: number;
  /** In percent, of the figures as printed; null without amounts. */
  computed: number | null;
}

/** The key figures of a row: the amount with its plan, and the printed share. */
const pairs: readonly (readonly [amount: string | null, rate: string | null])[] = [
  ["public-disbursed", "public-disbursed-rate"],
  [null, "public-disbursed-rate-july"],
  ["programmes-disbursed", "programmes-disbursed-rate"],
  ["programmes-recurrent-disbursed", "programmes-recurrent-disbursed-rate"],
  ["programmes-other-disbursed", "programmes-other-disbursed-rate"],
  ["nam-rom-disbursed", null],
];

/** The rows there are figures for, in the order of the report. */
export function disbursements(figures: ReadonlyMap<string, KeyFigureRow>): Disbursement[] {
  const figure = (id: string | null): KeyFigureRow | null => (id === null ? null : (figures.get(id) ?? null));
  return pairs.flatMap(([amountId, rateId]) => {
    const [amount, rate] = [figure(amountId), figure(rateId)];
    const computed = amount?.value && amount.plan ? (amount.value / amount.plan) * 100 : null;
    const share = rate?.value ?? computed;
    return share === null ? [] : [{ amount, rate, share, computed }];
  });
}

/** The reported share against the base printed with it: the capital allocated, not the plan. */
export function onPrintedBase(figures: ReadonlyMap<string, KeyFigureRow>): Disbursement | null {
  const [amount, rate] = [figures.get("public-disbursed"), figures.get("public-disbursed-rate")];
  const base = figures.get("public-allocated")?.value;
  if (!amount?.value || !rate?.value || !base) return null;
  return { amount: { ...amount, plan: base }, rate, share: rate.value, computed: (amount.value / base) * 100 };
}

/** Whether a percentage printed with two decimals follows from its figures. */
export const agrees = (printed: number, computed: number): boolean => Math.abs(printed - computed) <= 0.005 + 1e-9;
