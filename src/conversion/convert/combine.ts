/** The value of a unit of the result from those of its parts, by the rule of the column. */
import type { Rule, Weight } from "../choices";
import {
  addDecimals,
  compareDecimals,
  decimalOf,
  decimalText,
  divideDecimals,
  multiplyDecimals,
  one,
  zero,
  type Decimal,
} from "../decimal";
import type { ResultCell } from "../result-types";
import { combinedClass, combinedTexts } from "./classes";
import type { SourcePart, Values } from "./values";

/** Rules that take a share of a part's value; by all others a divided part has no value. */
const divisible: readonly Rule["kind"][] = ["sum", "mean", "rate"];

const scaled = (value: Decimal, share: Decimal): Decimal => (share === one ? value : multiplyDecimals(value, share));
const isWhole = ({ share }: SourcePart): boolean => compareDecimals(share, one) === 0;

export interface Weighted {
  value: Decimal;
  weight: Decimal;
}

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));

/**
 * Rows of one unit share its weight. All weights are multiplied by the same number, so that the shares are whole. A weight of
 * the table belongs to its row alone.
 */
function rowShares(parts: readonly SourcePart[], by: Weight): (part: SourcePart) => Decimal {
  if (typeof by === "number" || parts.every(({ rows }) => rows === 1)) return () => one;
  const common = parts.reduce((so, { rows }) => (so / greatestDivisor(so, rows)) * rows, 1);
  return ({ rows }) => ({ digits: BigInt(common / rows), scale: 0 });
}

function weighted(values: Values, column: number, by: Weight, parts: readonly SourcePart[]): Weighted[] {
  const shareOf = rowShares(parts, by);
  return parts.flatMap((part) => {
    const [value, weight] = [values.number(column, part.row), values.weight(by, part)];
    return value && weight ? [{ value, weight: multiplyDecimals(weight, shareOf(part)) }] : [];
  });
}

function meanOf(terms: readonly Weighted[], decimals: number): string | null {
  const under = terms.reduce((sum, { weight }) => addDecimals(sum, weight), zero);
  if (under.digits === 0n) return null;
  const over = terms.reduce((sum, { value, weight }) => addDecimals(sum, multiplyDecimals(value, weight)), zero);
  return decimalText(divideDecimals(over, under, decimals));
}

function rateCell(
  values: Values,
  rule: Rule & { kind: "rate" },
  parts: readonly SourcePart[],
  decimals: number,
): ResultCell {
  let [over, under, known] = [zero, zero, 0];
  for (const { row, share } of parts) {
    const [a, b] = [values.number(rule.over, row), values.number(rule.under, row)];
    if (!a || !b) continue;
    [over, under, known] = [addDecimals(over, scaled(a, share)), addDecimals(under, scaled(b, share)), known + 1];
  }
  const factor = decimalOf(rule.factor) ?? one;
  const value = under.digits === 0n ? null : divideDecimals(multiplyDecimals(over, factor), under, decimals);
  return { value: value && decimalText(value), known, of: parts.length };
}

function sumCell(values: Values, column: number, parts: readonly SourcePart[]): ResultCell {
  let [sum, known] = [zero, 0];
  for (const { row, share } of parts) {
    const value = values.number(column, row);
    if (!value) continue;
    sum = addDecimals(sum, scaled(value, share));
    known++;
  }
  return { value: known === 0 ? null : decimalText(sum), known, of: parts.length };
}

function extremeCell(
  values: Values,
  column: number,
  kind: "minimum" | "maximum" | "range",
  parts: readonly SourcePart[],
) {
  const found = parts.flatMap(({ row }) => values.number(column, row) ?? []).toSorted(compareDecimals);
  const [least, most] = [found[0], found.at(-1)];
  const cell = { known: found.length, of: parts.length };
  if (!least || !most) return { value: null, ...cell };
  if (kind === "range") return { value: decimalText(least), to: decimalText(most), ...cell };
  return { value: decimalText(kind === "minimum" ? least : most), ...cell };
}

/** A unit of one whole part keeps the value that the table gives: nothing is merged, so nothing is recomputed. */
function onlyPart(parts: readonly SourcePart[]): SourcePart | null {
  const [first] = parts;
  return first && parts.length === 1 && isWhole(first) ? first : null;
}

/** `decimals`: of means and rates. */
export function combined(
  values: Values,
  column: number,
  rule: Rule,
  every: readonly SourcePart[],
  decimals: number,
): ResultCell {
  const parts = divisible.includes(rule.kind)
    ? every
    : every.map((part) => (isWhole(part) ? part : { ...part, row: null }));
  const only = onlyPart(parts);
  switch (rule.kind) {
    case "sum":
      return sumCell(values, column, parts);
    case "mean": {
      if (only) return sumCell(values, column, parts);
      const terms = weighted(values, column, rule.weight, parts);
      return { value: meanOf(terms, decimals), known: terms.length, of: parts.length };
    }
    case "rate":
      return only ? sumCell(values, column, parts) : rateCell(values, rule, parts, decimals);
    case "minimum":
    case "maximum":
    case "range":
      return extremeCell(values, column, rule.kind, parts);
    case "class":
      return combinedClass(values, column, rule, parts);
    case "text":
      return combinedTexts(values, column, parts);
    case "skip":
      return { value: null, known: 0, of: parts.length };
  }
}
