/** How exact a printed figure is by its digits, when nothing else is known: it is taken as right to its last digit. */
import type { Range } from "./model";

/** Decimals of a number as it is written: 74.66 has two, 1250 none. */
function decimalsOf(value: number): number {
  const [digits = "", power = "0"] = String(Math.abs(value)).split("e");
  return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(power));
}

/** The most decimals that any of the figures of a column is written with, since a table drops a last 0. */
export const writtenDecimals = (values: readonly number[]): number => Math.max(0, ...values.map(decimalsOf));

/** Half a unit of the last digit up and down; `of`: of so many such figures added up. */
export function roundedRange(value: number, decimals: number, of = 1): Range {
  const half = (of * 10 ** -decimals) / 2;
  return [value - half, value + half];
}
