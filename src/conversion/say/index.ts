/** Rules and messages in words, for files, records and terminals. */
import type { Language } from "../../domain/unit";
import { translator, type Word } from "../../locale/word";
import type { Rule, Weight } from "../choices";
import type { Message } from "../message";
import { sayWords } from "./words";

type Say = (word: Word, parameters?: Message["with"]) => string;

/** Words with parameters that only the message knows. */
export const sayIn = (language: Language): Say => translator(() => language) as Say;

export const messageText = ({ word, with: parameters }: Message, language: Language): string =>
  sayIn(language)(word, parameters);

/** A column by its title, or by its number from 1 where it has none. */
export type TitleOf = (column: number) => string;

function weightText(weight: Weight, titleOf: TitleOf, say: Say): string {
  if (typeof weight !== "number") return say(sayWords[`weight.${weight}`]);
  return titleOf(weight) || say(sayWords["weight.column"], { column: weight + 1 });
}

export function ruleText(rule: Rule, titleOf: TitleOf, language: Language): string {
  const say = sayIn(language);
  switch (rule.kind) {
    case "mean":
      return say(sayWords["rule.mean"], { weight: weightText(rule.weight, titleOf, say) });
    case "rate": {
      const [over, under] = [weightText(rule.over, titleOf, say), weightText(rule.under, titleOf, say)];
      return say(sayWords["rule.rate"], { factor: rule.factor, over, under });
    }
    case "class":
      return say(sayWords[`class.${rule.way}`], { weight: weightText(rule.weight, titleOf, say) });
    default:
      return say(sayWords[`rule.${rule.kind}`]);
  }
}

/** How a column is rounded; `decimals` null: it is not. */
export const roundingText = (decimals: number | null, language: Language): string =>
  decimals === null ? sayIn(language)(sayWords.exact) : sayIn(language)(sayWords.rounding, { n: decimals });

/** A result's decimal text as it is read: 1.234,5 in Vietnamese, and a minus, no hyphen. Digits are not touched; anything else stays as it is. */
export function figureText(value: string, language: Language): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value);
  if (!parts) return value;
  const [, sign = "", whole = "", fraction] = parts;
  const [group, point] = language === "vi" ? [".", ","] : [",", "."];
  return `${sign && "−"}${whole.replace(/\B(?=(\d{3})+$)/g, group)}${fraction === undefined ? "" : `${point}${fraction}`}`;
}
