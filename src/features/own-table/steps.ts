/** The five steps of the page, and what is left to do in each. */
import type { Word } from "../../locale/word";
import type { Shown } from "./shown";
import { ownTableWords as words } from "./words";

export interface StepState {
  /** Of its heading. */
  id: string;
  number: number;
  title: Word;
  /** Decisions that are left to the reader. */
  open: number;
  /** A fault keeps the table from being converted. */
  stopped: boolean;
  reached: boolean;
}

export const stepIds = {
  choose: "own-choose",
  seen: "own-seen",
  match: "own-match",
  rules: "own-rules",
  result: "own-result",
} as const;
type StepName = keyof typeof stepIds;

/** Names that need a choice or were not found, and doubled units nobody has decided on. */
export function openDecisions({ table }: Pick<Shown, "table">): number {
  const { questions, allQuestions, doubled } = table.matching;
  const settled = questions.filter(({ state }) => state === "decided" || state === "left-out").length;
  return allQuestions - settled + doubled.filter(({ way }) => way === null).length;
}

export function stepsOf(shown: Shown | null): StepState[] {
  const open: Partial<Record<StepName, number>> = shown
    ? {
        seen: shown.choices.encoding === null && shown.table.file.encodingTie.length > 1 ? 1 : 0,
        match: openDecisions(shown),
      }
    : {};
  return (Object.keys(stepIds) as StepName[]).map((name, at) => ({
    id: stepIds[name],
    number: at + 1,
    title: words[`step.${name}`],
    open: open[name] ?? 0,
    stopped: name === "result" && shown !== null && shown.result === null && shown.table.file.points === 0,
    reached: name === "choose" || shown !== null,
  }));
}
