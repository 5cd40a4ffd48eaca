/** Classes and texts of a unit of the result, from those of its parts. */
import type { Rule } from "../choices";
import { compareDecimals, type Decimal } from "../decimal";
import type { ResultCell } from "../result-types";
import type { SourcePart, Values } from "./values";
import { severalClasses } from "./words";

type ClassRule = Rule & { kind: "class" };

/** Texts by code points: the same order on every machine. */
const byCodePoints = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function countsOf(classes: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const each of classes) counts.set(each, (counts.get(each) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([a], [b]) => byCodePoints(a, b)));
}

/** null where two classes have as many parts: neither is guessed. */
function mostFrequent(counts: Readonly<Record<string, number>>): string | null {
  const most = Math.max(...Object.values(counts));
  const found = Object.entries(counts).filter(([, count]) => count === most);
  return found.length === 1 ? found[0]![0] : null;
}

/** null where a weight is not known, or the largest parts are of several classes or of none that is known. */
function ofLargest(values: Values, column: number, { weight }: ClassRule, parts: readonly SourcePart[]): string | null {
  const weights = parts.map((part) => values.weight(weight, part));
  if (weights.some((each) => each === null)) return null;
  const most = (weights as Decimal[]).reduce((a, b) => (compareDecimals(a, b) < 0 ? b : a));
  const largest = parts.filter((_, at) => compareDecimals(weights[at]!, most) === 0);
  const [first = null, ...others] = new Set(largest.map(({ row }) => values.words(column, row)));
  return others.length === 0 ? first : null;
}

export function combinedClass(
  values: Values,
  column: number,
  rule: ClassRule,
  parts: readonly SourcePart[],
): ResultCell {
  const classes = parts.flatMap(({ row }) => values.words(column, row) ?? []);
  const cell = { known: classes.length, of: parts.length };
  if (classes.length === 0) return { value: null, ...cell };
  const counts = countsOf(classes);
  const agree = Object.keys(counts).length === 1 ? classes[0]! : null;
  switch (rule.way) {
    case "all-agree":
      return agree === null ? { value: null, ...cell, counts } : { value: agree, ...cell };
    case "several":
      return agree === null ? { value: severalClasses, ...cell, counts } : { value: agree, ...cell };
    case "most-parts":
      return agree === null ? { value: mostFrequent(counts), ...cell, counts } : { value: agree, ...cell };
    case "largest-part": {
      const value = parts.length === 1 ? agree : ofLargest(values, column, rule, parts);
      return agree === null ? { value, ...cell, counts } : { value, ...cell };
    }
    case "counts":
      return { value: parts.length === 1 ? agree : null, ...cell, counts };
  }
}

/** Each text once, in the order of the table. */
export function combinedTexts(values: Values, column: number, parts: readonly SourcePart[]): ResultCell {
  const inOrder = parts.toSorted((a, b) => (a.row ?? -1) - (b.row ?? -1));
  const texts = inOrder.flatMap(({ row }) => values.words(column, row) ?? []);
  return {
    value: texts.length === 0 ? null : [...new Set(texts)].join("; "),
    known: texts.length,
    of: parts.length,
  };
}
