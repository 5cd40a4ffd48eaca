/** From the bytes of a file to its table. Runs in a worker of the page and in Node alike. */
import type { Choices } from "../choices";
import type { KnownNames } from "../encodings/sample";
import { ConversionError } from "../message";
import type { SourceFile } from "../sheet";
import { readArchive } from "./archive";
import { fileFault } from "./fail";
import { readGeojson } from "./geojson";
import { checkWorkbook, isCompound, isZip, refuseMarkup, refuseOthers } from "./kind";
import { maxFileBytes } from "./limits";
import { decodeText, readText } from "./text";
import { startWork, type Work } from "./work";
import { readWords } from "./words";
import { readXls } from "./xls";
import { readXlsx } from "./xlsx";

export type ReadChoices = Pick<Choices, "encoding" | "delimiter" | "sheet">;

export interface ReadOptions {
  knownNames: KnownNames;
  /** From 0 to 1. */
  onProgress?: (share: number) => void;
  /** Stops the reading, which then throws that it was stopped. */
  signal?: AbortSignal;
}

const megabytes = (bytes: number) => Math.ceil(bytes / 1024 ** 2);

async function read(
  bytes: Uint8Array,
  choices: ReadChoices,
  { knownNames }: ReadOptions,
  work: Work,
): Promise<SourceFile> {
  if (bytes.length === 0) throw fileFault(readWords.empty);
  if (bytes.length > maxFileBytes)
    throw fileFault(readWords.tooBig, { size: megabytes(bytes.length), limit: megabytes(maxFileBytes) });
  refuseOthers(bytes);
  if (isCompound(bytes)) return readXls(bytes, choices, knownNames, work);
  if (isZip(bytes)) {
    const archive = readArchive(bytes);
    checkWorkbook(archive);
    return readXlsx(archive, choices, knownNames, work);
  }
  const decoded = decodeText(bytes, choices.encoding, knownNames);
  await work.breathe();
  if (decoded.text.trim() === "") throw fileFault(readWords.empty);
  refuseMarkup(decoded.text);
  if (decoded.text.trimStart().startsWith("{")) return readGeojson(decoded, choices, knownNames);
  return readText(decoded, choices, knownNames, work);
}

/** Throws only `ConversionError`, whatever the bytes are. */
export async function readSource(bytes: Uint8Array, choices: ReadChoices, options: ReadOptions): Promise<SourceFile> {
  const work = startWork(options.onProgress, options.signal);
  try {
    await work.breathe();
    const file = await read(bytes, choices, options, work);
    work.done(1);
    return file;
  } catch (error) {
    throw error instanceof ConversionError ? error : fileFault(readWords.unreadable);
  }
}
