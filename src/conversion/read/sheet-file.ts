/** What every kind of file ends in: old letters made Unicode, and a table that holds something. */
import { findLegacy, isLegacy, rereadColumns } from "../encodings/legacy-cells";
import type { KnownNames } from "../encodings/sample";
import type { Cell, Encoding, FileKind, LeftOut, SourceFile } from "../sheet";
import { fileFault } from "./fail";
import { readWords } from "./words";

export interface ReadSheet {
  kind: FileKind;
  sheets: readonly string[];
  name: string;
  rows: readonly (readonly Cell[])[];
  leftOut: readonly LeftOut[];
}

const holdsAnything = (row: readonly Cell[]): boolean => row.some((cell) => cell !== null);

/** `encoding`: the reader's choice; `none`: the text was decoded from an old encoding already. Throws for a table of no data. */
export function sheetFile(read: ReadSheet, encoding: Encoding | "none" | null, knownNames: KnownNames): SourceFile {
  const { kind, sheets, name, rows, leftOut } = read;
  const first = rows.findIndex(holdsAnything);
  if (first < 0) throw fileFault(readWords.noCells);
  if (!rows.slice(first + 1).some(holdsAnything)) throw fileFault(readWords.onlyHeader);
  const base = { kind, sheets, delimiter: null, points: [], leftOut } as const;
  if (encoding === "none" || (encoding !== null && !isLegacy(encoding)))
    return { ...base, sheet: { name, rows }, encoding: null, encodingTie: [] };
  const legacy = findLegacy(rows, knownNames, encoding);
  return {
    ...base,
    sheet: { name, rows: rereadColumns(rows, legacy) },
    encoding: legacy.encoding,
    encodingTie: legacy.tie,
  };
}
