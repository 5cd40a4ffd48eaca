/** The record of a conversion («Biên bản quy đổi»): all that it takes to compute it again, and what came out. */
import type { Choices } from "../choices";
import type { Gazetteer } from "../gazetteer-types";
import type { Conversion, LedgerRow, RegionToCount, ResultColumn, RowFate } from "../result-types";

export const recordFormat = "dien-bien-map/conversion-record";
export const recordVersion = 1;

export interface RecordSource {
  fileName: string;
  /** In bytes. */
  size: number;
  sha256: string;
}

/** What is computed again and compared. */
export interface RecordResult extends Pick<Conversion, "from" | "checks" | "flows" | "undecided"> {
  columns: readonly Omit<ResultColumn, "notes">[];
  tables: Conversion["tables"];
  /** How many rows of the file met each fate. */
  rows: Readonly<Partial<Record<RowFate, number>>>;
  /** Rows of data that are in no result. */
  uncounted: readonly LedgerRow[];
}

/** Said for the reader, in Vietnamese; it is not compared. */
export interface RecordWords {
  detected: readonly string[];
  columns: readonly { title: string; rule: string; reason: string; rounding: string; notes: readonly string[] }[];
  decisions: readonly string[];
  warnings: readonly string[];
}

export interface ConversionRecord {
  format: typeof recordFormat;
  version: typeof recordVersion;
  /** ISO 8601. */
  at: string;
  source: RecordSource;
  lineage: Gazetteer["version"];
  choices: Choices;
  regions: readonly RegionToCount[];
  words: RecordWords;
  result: RecordResult;
  /** SHA-256 of the canonical text of all the rest: tells that a record was altered, not by whom. */
  seal: string;
}
