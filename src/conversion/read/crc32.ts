/** The checksum of ZIP archives: CRC-32 of ISO 3309, four bytes at a time by four tables. */

const look = (table: Uint32Array, index: number): number => table[index & 0xff] ?? 0;

const tables = (() => {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
    return rest;
  });
  const next = (table: Uint32Array) => table.map((rest) => look(first, rest) ^ (rest >>> 8));
  const second = next(first);
  const third = next(second);
  return [first, second, third, next(third)] as const;
})();

/** `before`: of the bytes that came before these. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const [first, second, third, fourth] = tables;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let crc = ~before;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    crc ^= view.getUint32(at, true);
    crc = look(fourth, crc) ^ look(third, crc >>> 8) ^ look(second, crc >>> 16) ^ look(first, crc >>> 24);
  }
  for (; at < bytes.length; at++) crc = look(first, crc ^ view.getUint8(at)) ^ (crc >>> 8);
  return ~crc >>> 0;
}
