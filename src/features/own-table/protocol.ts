/** What page and worker say to each other. The file, its rows and their matches stay with the worker; answers are small. */
import type { Choices, Conversion, GeoPoint, Message, RegionToCount } from "../../conversion";
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
  notFound: { kind: "vietnamese" | "standard" };
  /** What is needed to keep the table and to draw it. */
  keep: Record<string, never>;
}

export interface ToKeep {
  bytes: Uint8Array;
  /** Its ledger is left out: it is as long as the file and can be computed again. */
  conversion: Conversion;
  points: readonly GeoPoint[];
}

/** By the kind of a request, what it is answered with. */
export interface Answered {
  open: Shown;
  decide: Shown;
  notFound: Blob;
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
