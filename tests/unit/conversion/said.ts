import { ConversionError } from "../../../src/conversion/message";
import { noChoices, type Choices } from "../../../src/conversion/choices";
import { readSource } from "../../../src/conversion/read";
import { readWords } from "../../../src/conversion/read/words";
import type { SourceFile } from "../../../src/conversion/sheet";
import { knownNames } from "./known-names";

export const read = (file: Uint8Array | string, choices: Partial<Choices> = {}): Promise<SourceFile> =>
  readSource(
    typeof file === "string" ? new TextEncoder().encode(file) : file,
    { ...noChoices, ...choices },
    { knownNames },
  );

/** The key of what reading the file ends in; throws where it does not end so. */
export async function saidOf(file: Uint8Array | string, choices: Partial<Choices> = {}): Promise<string> {
  try {
    const { kind, sheet } = await read(file, choices);
    return `${kind} of ${sheet.rows.length} rows`;
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    const key = Object.entries(readWords).find(([, word]) => word === error.said.word)?.[0];
    if (key === undefined) throw error;
    return key;
  }
}
