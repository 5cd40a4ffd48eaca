/** Classes and texts of a unit of the result, from those of its parts. */
import type { Rule } from "../choices";
import { compareDecimals, sumOfDecimals, type Decimal } from "../decimal";
import { rememberFor } from "../remember";
import type { ResultCell } from "../result-types";
import { isWhole, type SourcePart, type UnitParts, type Values } from "./values";
import { severalClasses } from "./words";

type ClassRule = Rule & { kind: "class" };

/** Different texts by code points: the same order on every machine. */
const byCodePoints = (a: string, b: string): number => (a < b ? -1 : 1);

/** What the rows of one unit of the source say. */
interface UnitClasses {
  counts: ReadonlyMap<string, number>;
  known: number;
  of: number;
  /** null: not known. */
  weight: Decimal | null;
}

function weightOf(values: Values, rule: ClassRule, parts: readonly SourcePart[]): Decimal | null {
  if (rule.way !== "largest-part") return null;
  const weights = parts.map((part) => values.weight(rule.weight, part));
  return weights.some((each) => each === null) ? null : sumOfDecimals(weights as Decimal[]);
}

/** A divided unit has no class: which of its parts is of it, nobody knows. */
function unitClasses(values: Values, column: number, rule: ClassRule, parts: readonly SourcePart[]): UnitClasses {
  const counts = new Map<string, number>();
  let known = 0;
  for (const part of parts) {
    const said = isWhole(part) ? values.words(column, part.row) : null;
    if (said === null) continue;
    counts.set(said, (counts.get(said) ?? 0) + 1);
    known++;
  }
  return { counts, known, of: parts.length, weight: weightOf(values, rule, parts) };
}

function countsOf(units: readonly UnitClasses[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const unit of units) for (const [each, count] of unit.counts) counts.set(each, (counts.get(each) ?? 0) + count);
  return Object.fromEntries([...counts].toSorted(([a], [b]) => byCodePoints(a, b)));
}

/** null where two classes have as many parts: neither is guessed. */
function mostFrequent(counts: Readonly<Record<string, number>>): string | null {
  const most = Math.max(...Object.values(counts));
  const found = Object.entries(counts).filter(([, count]) => count === most);
  return found.length === 1 ? found[0]![0] : null;
}

/** null where a weight is not known, or the largest units are of several classes or of none that is known. */
function ofLargest(units: readonly UnitClasses[]): string | null {
  const weights = units.flatMap(({ weight }) => weight ?? []);
  if (weights.length < units.length) return null;
  const most = weights.reduce((a, b) => (compareDecimals(a, b) < 0 ? b : a));
  const largest = units.filter((_, at) => compareDecimals(weights[at]!, most) === 0);
  const [only = null, ...others] = new Set(largest.flatMap(({ counts }) => [...counts.keys()]));
  return others.length === 0 && largest.every(({ known, of }) => known === of) ? only : null;
}

function combined(units: readonly UnitClasses[], { way }: ClassRule): ResultCell {
  const total = (count: (unit: UnitClasses) => number): number => units.reduce((sum, unit) => sum + count(unit), 0);
  const cell = { known: total(({ known }) => known), of: total(({ of }) => of) };
  if (cell.known === 0) return { value: null, ...cell };
  const counts = countsOf(units);
  const [first = null, ...others] = Object.keys(counts);
  const agreed = others.length === 0 ? first : null;
  if (way === "counts") return { value: cell.of === 1 ? agreed : null, ...cell, counts };
  if (way === "largest-part") {
    const value = cell.of === 1 ? agreed : ofLargest(units);
    return agreed === null ? { value, ...cell, counts } : { value, ...cell };
  }
  if (agreed !== null) return { value: agreed, ...cell };
  const value = { "all-agree": null, several: severalClasses, "most-parts": mostFrequent(counts) }[way];
  return { value, ...cell, counts };
}

/** The rows of a unit are read once, for all levels it is part of. */
export function classCells(values: Values, column: number, rule: ClassRule): (units: UnitParts) => ResultCell {
  const classesOf = rememberFor((parts: readonly SourcePart[]) => unitClasses(values, column, rule, parts));
  return (units) => combined(units.map(classesOf), rule);
}

/** Each text once, in the order of the table. */
export function combinedTexts(values: Values, column: number, parts: readonly SourcePart[]): ResultCell {
  const rows = parts.flatMap(({ row }) => row ?? []).toSorted((a, b) => a - b);
  const texts = rows.flatMap((row) => values.words(column, row) ?? []);
  return {
    value: texts.length === 0 ? null : [...new Set(texts)].join("; "),
    known: texts.length,
    of: parts.length,
  };
}
