import type { Word } from "../../locale/word";
import type { Text } from "../unit";
import type { Geographic } from "./ellipsoid";

export interface ReadPlace {
  /** WGS 84. */
  place: Geographic;
  understood: Text;
}

/** Why coordinates cannot be used. */
export class CoordinateFault extends Error {
  constructor(
    readonly word: Word,
    readonly parameters: Readonly<Record<string, string | number>> = {},
    /** Places in the province that the numbers would be in another zone. */
    readonly also: readonly ReadPlace[] = [],
  ) {
    super(typeof word.en === "string" ? word.en : word.en.other);
  }
}
