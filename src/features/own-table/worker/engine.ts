/** What the worker needs of the conversion; a test puts its own in its place. */
import type { Analysis, Choices, Conversion, Gazetteer, RegionToCount, SourceFile } from "../../../conversion";

export interface Engine {
  gazetteer: Gazetteer;
  /**
   * The rows of a file; of the choices only encoding, delimiter and sheet matter. `progress` is told the share read, from
   * 0 to 1. Rejects with a ConversionError where the content is no table.
   */
  read: (file: Blob, choices: Choices, progress: (share: number) => void) => Promise<SourceFile>;
  analyse: (source: SourceFile, choices: Choices) => Analysis;
  convert: (source: SourceFile, analysis: Analysis, choices: Choices, regions: readonly RegionToCount[]) => Conversion;
}
