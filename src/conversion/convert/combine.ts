/** The value of a unit of the result from those of its parts, by the rule of the column. */
import type { Rule, Weight } from "../choices";
import {
  compareDecimals,
  decimalOf,
  decimalText,
  divideDecimals,
  multiplyDecimals,
  one,
  DecimalSum,
  type Decimal,
} from "../decimal";
import type { ResultCell } from "../result-types";
import { combinedClass, combinedTexts } from "./classes";
import type { SourcePart, Values } from "./values";

/** Rules that take a share of a part's value; by all others a divided part has no value. */
const divisible: readonly Rule["kind"][] = ["sum", "mean", "rate"];

const scaled = (value: Decimal, share: Decimal): Decimal => (share === one ? value : multiplyDecimals(value, share));
const isWhole = ({ share }: SourcePart): boolean => compareDecimals(share, one) === 0;

/** What a mean or rate is made of. */
interface Terms {
  over: Decimal;
  under: Decimal;
  known: number;
}

function termsOf(
  parts: readonly SourcePart[],
  of: (part: SourcePart) => [over: Decimal, under: Decimal] | null,
): Terms {
  const [over, under] = [new DecimalSum(), new DecimalSum()];
  let known = 0;
  for (const part of parts) {
    const term = of(part);
    if (!term) continue;
    over.add(term[0]);
    under.add(term[1]);
    known++;
  }
  return { over, under, known };
}

const meanTerms = (values: Values, column: number, by: Weight, parts: readonly SourcePart[]): Terms =>
  termsOf(parts, (part) => {
    const [value, weight] = [values.number(column, part.row), values.weight(by, part)];
    return value && weight && [multiplyDecimals(value, weight), weight];
  });

const rateTerms = (values: Values, { over, under }: Rule & { kind: "rate" }, parts: readonly SourcePart[]): Terms =>
  termsOf(parts, ({ row, share }) => {
    const [a, b] = [values.number(over, row), values.number(under, row)];
    return a && b && [scaled(a, share), scaled(b, share)];
  });

/** Weights of 0 in all give no mean. */
function quotientCell({ over, under, known }: Terms, factor: number, decimals: number, of: number): ResultCell {
  if (under.digits === 0n) return { value: null, known, of };
  const times = decimalOf(factor) ?? one;
  return {
    value: decimalText(divideDecimals(multiplyDecimals(over, times), under, decimals)),
    known,
    of,
    terms: { over: decimalText(over), under: decimalText(under) },
  };
}

/** A unit of one whole part keeps the value that the table gives: nothing is merged, so nothing is recomputed. */
function quotient(
  values: Values,
  column: number,
  terms: Terms,
  factor: number,
  decimals: number,
  parts: readonly SourcePart[],
) {
  const cell = quotientCell(terms, factor, decimals, parts.length);
  const [first] = parts;
  if (!first || parts.length > 1 || !isWhole(first)) return cell;
  const { value, known, of } = sumCell(values, column, parts);
  return { value, known, of, ...(value !== null && cell.terms && { terms: cell.terms }) };
}

function sumCell(values: Values, column: number, parts: readonly SourcePart[]): ResultCell {
  const sum = new DecimalSum();
  let known = 0;
  for (const { row, share } of parts) {
    const value = values.number(column, row);
    if (!value) continue;
    sum.add(scaled(value, share));
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
  switch (rule.kind) {
    case "sum":
      return sumCell(values, column, parts);
    case "mean":
      return quotient(values, column, meanTerms(values, column, rule.weight, parts), 1, decimals, parts);
    case "rate":
      return quotient(values, column, rateTerms(values, rule, parts), rule.factor, decimals, parts);
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
