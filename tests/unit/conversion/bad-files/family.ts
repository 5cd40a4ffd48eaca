import type { Random } from "./random";

/** A way for a file to be bad. */
export interface Family {
  name: string;
  /** `either`: harm may fall where it does not matter. */
  ends: "refused" | "read" | "either";
  make(random: Random): Uint8Array;
}
