/** The projects chosen to stand side by side: what the page is about. */
import { subjectKey } from "../../../state/selection";
import type { Selection, Subject } from "../../../state/view";
import type { FeatureRef } from "../../feature";

/** As many as stand side by side. */
export const mostChosen = 4;

const selectionOf = (ref: FeatureRef): Selection => ({ kind: "feature", ...ref });

export const isChosen = (subjects: readonly Subject[], ref: FeatureRef): boolean =>
  subjects.some((subject) => subjectKey(subject) === subjectKey(selectionOf(ref)));

/** With it behind the others, or without it; no more than may be chosen. */
export function toggledChoice(subjects: readonly Subject[], ref: FeatureRef): readonly Subject[] {
  const key = subjectKey(selectionOf(ref));
  const others = subjects.filter((subject) => subjectKey(subject) !== key);
  if (others.length < subjects.length) return others;
  return subjects.length < mostChosen ? [...subjects, selectionOf(ref)] : subjects;
}
