/** Ways a good file comes to harm. */
import type { Random } from "./random";

export const cut = (bytes: Uint8Array, random: Random): Uint8Array =>
  bytes.slice(0, 1 + random.below(bytes.length - 1));

export function flip(bytes: Uint8Array, random: Random): Uint8Array {
  const harmed = Uint8Array.from(bytes);
  for (let times = 1 + random.below(20); times > 0; times--) harmed[random.below(harmed.length)] = random.below(256);
  return harmed;
}

/** Without a stretch from its middle. */
export function tear(bytes: Uint8Array, random: Random): Uint8Array {
  const from = random.below(bytes.length);
  const to = Math.min(bytes.length, from + 1 + random.below(40));
  return Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(to)]);
}

const entryMark = 0x02014b50;

/** Changes a field of every entry of a ZIP archive's directory: [offset in the entry, what to make of it]. */
export function forge(zip: Uint8Array, offset: number, size: 2 | 4, change: (value: number) => number): Uint8Array {
  const forged = Uint8Array.from(zip);
  const view = new DataView(forged.buffer);
  for (let at = 0; at + 46 <= forged.length; at++) {
    if (view.getUint32(at, true) !== entryMark) continue;
    if (size === 2) view.setUint16(at + offset, change(view.getUint16(at + offset, true)), true);
    else view.setUint32(at + offset, change(view.getUint32(at + offset, true)), true);
  }
  return forged;
}
