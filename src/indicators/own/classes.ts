/** Classes of a column of words: each word of the table is one, in a colour of its own. */
import { compareNames } from "../../domain/names";
import { same } from "../../themes/facts";
import type { LayerClass } from "../../themes/theme";
import type { OwnColumn } from "./column";

/** Okabe and Ito, safe for the common kinds of colour blindness; without black, and the yellow last, the palest. */
const colors = ["#0072b2", "#e69f00", "#009e73", "#d55e00", "#56b4e9", "#cc79a7", "#f0e442"] as const;

/** null where there are more words than colours that can be told apart, or none at all. */
export function ownClasses({ cells }: Pick<OwnColumn, "cells">): LayerClass[] | null {
  const words = [...new Set([...cells.values()].flatMap(({ value }) => value ?? []))].toSorted(compareNames);
  if (words.length === 0 || words.length > colors.length) return null;
  return words.map((word, at) => ({
    id: `word-${at + 1}`,
    label: same(word),
    color: colors[at] ?? colors[0],
    pattern: "solid",
  }));
}
