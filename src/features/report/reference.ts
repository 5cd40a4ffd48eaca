/** The number of a report: the same for the same place and the same data, in either language. */
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/** Crockford's letters and digits: none looks like another. */
const symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const base = symbols.length;

export const sha256Of = (text: string): Uint8Array => sha256(utf8ToBytes(text.normalize("NFC")));

/** Luhn's formula with 32 symbols: it notices any one wrong character and nearly any two exchanged. */
export function checkSymbol(payload: string): string {
  const sum = [...payload].toReversed().reduce((total, symbol, at) => {
    const value = symbols.indexOf(symbol) * (at % 2 === 0 ? 2 : 1);
    return total + Math.floor(value / base) + (value % base);
  }, 0);
  return symbols[(base - (sum % base)) % base] ?? "";
}

/** `DB-7K3F-9Q2M`: 35 bits of SHA-256 and a check symbol. `place`: as in an address; of a region, its name and land. */
export function referenceOf(place: string, dataHash: string): string {
  const bytes = sha256Of(JSON.stringify([place, dataHash]));
  const payload = Array.from({ length: 7 }, (_, at) => symbols[(bytes[at] ?? 0) % base]).join("");
  const whole = payload + checkSymbol(payload);
  return `DB-${whole.slice(0, 4)}-${whole.slice(4)}`;
}
