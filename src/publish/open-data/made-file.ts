/** A file of the folder `data/` with what is to be said of it. */
import { createHash } from "node:crypto";
import type { SourceRow } from "../../../data/schema";
import type { OpenDataFile } from "../../features/open-data";
import type { OpenLayer } from "./layer";

export interface MadeFile extends Omit<OpenDataFile, "bytes" | "sha256"> {
  content: Uint8Array;
  /** What it is made from, as far as rows or outlines name it. */
  sources: readonly SourceRow[];
  /** Whose features it holds, alone. */
  layer?: OpenLayer;
}

export const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
export const fileDigest = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");
