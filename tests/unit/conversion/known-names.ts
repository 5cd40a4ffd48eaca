/** A plain stand-in for the gazetteer: the former communes, by name without case. */
import { unitsOf } from "../../../src/domain/units";

export const formerCommunes = unitsOf("former-commune").map(({ name, ref, type }) => ({ name, code: ref.code, type }));
export const names: readonly string[] = formerCommunes.map(({ name }) => name);

const folded = new Set(names.map((name) => name.toLowerCase()));
const withoutType = (text: string) =>
  text
    .toLowerCase()
    .replace(/^(xã|phường|thị trấn) /, "")
    .trim();

export function knownNames(texts: Iterable<string>): number {
  return [...texts].filter((text) => folded.has(withoutType(text.normalize("NFC")))).length;
}
