/** What page and worker say to each other. The file, its rows and their matches stay with the worker; answers are small. */
import type { Choices, Conversion, GeoPoint, Message, RegionToCount, ResultLevel } from "../../conversion";
import type { RecordFinding, Verification } from "../../conversion/record";
import type { CsvKind } from "../../components/table/csv";
import type { WorkSheet } from "../../components/table/xlsx";
import type { Language } from "../../domain/unit";
import type { OwnTable } from "../../conversion/own-table";
import type { SavedTable } from "../../conversion/own-table-session";
import type { Shown } from "./shown";

/** A file as dropped or chosen, or cells that were pasted. */
export type TableSource = { kind: "file"; file: File } | { kind: "text"; name: string; text: string };

/** By the kind of a request, what is asked. */
export interface Asked {
  /** Reads a table and takes the place of the one before, unless it cannot be read. */
  open: { source: TableSource; choices: Choices; regions: readonly RegionToCount[] };
  /** The same table under other choices. */
  decide: { choices: Choices; regions: readonly RegionToCount[] };
  /** Rows that no unit was found for, with all their cells, as CSV. */
  notFound: { kind: CsvKind };
  /** The sheets of a workbook: results of every level, a report of the rows, printed totals, method. */
  sheets: { language: Language };
  /** The result of a level, or what became of every row, as CSV. */
  csv: { of: ResultLevel | "rows"; kind: CsvKind; language: Language };
  /** What a file is, by its content. */
  recognise: { source: TableSource };
  /** The record of the open table's conversion, as a file. */
  record: Record<string, never>;
  /** Computes a record again from its source; from the open table, if it is that, where `source` is null. */
  verify: { record: TableSource; source: TableSource | null };
  /** The tables of a session file, converted again. */
  session: { source: TableSource };
  /** Kept tables as a session file. */
  saveSession: { tables: readonly SavedTable[] };
  /** What is needed to keep the table and to draw it. */
  keep: Record<string, never>;
}

export interface ToKeep {
  fileName: string;
  bytes: Uint8Array;
  choices: Choices;
  /** Its ledger is left out: it is as long as the file and can be computed again. */
  conversion: Conversion;
  points: readonly GeoPoint[];
}

/** `record` of a conversion; `session`: tables that were kept. */
export type DroppedKind = "table" | "record" | "session";

export interface VerifiedRecord extends Verification {
  /** Of the source, as the record has it. */
  fileName: string;
  /** When it was made, ISO date and time. */
  at: string;
  choices: Choices;
  /** The first few of them. */
  findings: readonly RecordFinding[];
  allFindings: number;
}

export interface OpenedSession {
  tables: readonly Omit<OwnTable, "pointsShown">[];
  /** Names of tables that can no longer be converted. */
  failed: readonly string[];
}

/** By the kind of a request, what it is answered with. */
export interface Answered {
  open: Shown;
  decide: Shown;
  notFound: Blob;
  sheets: readonly WorkSheet[];
  csv: Blob;
  recognise: DroppedKind;
  record: Blob;
  verify: VerifiedRecord;
  session: OpenedSession;
  saveSession: Blob;
  keep: ToKeep;
}
export type Kind = keyof Asked;

export type WorkerRequest = { [K in Kind]: { id: number; kind: K; asked: Asked[K] } }[Kind];

export const stages = ["read", "match", "convert"] as const;
export type Stage = (typeof stages)[number];

export type WorkerAnswer =
  | { [K in Kind]: { id: number; kind: K; value: Answered[K] } }[Kind]
  /** `share` from 0 to 1; null: not known. */
  | { id: number; kind: "progress"; stage: Stage; share: number | null }
  /** A fault of the file or of what was asked. */
  | { id: number; kind: "refused"; said: Message }
  /** A fault of the program; `detail` is for the console. */
  | { id: number; kind: "broken"; detail: string };
