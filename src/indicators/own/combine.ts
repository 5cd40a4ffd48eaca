/** Values of several units of a reader's table together, by the rule of the column and to the last digit. */
import type { Rule } from "../../conversion/choices";
import {
  addDecimals,
  approximateNumber,
  compareDecimals,
  decimalOf,
  divideDecimals,
  multiplyDecimals,
  one,
  parseDecimal,
  sumOfDecimals,
  type Decimal,
} from "../../conversion/decimal";
import type { ResultCell } from "../../conversion/result-types";

/** Digits of a mean or rate that is not rounded; more than any table is shown with. */
const enough = 12;

const decimalsIn = (texts: readonly (string | null | undefined)[]): Decimal[] =>
  texts.flatMap((text) => (typeof text === "string" ? (parseDecimal(text) ?? []) : []));

/** Whether a value has a part in that of more land; a rate that the table gives without its numerator has none. */
export const isCombinable = ({ kind }: Rule, { value, terms }: ResultCell): boolean =>
  value !== null && (terms !== undefined || (kind !== "mean" && kind !== "rate"));

function quotient(cells: readonly ResultCell[], factor: number, decimals: number | null): number | null {
  const over = sumOfDecimals(decimalsIn(cells.map(({ terms }) => terms?.over)));
  const under = sumOfDecimals(decimalsIn(cells.map(({ terms }) => terms?.under)));
  if (under.digits === 0n) return null;
  const times = decimalOf(factor) ?? one;
  return approximateNumber(divideDecimals(multiplyDecimals(over, times), under, decimals ?? enough));
}

/** null where nothing is known, and for rules by which values cannot be put together. */
export function valueTogether(rule: Rule, decimals: number | null, cells: readonly ResultCell[]): number | null {
  const combinable = cells.filter((cell) => isCombinable(rule, cell));
  const values = decimalsIn(combinable.map(({ value }) => value));
  const [first] = values;
  if (first === undefined) return null;
  if (rule.kind === "sum") return approximateNumber(values.reduce(addDecimals));
  if (rule.kind === "minimum" || rule.kind === "maximum") {
    const sign = rule.kind === "minimum" ? -1 : 1;
    return approximateNumber(values.reduce((most, each) => (compareDecimals(each, most) === sign ? each : most)));
  }
  if (rule.kind === "mean") return quotient(combinable, 1, decimals);
  return rule.kind === "rate" ? quotient(combinable, rule.factor, decimals) : null;
}

/** The value of one cell as a number; of a range only where it is one value. */
export function cellNumber(rule: Rule, { value, to }: ResultCell): number | null {
  if (rule.kind === "class" || rule.kind === "text" || rule.kind === "skip") return null;
  if (rule.kind === "range" && to !== undefined && to !== value) return null;
  const [decimal] = decimalsIn([value]);
  return decimal ? approximateNumber(decimal) : null;
}
