/**
 * Text of old fonts inside Unicode: workbooks, and files saved from them, hold the bytes of TCVN3 and VNI as if they were
 * Windows-1252. Some columns of a sheet may be old and others not.
 */
import type { Cell, Encoding } from "../sheet";
import { decodeBytes } from "./decode";
import { bestReadings, sampleRows, type KnownNames } from "./sample";
import { windows1252Byte } from "./windows-1252";

export type LegacyEncoding = Extract<Encoding, "windows-1258" | "tcvn3" | "vni">;
export const legacyEncodings: readonly LegacyEncoding[] = ["windows-1258", "tcvn3", "vni"];
export const isLegacy = (encoding: Encoding | null): encoding is LegacyEncoding =>
  legacyEncodings.some((legacy) => legacy === encoding);

export type Rows = readonly (readonly Cell[])[];

const beyondAscii = /[\u0080-\uffff]/;

/** The bytes an old font showed as this text; null for text that is Unicode already. */
function oldBytes(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const byte = windows1252Byte(text.charCodeAt(index));
    if (byte === undefined) return null;
    bytes[index] = byte;
  }
  return bytes;
}

function reread(text: string, encoding: LegacyEncoding): string {
  const bytes = beyondAscii.test(text) ? oldBytes(text) : null;
  return bytes ? decodeBytes(bytes, encoding) : text;
}

/** Texts of the first rows, column by column; a column that is ASCII throughout is empty, since nothing depends on it. */
function doubtfulColumns(rows: Rows): string[][] {
  const columns: string[][] = [];
  for (const row of rows.slice(0, sampleRows))
    row.forEach((cell, column) => {
      if (typeof cell === "string") (columns[column] ??= []).push(cell);
    });
  return Array.from(columns, (texts: string[] | undefined) =>
    texts?.some((text) => beyondAscii.test(text)) ? texts : [],
  );
}

/** More of the column's texts can be old than can only be Unicode. */
function looksOld(texts: readonly string[]): boolean {
  const doubtful = texts.filter((text) => beyondAscii.test(text));
  const old = doubtful.filter((text) => oldBytes(text) !== null);
  return old.length > doubtful.length / 2;
}

export interface LegacyFound {
  /** null: everything is Unicode. */
  encoding: LegacyEncoding | null;
  /** Old encodings under which equally many names are known, where there are several. */
  tie: readonly LegacyEncoding[];
  /** Columns to read by the encoding. */
  columns: ReadonlySet<number>;
}

const noLegacy: LegacyFound = { encoding: null, tie: [], columns: new Set() };

/**
 * The old encoding under which more names are known than without. A column that holds no names follows the others, unless it
 * is Unicode. `forced`: the reader's choice.
 */
export function findLegacy(rows: Rows, knownNames: KnownNames, forced: LegacyEncoding | null): LegacyFound {
  const columns = doubtfulColumns(rows);
  const old = columns.map(looksOld);
  if (!old.includes(true)) return noLegacy;
  const readings = [null, ...legacyEncodings].map((encoding) => ({
    encoding,
    texts: columns.flatMap((texts, column) =>
      encoding && old[column] ? texts.map((text) => reread(text, encoding)) : texts,
    ),
  }));
  const best = bestReadings(readings, knownNames);
  const found = best.filter((encoding) => encoding !== null);
  const encoding = forced ?? (best.length === found.length ? found[0] : undefined);
  if (encoding === undefined) return noLegacy;
  const follows = (texts: readonly string[]) =>
    forced !== null || knownNames(texts.map((text) => reread(text, encoding))) >= knownNames(texts);
  const chosen = columns.flatMap((texts, column) => (old[column] && follows(texts) ? [column] : []));
  return { encoding, tie: forced === null && found.length > 1 ? found : [], columns: new Set(chosen) };
}

/** The most names known in the first rows, as they are or by an old encoding. */
export function mostKnown(rows: Rows, knownNames: KnownNames): number {
  const texts = rows.slice(0, sampleRows).flatMap((row) => row.filter((cell) => typeof cell === "string"));
  const old = legacyEncodings.map((encoding) => knownNames(texts.map((text) => reread(text, encoding))));
  return Math.max(knownNames(texts), ...old);
}

/** The sheet with its old columns in Unicode. */
export function rereadColumns(rows: Rows, { encoding, columns }: LegacyFound): Rows {
  if (encoding === null || columns.size === 0) return rows;
  return rows.map((row) =>
    row.map((cell, column) => (typeof cell === "string" && columns.has(column) ? reread(cell, encoding) : cell)),
  );
}
