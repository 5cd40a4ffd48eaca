import type { Entry } from ".";
import type { viKey } from "./vi-key";

/** The words of key figures in English. */
export const enKey: Record<keyof typeof viKey, Entry> = {
  "key.kind.estimate": "Estimate",
  "key.kind.plan": "Plan or target",
  "key.kind.derived": "Computed from published figures",
  "key.plan": "Plan: {value}",
  "key.previous": "Same period a year before: {value}",
  "key.place": "section {place}",
  "key.part_two": "Part Two",
  "key.footnote": "footnote {n}",
  "page.contents": "Contents",
  "theme.map": "Show on the map",
};
