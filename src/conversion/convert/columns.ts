/** What is said of each column of the result: its rounding, coverage, proof and notes. */
import type { RuleProposal } from "../analysis-types";
import type { Rule, SourceLevel } from "../choices";
import { compareDecimals, decimalText, DecimalSum, sumOfDecimals, parseDecimal, zero, type Decimal } from "../decimal";
import type { Gazetteer } from "../gazetteer-types";
import { message, type Message } from "../message";
import type { LedgerRow, ResultCell, ResultColumn, ResultLevel } from "../result-types";
import { isRounded } from "./used-rules";
import type { SourcePart, Values } from "./values";
import { convertWords } from "./words";

const isOfWords = ({ kind }: Rule): boolean => kind === "class" || kind === "text";

/** Whether the part's value is in the result. */
const contributes = (values: Values, column: number, rule: Rule, part: SourcePart): boolean => {
  const { number } = values;
  if (rule.kind === "mean") return number(column, part.row) !== null && values.weight(rule.weight, part) !== null;
  if (rule.kind === "rate") return number(rule.over, part.row) !== null && number(rule.under, part.row) !== null;
  return (isOfWords(rule) ? values.words(column, part.row) : number(column, part.row)) !== null;
};

export function columnCoverage(
  values: Values,
  column: number,
  rule: Rule,
  counted: ReadonlyMap<string, readonly SourcePart[]>,
  level: SourceLevel,
  gazetteer: Gazetteer,
): ResultColumn["coverage"] {
  const covered = new Set<string>();
  for (const [code, parts] of counted)
    if (parts.some((part) => contributes(values, column, rule, part))) covered.add(code);
  const units = gazetteer.units.filter((unit) => unit.level === level);
  const share = (of: (unit: (typeof units)[number]) => number): number => {
    const sum = (some: typeof units): number => some.reduce((so, unit) => so + of(unit), 0);
    return covered.size === units.length ? 1 : sum(units.filter(({ code }) => covered.has(code))) / (sum(units) || 1);
  };
  return {
    known: covered.size,
    of: units.length,
    population: share(({ population2019 }) => population2019 ?? 0),
    area: share(({ area }) => area),
  };
}

const sumAt = (values: Values, column: number, rows: readonly number[]): Decimal => {
  const sum = new DecimalSum();
  for (const row of rows) sum.add(values.number(column, row) ?? zero);
  return sum;
};
const sumOfCells = (cells: readonly ResultCell[]): Decimal =>
  sumOfDecimals(cells.map(({ value }) => (value === null ? null : parseDecimal(value)) ?? zero));

/** Cells of the column in each level that holds all of the source. */
export type CellsByLevel = readonly { level: ResultLevel; cells: readonly ResultCell[] }[];

export function proofOf(
  values: Values,
  column: number,
  ledger: readonly LedgerRow[],
  levels: CellsByLevel,
): ResultColumn["proof"] {
  const rowsOf = (isCounted: boolean) =>
    ledger
      .filter(({ fate }) => fate !== "check" && fate !== "not-data" && (fate === "counted") === isCounted)
      .map(({ row }) => row);
  const source = sumAt(values, column, rowsOf(true));
  const sums = levels.map(({ level, cells }) => [level, sumOfCells(cells)] as const);
  return {
    source: decimalText(source),
    uncounted: decimalText(sumAt(values, column, rowsOf(false))),
    result: Object.fromEntries(sums.map(([level, sum]) => [level, decimalText(sum)])),
    equal: sums.every(([, sum]) => compareDecimals(sum, source) === 0),
  };
}

/** `isDivided`: some unit is divided by weights. */
export function notesOf(
  values: Values,
  { column, notNumbers }: RuleProposal,
  rule: Rule,
  parts: readonly SourcePart[],
  isDivided: boolean,
): Message[] {
  const isLeftOut = (part: SourcePart): boolean =>
    values.number(column, part.row) !== null && !contributes(values, column, rule, part);
  const leftOut = isRounded(rule) ? parts.filter(isLeftOut).length : 0;
  const notes = [
    rule.kind === "mean" && rule.weight === "population-2019" && message(convertWords.censusWeight),
    rule.kind === "mean" && rule.weight === "area" && message(convertWords.areaWeight),
    rule.kind === "mean" && leftOut > 0 && message(convertWords.withoutWeight, { n: leftOut }),
    rule.kind === "rate" && leftOut > 0 && message(convertWords.withoutBase, { n: leftOut }),
    isDivided && !isRounded(rule) && rule.kind !== "sum" && message(convertWords.dividedClass),
    !isOfWords(rule) && notNumbers.length > 0 && message(convertWords.notNumbers, { n: notNumbers.length }),
  ];
  return notes.filter((note) => note !== false);
}
