/** Bytes to text under each encoding a table may be kept in, composed to NFC. */
import type { Encoding } from "../sheet";
import { tcvn3 } from "./tcvn3";
import { decodeVni } from "./vni";

/** Windows-1258 and texts from a Mac write tones as characters of their own. */
const combining = /[\u0300-\u036f]/;
export const toNfc = (text: string): string => (combining.test(text) ? text.normalize("NFC") : text);

function decodeTcvn3(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += tcvn3[byte] ?? "";
  return text;
}

/** A byte order mark is dropped. Nothing throws: what is no character of the encoding becomes U+FFFD. */
export function decodeBytes(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === "tcvn3") return toNfc(decodeTcvn3(bytes));
  if (encoding === "vni") return toNfc(decodeVni(bytes));
  return toNfc(new TextDecoder(encoding).decode(bytes));
}

/** null where the bytes are not UTF-8. A last character cut off with the file is let pass, as U+FFFD. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    return toNfc(decoder.decode(bytes, { stream: true }) + endOf(decoder));
  } catch {
    return null;
  }
}

function endOf(decoder: TextDecoder): string {
  try {
    return decoder.decode();
  } catch {
    return "\ufffd";
  }
}
