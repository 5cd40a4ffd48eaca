/** One text for equal data, whatever order its keys were set in. */
import { sha256 } from "@noble/hashes/sha2.js";
import { isFields } from "../shape";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Keys by code points at every depth; what is undefined is left out. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isFields(value)) return value;
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  return Object.fromEntries(keys.toSorted((a, b) => (a < b ? -1 : 1)).map((key) => [key, sorted(value[key])]));
}

export const canonicalText = (value: unknown): string => JSON.stringify(sorted(value), null, 1);

/** SHA-256 in hexadecimal. */
export const hashOf = (content: Uint8Array | string): string =>
  bytesToHex(sha256(typeof content === "string" ? utf8ToBytes(content) : content));

/** The same without one of its fields. */
export const withoutField = <T extends object, K extends keyof T>(from: T, key: K): Omit<T, K> =>
  Object.fromEntries(Object.entries(from).filter(([each]) => each !== key)) as Omit<T, K>;
