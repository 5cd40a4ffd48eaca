/** The rule proposed for each column of values, with the reason; the reader changes it where he knows better. */
import type { Layout, RuleProposal } from "../analysis-types";
import type { Choices, Rule, RuleKind } from "../choices";
import type { Word } from "../../locale/word";
import { message, type Message } from "../message";
import type { Sheet } from "../sheet";
import { columnLetters } from "../told";
import { findBase, findHiddenRate, findRate, isOfLand, type FoundRate } from "./base";
import { saysChange, saysFulfilment } from "./head";
import { isNumeric, mostDistinct, profilesOf, type Profile } from "./profile";
import { ruleWords } from "./words";

interface Proposed {
  rule: Rule;
  reason: Message;
}

const onWords: readonly RuleKind[] = ["class", "text", "skip"];
const onOrder: readonly RuleKind[] = ["range", "minimum", "maximum", "class", "text", "skip"];
const onRatios: readonly RuleKind[] = ["rate", "mean", "range", "minimum", "maximum", "class", "text", "skip"];
const onQuantities: readonly RuleKind[] = [
  "sum",
  "rate",
  "mean",
  "range",
  "minimum",
  "maximum",
  "class",
  "text",
  "skip",
];

const classRule: Rule & { kind: "class" } = { kind: "class", way: "all-agree", weight: "population-2019" };
const powersOfTen = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 0.1, 0.01, 0.001];

/** Where a column has no title, its letters as spreadsheets name it. */
const nameOf = ({ title, column }: Profile): string => title || columnLetters(column);

type RatioMeasure = "percent" | "density" | "average";
const ratioWords = {
  percent: {
    rate: ruleWords.percentRate,
    mean: ruleWords.percentMean,
    census: ruleWords.percentCensus,
    area: ruleWords.percentArea,
  },
  density: {
    rate: ruleWords.ratioRate,
    mean: ruleWords.densityMean,
    census: ruleWords.densityArea,
    area: ruleWords.densityArea,
  },
  average: {
    rate: ruleWords.ratioRate,
    mean: ruleWords.averageMean,
    census: ruleWords.averageCensus,
    area: ruleWords.averageArea,
  },
};

function factorsOf(profile: Profile, measure: RatioMeasure): readonly number[] {
  if (measure !== "percent") return powersOfTen;
  return profile.title.includes("‰") ? [1000] : [100, 1000, 1];
}

function asRate({ over, under, factor, agree, of }: FoundRate, word: Word): Proposed {
  const said = { factor, over: nameOf(over), under: nameOf(under), n: agree, of };
  return { rule: { kind: "rate", over: over.column, under: under.column, factor }, reason: message(word, said) };
}

function ratio(profile: Profile, measure: RatioMeasure, all: readonly Profile[]): Proposed {
  const words = ratioWords[measure];
  const rate = findRate(profile, all, factorsOf(profile, measure));
  if (rate) return asRate(rate, words.rate);
  if (saysChange(profile.head)) return { rule: { kind: "range" }, reason: message(ruleWords.change) };
  const base = findBase(profile, all);
  if (!base?.isOwn && saysFulfilment(profile.head))
    return { rule: { kind: "range" }, reason: message(ruleWords.change) };
  if (base && (measure === "density" ? isOfLand(base.profile) : base.isOwn || !isOfLand(profile)))
    return {
      rule: { kind: "mean", weight: base.profile.column },
      reason: message(base.isOwn ? words.mean : ruleWords.nearMean, { base: nameOf(base.profile) }),
    };
  if (measure === "density") return { rule: { kind: "mean", weight: "area" }, reason: message(words.census) };
  return isOfLand(profile)
    ? { rule: { kind: "mean", weight: "area" }, reason: message(words.area) }
    : { rule: { kind: "mean", weight: "population-2019" }, reason: message(words.census) };
}

function ofWords(profile: Profile): Proposed {
  const { distinct, notNumbers } = profile;
  const isLong = [...distinct].some((each) => each.length > 40);
  const isFew =
    distinct.size <= mostDistinct && (distinct.size * 2 <= notNumbers.length || profile.measure === "class");
  return isFew && !isLong
    ? { rule: classRule, reason: message(ruleWords.class, { n: distinct.size }) }
    : { rule: { kind: "text" }, reason: message(ruleWords.text) };
}

type Outcome = Proposed & { allowed: readonly RuleKind[]; refused: Message | null };

function outcomeOf(profile: Profile, all: readonly Profile[]): Outcome {
  const { measure, distinct } = profile;
  if (profile.isMarked) {
    const rule: Rule = { ...classRule, way: "counts" };
    return { rule, reason: message(ruleWords.marks), allowed: onWords, refused: message(ruleWords.noNumbers) };
  }
  if (distinct.size === 0)
    return { rule: { kind: "skip" }, reason: message(ruleWords.empty), allowed: onQuantities, refused: null };
  if (measure === "label" || measure === "year") {
    const refused = message(ruleWords.noQuantity);
    const allowed: readonly RuleKind[] = measure === "year" ? onOrder : onWords;
    return { rule: { kind: "text" }, reason: message(ruleWords.label), allowed, refused };
  }
  if (!isNumeric(profile)) return { ...ofWords(profile), allowed: onWords, refused: message(ruleWords.noNumbers) };
  switch (measure) {
    case "coordinate": {
      const refused = message(ruleWords.noQuantity);
      return { rule: { kind: "skip" }, reason: message(ruleWords.coordinate), allowed: onOrder, refused };
    }
    case "index": {
      const reason = message(ruleWords.range);
      return { rule: { kind: "range" }, reason, allowed: onOrder, refused: reason };
    }
    case "class":
      return {
        rule: classRule,
        reason: message(ruleWords.class, { n: distinct.size }),
        allowed: onQuantities,
        refused: null,
      };
    case "percent":
    case "density":
    case "average":
      return { ...ratio(profile, measure, all), allowed: onRatios, refused: message(ruleWords.noSum) };
    case "nature": {
      const reason = message(ruleWords.natureArea);
      return { rule: { kind: "mean", weight: "area" }, reason, allowed: onRatios, refused: message(ruleWords.noSum) };
    }
    case "maximum":
    case "minimum":
      return { rule: { kind: measure }, reason: message(ruleWords[measure]), allowed: onQuantities, refused: null };
    case "quantity": {
      const hidden = findHiddenRate(profile, all);
      if (hidden) return { ...asRate(hidden, ruleWords.ratioRate), allowed: onQuantities, refused: null };
      return { rule: { kind: "sum" }, reason: message(ruleWords.sum), allowed: onQuantities, refused: null };
    }
  }
}

/** One per column of values. A rule that the reader chose stands, if the values allow it; `convert` refuses it else. */
export function proposeRules(sheet: Sheet, layout: Layout, choices: Pick<Choices, "rules">): RuleProposal[] {
  const all = profilesOf(sheet, layout);
  return all.map((profile) => {
    const outcome = outcomeOf(profile, all);
    const chosen = choices.rules[profile.column];
    const { rule, reason } = chosen ? { rule: chosen, reason: message(ruleWords.chosen) } : outcome;
    const isAllowed = (kind: RuleKind): boolean => outcome.allowed.includes(kind);
    return {
      column: profile.column,
      rule,
      reason,
      allowed: [...new Set([...(isAllowed(rule.kind) ? [rule.kind] : []), ...outcome.allowed])],
      refused: outcome.refused,
      notNumbers: isNumeric(profile) ? profile.notNumbers : [],
    };
  });
}
