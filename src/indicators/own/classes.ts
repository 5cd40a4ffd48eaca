/** Classes of a column of words: each word of the table is one, in a colour of its own. */
import { severalClasses } from "../../conversion/convert/words";
import type { ResultCell } from "../../conversion/result-types";
import { compareNames } from "../../domain/names";
import { same } from "../../themes/facts";
import type { LayerClass } from "../../themes/feature";
import type { OwnColumn } from "./column";
import { severalLabel } from "./words";

/** Okabe and Ito, safe for the common kinds of colour blindness; without black, and the yellow last, the palest. */
const colors = ["#0072b2", "#e69f00", "#009e73", "#d55e00", "#56b4e9", "#cc79a7", "#f0e442"] as const;

/** Of units whose parts are of several classes: they are known, but none is theirs. */
const several: LayerClass = { id: "several", label: severalLabel, color: "#9a9a9a", pattern: "solid" };

/** null where nothing is known, or where parts are not that might be of another class. */
function wordOf({ value, known, of, counts = {} }: ResultCell): string | null {
  const [only, ...others] = Object.keys(counts);
  if (value !== null || only === undefined) return value;
  if (others.length > 0) return severalClasses;
  return known === of ? only : null;
}

/** null where there are more words than colours that can be told apart, or none at all. */
export function ownClasses({ cells }: Pick<OwnColumn, "cells">): LayerClass[] | null {
  const found = new Set([...cells.values()].flatMap((cell) => wordOf(cell) ?? []));
  const differ = found.delete(severalClasses);
  const words = [...found].toSorted(compareNames);
  if (words.length === 0 || words.length > colors.length) return null;
  const classes = words.map((word, at): LayerClass => {
    return { id: `word-${at + 1}`, label: same(word), color: colors[at] ?? colors[0], pattern: "solid" };
  });
  return differ ? [...classes, several] : classes;
}

/** The id of the class that a cell says; null where it is not known. */
export function classOfCell(classes: readonly LayerClass[], cell: ResultCell | null): string | null {
  const word = cell && wordOf(cell);
  if (word === severalClasses) return several.id;
  return classes.find(({ label }) => label.vi === word)?.id ?? null;
}
