import type { CoordinateFault } from "../domain/coordinates/read";
import type { Locale } from "./locale";
import type { Word } from "./word";

/** Why coordinates cannot be read. */
export function faultText({ t }: Locale, { word, parameters }: CoordinateFault): string {
  /* Which parameters a fault has is not known to its type. */
  return (t as (word: Word, parameters: CoordinateFault["parameters"]) => string)(word, parameters);
}
