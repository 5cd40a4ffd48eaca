/** The rule of each column that is converted: the one proposed or the one chosen, and how its figures are rounded. */
import type { Analysis, RuleProposal } from "../analysis-types";
import type { Choices, Rule } from "../choices";
import { ConversionError, message } from "../message";
import type { SourcePart, Values } from "./values";
import { convertWords } from "./words";

export interface UsedRule {
  column: number;
  rule: Rule;
  decimals: number;
  proposal: RuleProposal;
}

/** Rules that make figures which are rounded. */
export const isRounded = ({ kind }: Rule): boolean => kind === "mean" || kind === "rate";

/** Decimals of a mean that nobody has chosen: as many as its values have, but 1 to 6. */
function decimalsOf(values: Values, column: number, parts: readonly SourcePart[]): number {
  const scales = parts.map(({ row }) => values.number(column, row)?.scale ?? 0);
  return Math.min(Math.max(1, ...new Set(scales)), 6);
}

function checked(rule: Rule, { allowed, refused, column }: RuleProposal, title: string): Rule {
  if (allowed.includes(rule.kind)) return rule;
  throw new ConversionError(refused ?? message(convertWords.ruleNotAllowed, { column: title || String(column + 1) }));
}

/** Columns that are skipped are left out. Throws a ConversionError for a rule that the values do not allow. */
export function usedRules(
  { rules, layout }: Analysis,
  choices: Choices,
  values: Values,
  parts: readonly SourcePart[],
): UsedRule[] {
  return rules
    .map((proposal) => {
      const { column } = proposal;
      const title = layout.columns.find(({ index }) => index === column)?.title ?? "";
      const rule = checked(choices.rules[column] ?? proposal.rule, proposal, title);
      return { column, rule, proposal };
    })
    .filter(({ rule }) => rule.kind !== "skip")
    .map((used) => ({
      ...used,
      decimals: choices.decimals[used.column] ?? (isRounded(used.rule) ? decimalsOf(values, used.column, parts) : 0),
    }));
}
