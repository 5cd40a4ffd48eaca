/** The bytes of a reader's file, or why they cannot be had. */
import { ConversionError, message } from "../../../conversion";
import { fileFault } from "../../../conversion/read/fail";
import { maxFileBytes } from "../../../conversion/read/limits";
import { readWords } from "../../../conversion/read/words";
import { ownTableWords } from "../words";

const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 ** 2);

/** A file too large is refused before it costs memory, and one that is gone in words. */
export async function bytesOf(file: Blob): Promise<Uint8Array> {
  if (file.size > maxFileBytes)
    throw fileFault(readWords.tooBig, { size: megabytes(file.size), limit: megabytes(maxFileBytes) });
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new ConversionError(message(ownTableWords["trouble.gone"]));
  }
}
