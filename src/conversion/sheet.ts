/** A table as its file holds it, before anything of it is understood. */

/** Text, a number of a spreadsheet (to the 15 significant digits it shows), or nothing. Dates are ISO text. */
export type Cell = string | number | null;

export interface Sheet {
  /** Of the spreadsheet's sheet; empty where a file holds one table. */
  name: string;
  /** Rows may be of different lengths. Row 0 is the first line of the file. */
  rows: readonly (readonly Cell[])[];
}

export const fileKinds = ["csv", "xlsx", "xls", "geojson"] as const;
/** Told from the content. `csv`: text with any delimiter. */
export type FileKind = (typeof fileKinds)[number];

/** `tcvn3` (fonts .VnTime) and `vni` (fonts VNI-Times) are one-byte encodings of old offices, found inside spreadsheets too. */
export const encodings = ["utf-8", "utf-16le", "utf-16be", "windows-1258", "tcvn3", "vni"] as const;
export type Encoding = (typeof encodings)[number];

export const delimiters = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof delimiters)[number];

export interface GeoPoint {
  lon: number;
  lat: number;
  properties: Readonly<Record<string, Cell>>;
}

export interface SourceFile {
  kind: FileKind;
  /** The sheets that hold anything; those not chosen may have no rows yet. */
  sheets: readonly string[];
  /** The one chosen, or the one with the most known names. */
  sheet: Sheet;
  /** null for UTF-8 inside a spreadsheet or GeoJSON. */
  encoding: Encoding | null;
  /** Encodings under which equally many names are known; the reader is asked where there is more than one. */
  encodingTie: readonly Encoding[];
  delimiter: Delimiter | null;
  /** Of a GeoJSON file of points; else empty. Polygons and lines become rows of their properties. */
  points: readonly GeoPoint[];
  /** Things left out on purpose, such as macros and links; said to the reader. */
  leftOut: readonly LeftOut[];
}

/** Of a file's content; never run, never carried on. `formulas`: their last value was read. */
export type LeftOut = "formulas" | "macros" | "links" | "hidden-sheets" | "pictures";
