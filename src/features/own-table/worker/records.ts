/** The record of a conversion as a file, and such a file computed again. */
import type { Analysis, Choices, Conversion, RegionToCount, SourceFile } from "../../../conversion";
import { recomputeWith, recordOfSource } from "../../../conversion/engine";
import { hashOf, parseRecord, recordText, verifyRecord } from "../../../conversion/record";
import type { VerifiedRecord } from "../protocol";
import type { Engine } from "./engine";

/** Findings that are sent to the page. */
const mostFindings = 200;

export interface Converted {
  name: string;
  blob: Blob;
  source: SourceFile;
  analysis: Analysis;
  conversion: Conversion | null;
  choices: Choices;
  regions: readonly RegionToCount[];
}

const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

/** `at`: ISO date and time. */
export async function recordFile({ gazetteer }: Engine, of: Converted, at: string): Promise<Blob> {
  const { name, blob, source: file, analysis, conversion, choices, regions } = of;
  if (!conversion) throw new Error("There is no record of a table that cannot be converted");
  const about = { fileName: name, at };
  const opened = { file, analysis };
  const record = recordOfSource(await bytesOf(blob), about, opened, conversion, choices, regions, gazetteer);
  return new Blob([recordText(record)], { type: "application/json" });
}

/** `open`: the table that is open, which is the source where its bytes are. Throws a ConversionError where it is no record. */
export async function verified(
  { gazetteer }: Engine,
  file: Blob,
  source: Blob | null,
  open: Blob | null,
): Promise<VerifiedRecord> {
  const record = parseRecord(await file.text());
  const isOpen = open !== null && open.size === record.source.size;
  const candidate = source ?? (isOpen ? open : null);
  const bytes = candidate && (await bytesOf(candidate));
  const isSource = bytes !== null && (source !== null || hashOf(bytes) === record.source.sha256);
  const found = await verifyRecord(record, isSource ? bytes : null, gazetteer, recomputeWith(gazetteer));
  return {
    fileName: record.source.fileName,
    at: record.at,
    choices: record.choices,
    recomputed: found.recomputed,
    findings: found.findings.slice(0, mostFindings),
    allFindings: found.findings.length,
  };
}
