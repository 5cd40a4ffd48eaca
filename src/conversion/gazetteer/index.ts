/** The units of both eras, by code and by name in any spelling. */
export { gazetteerOf } from "./gazetteer";
export { readCode } from "./codes";
export { knownNames, namesOf, typedNameOf, type NameReading, type Names } from "./names";
export type { GazetteerRows } from "./rows";
export { foldedKey, spellingKey } from "./spelling";
export { districtTypes } from "./types-of-units";
