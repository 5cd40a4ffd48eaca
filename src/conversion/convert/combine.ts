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
  zero,
  type Decimal,
} from "../decimal";
import type { ResultCell } from "../result-types";
import { rememberFor } from "../remember";
import { classCells, combinedTexts } from "./classes";
import { isWhole, type SourcePart, type UnitParts, type Values } from "./values";

export type Combine = (units: UnitParts) => ResultCell;

const scaled = (value: Decimal, share: Decimal): Decimal => (share === one ? value : multiplyDecimals(value, share));

/** What a sum, mean or rate is made of; of a sum `under` is 0. */
interface Terms {
  over: Decimal;
  under: Decimal;
  known: number;
}

type TermOf = (part: SourcePart) => readonly [over: Decimal, under: Decimal] | null;

class TermsSum implements Terms {
  readonly over = new DecimalSum();
  readonly under = new DecimalSum();
  known = 0;

  add(over: Decimal, under: Decimal, known: number): void {
    this.over.add(over);
    if (under !== zero) this.under.add(under);
    this.known += known;
  }
}

/** The terms of a unit are added up once, for all levels it is part of. */
function termsBy(termOf: TermOf): (units: UnitParts) => Terms {
  const ofUnit = rememberFor((parts: readonly SourcePart[]): Terms => {
    const sum = new TermsSum();
    for (const part of parts) {
      const term = termOf(part);
      if (term) sum.add(term[0], term[1], 1);
    }
    return sum;
  });
  return (units) => {
    const sum = new TermsSum();
    for (const { over, under, known } of units.map(ofUnit)) sum.add(over, under, known);
    return sum;
  };
}

const sumTerm =
  (values: Values, column: number): TermOf =>
  ({ row, share }) => {
    const value = values.number(column, row);
    return value && [scaled(value, share), zero];
  };

const meanTerm =
  (values: Values, column: number, by: Weight): TermOf =>
  (part) => {
    const [value, weight] = [values.number(column, part.row), values.weight(by, part)];
    return value && weight && [multiplyDecimals(value, weight), weight];
  };

const rateTerm =
  (values: Values, { over, under }: Rule & { kind: "rate" }): TermOf =>
  ({ row, share }) => {
    const [a, b] = [values.number(over, row), values.number(under, row)];
    return a && b && [scaled(a, share), scaled(b, share)];
  };

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
function keptValue(values: Values, column: number, parts: readonly SourcePart[], { of, terms }: ResultCell) {
  const own = values.number(column, parts[0]!.row);
  if (!own) return { value: null, known: 0, of };
  return { value: decimalText(own), known: 1, of, ...(terms && { terms }) };
}

const countOf = (units: UnitParts): number => units.reduce((sum, { length }) => sum + length, 0);

function sumCells(values: Values, column: number): Combine {
  const termsIn = termsBy(sumTerm(values, column));
  return (units) => {
    const { over, known } = termsIn(units);
    return { value: known === 0 ? null : decimalText(over), known, of: countOf(units) };
  };
}

function quotientCells(values: Values, column: number, term: TermOf, factor: number, decimals: number): Combine {
  const termsIn = termsBy(term);
  return (units) => {
    const cell = quotientCell(termsIn(units), factor, decimals, countOf(units));
    const parts = cell.of === 1 ? units.flat() : [];
    return parts[0] && isWhole(parts[0]) ? keptValue(values, column, parts, cell) : cell;
  };
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

/** A divided part has no value by a rule that does not add up. */
const wholeParts = (units: UnitParts): SourcePart[] =>
  units.flat().map((part) => (isWhole(part) ? part : { ...part, row: null }));

/** Makes the cells of a column. `decimals`: of means and rates. */
export function combining(values: Values, column: number, rule: Rule, decimals: number): Combine {
  switch (rule.kind) {
    case "sum":
      return sumCells(values, column);
    case "mean":
      return quotientCells(values, column, meanTerm(values, column, rule.weight), 1, decimals);
    case "rate":
      return quotientCells(values, column, rateTerm(values, rule), rule.factor, decimals);
    case "minimum":
    case "maximum":
    case "range":
      return (units) => extremeCell(values, column, rule.kind, wholeParts(units));
    case "class":
      return classCells(values, column, rule);
    case "text":
      return (units) => combinedTexts(values, column, wholeParts(units));
    case "skip":
      return (units) => ({ value: null, known: 0, of: countOf(units) });
  }
}
