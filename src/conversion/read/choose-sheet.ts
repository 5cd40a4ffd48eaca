/** Which sheet of a workbook is the table. */
import type { Choices } from "../choices";
import { mostKnown } from "../encodings/legacy-cells";
import type { KnownNames } from "../encodings/sample";
import type { Cell } from "../sheet";
import { fileFault } from "./fail";
import { readWords } from "./words";

export interface SheetSample {
  name: string;
  /** The first rows. */
  rows: readonly (readonly Cell[])[];
}

export interface ChosenSheet {
  /** Names of those that hold anything. */
  sheets: readonly string[];
  name: string;
}

/** The one the reader chose, or the first of those with the most known names. Throws where none holds anything. */
export function chooseSheet(
  samples: readonly SheetSample[],
  { sheet: wanted }: Pick<Choices, "sheet">,
  knownNames: KnownNames,
): ChosenSheet {
  const filled = samples.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== null)));
  const sheets = filled.map(({ name }) => name);
  if (wanted !== null) {
    if (!sheets.includes(wanted)) throw fileFault(readWords.noSuchSheet, { sheet: wanted });
    return { sheets, name: wanted };
  }
  const known = filled.map(({ rows }) => mostKnown(rows, knownNames));
  const best = filled[known.indexOf(Math.max(...known))];
  if (!best) throw fileFault(readWords.noCells);
  return { sheets, name: best.name };
}
