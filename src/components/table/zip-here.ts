/**
 * Stands for the zip library where workbooks are written: what it would compress in a worker made of a blob, which the policy
 * of the content forbids, is compressed where it is asked for.
 */
import { strToU8, zipSync, type AsyncZippable, type Zippable } from "fflate";

export { strToU8, zipSync };

export function zip(files: AsyncZippable, done: (error: Error | null, archive: Uint8Array) => void): void {
  done(null, zipSync(files as Zippable));
}
