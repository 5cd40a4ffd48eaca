/** Rows of one unit that are added up share its census figures. */
import { one, type Decimal } from "../decimal";

export interface CountedRow {
  row: number;
  rowShare: Decimal;
}

const greatestDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatestDivisor(b, a % b));
const commonMultiple = (a: bigint, b: bigint): bigint => (a / greatestDivisor(a, b)) * b;

/** Above it shares are rounded: they belong to weights that are approximate anyway, and figures must stay short. */
const mostCommon = 10n ** 15n;

/** Shares of all units times the least number that makes them whole: with one row per unit each is 1. */
export function withRowShares(rows: ReadonlyMap<string, readonly number[]>): Map<string, CountedRow[]> {
  const common = [...new Set([...rows.values()].map(({ length }) => length))].map(BigInt).reduce(commonMultiple, 1n);
  const whole = common > mostCommon ? mostCommon : common;
  return new Map(
    [...rows].map(([code, its]) => {
      const count = BigInt(its.length);
      const digits = (whole + count / 2n) / count;
      const rowShare = digits === 1n ? one : { digits, scale: 0 };
      return [code, its.map((row) => ({ row, rowShare }))];
    }),
  );
}
