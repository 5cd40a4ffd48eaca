/** Files and standard streams of the command line. `-` is standard input. */
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { ConversionError, message } from "../../src/conversion";
import { cliWords } from "./words";

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Throws a ConversionError. */
export function readBytes(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file === "-" ? 0 : file));
  } catch (error) {
    throw new ConversionError(message(cliWords.cannotRead, { file, reason: reasonOf(error) }));
  }
}

/** Throws a ConversionError. */
export function writeBytes(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw new ConversionError(message(cliWords.cannotWrite, { file, reason: reasonOf(error) }));
  }
}

export const nameOf = (file: string): string => (file === "-" ? "stdin" : basename(file));
