/** The one way from the bytes of a file to its conversion and record, for page and command line alike. */
import { analyse } from "./analyse";
import type { Analysis } from "./analysis-types";
import type { Choices } from "./choices";
import { convert } from "./convert";
import { knownNames } from "./gazetteer";
import type { Gazetteer } from "./gazetteer-types";
import { readSource, type ReadOptions } from "./read";
import { hashOf, recordOf, type ConversionRecord, type Recompute } from "./record";
import type { Conversion, RegionToCount } from "./result-types";
import type { SourceFile } from "./sheet";

export interface OpenedSource {
  file: SourceFile;
  analysis: Analysis;
}

/** Throws only ConversionError. Faults of the table are in the analysis. */
export async function openSource(
  bytes: Uint8Array,
  choices: Choices,
  gazetteer: Gazetteer,
  options: Omit<ReadOptions, "knownNames"> = {},
): Promise<OpenedSource> {
  const file = await readSource(bytes, choices, { ...options, knownNames: knownNames(gazetteer) });
  return { file, analysis: analyse(file.sheet, choices, gazetteer) };
}

/** Throws a ConversionError where the table has a fault. */
export const convertSource = (
  { file, analysis }: OpenedSource,
  choices: Choices,
  gazetteer: Gazetteer,
  regions: readonly RegionToCount[] = [],
): Conversion => convert(file.sheet, analysis, choices, gazetteer, regions);

/** `at`: ISO 8601. */
export function recordOfSource(
  bytes: Uint8Array,
  about: { fileName: string; at: string },
  { analysis }: OpenedSource,
  conversion: Conversion,
  choices: Choices,
  regions: readonly RegionToCount[],
  gazetteer: Gazetteer,
): ConversionRecord {
  const source = { ...about, size: bytes.length, sha256: hashOf(bytes) };
  return recordOf(source, analysis, conversion, choices, regions, gazetteer);
}

/** For `verifyRecord`: the source under the choices of the record. */
export const recomputeWith =
  (gazetteer: Gazetteer): Recompute =>
  async (bytes, { choices, regions }) =>
    convertSource(await openSource(bytes, choices, gazetteer), choices, gazetteer, regions);
