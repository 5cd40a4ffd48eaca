/** What a rule is where a reader chooses another kind for a column. */
import type { LayoutColumn, Rule, RuleKind } from "../../../conversion";
import type { ShownRule } from "../shown";

const otherValues = (columns: readonly LayoutColumn[], column: number): number[] =>
  columns.filter(({ role, index }) => role === "value" && index !== column).map(({ index }) => index);

/** Columns a weight, numerator or denominator can be taken from. */
export const valueColumnsBut = (columns: readonly LayoutColumn[], column: number): LayoutColumn[] =>
  columns.filter(({ role, index }) => role === "value" && index !== column);

/** A rate needs two other columns of values. */
export const canBe = (kind: RuleKind, columns: readonly LayoutColumn[], column: number): boolean =>
  kind !== "rate" || otherValues(columns, column).length >= 2;

/** The rule that stands keeps its parameters; another kind begins with the census population as weight. */
export function ruleOfKind(kind: RuleKind, { column, rule }: ShownRule, columns: readonly LayoutColumn[]): Rule {
  if (rule.kind === kind) return rule;
  const [over = column, under = column] = otherValues(columns, column);
  switch (kind) {
    case "mean":
      return { kind, weight: "population-2019" };
    case "rate":
      return { kind, over, under, factor: 1 };
    case "class":
      return { kind, way: "all-agree", weight: "population-2019" };
    default:
      return { kind };
  }
}
