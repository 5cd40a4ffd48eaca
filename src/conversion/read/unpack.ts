/** One part of an archive, unpacked by the browser's own DecompressionStream and never beyond the size its directory declares. */
import { localHeaderLength, type Archive, type ArchiveEntry } from "./archive";
import { crc32 } from "./crc32";
import { fileFault } from "./fail";
import { readWords } from "./words";
import type { Work } from "./work";

const headerMark = 0x04034b50;
const stored = 0;
const deflated = 8;
/** Between two looks at whether the work was stopped. */
const breathBytes = 4 * 1024 * 1024;

function packedBytes({ bytes }: Archive, { name, offset, packed }: ArchiveEntry): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + localHeaderLength > bytes.length || view.getUint32(offset, true) !== headerMark)
    throw fileFault(readWords.archiveLies, { part: name });
  const from = offset + localHeaderLength + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packed > bytes.length) throw fileFault(readWords.archiveBroken);
  return bytes.slice(from, from + packed);
}

async function inflate(
  packed: Uint8Array<ArrayBuffer>,
  { name, unpacked, crc }: ArchiveEntry,
  work: Work,
): Promise<Uint8Array> {
  const lies = () => fileFault(readWords.archiveLies, { part: name });
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const whole = new Uint8Array(unpacked);
  let length = 0;
  let checksum = 0;
  let breath = breathBytes;
  for (;;) {
    /* Whatever the stream throws means one thing: these bytes are not what was packed. */
    const { done, value } = await reader.read().catch(() => {
      throw lies();
    });
    if (done) break;
    if (length + value.length > unpacked) {
      await reader.cancel().catch(() => undefined);
      throw lies();
    }
    whole.set(value, length);
    checksum = crc32(value, checksum);
    length += value.length;
    if (length > breath) {
      breath = length + breathBytes;
      work.done(length / unpacked);
      await work.breathe();
    }
  }
  if (length < unpacked || checksum !== crc) throw lies();
  return whole;
}

/** Throws in words where the part is damaged or forged. */
export async function unpack(archive: Archive, entry: ArchiveEntry, work: Work): Promise<Uint8Array> {
  const lies = () => fileFault(readWords.archiveLies, { part: entry.name });
  const packed = packedBytes(archive, entry);
  if (entry.method !== stored && entry.method !== deflated) throw lies();
  if (entry.method === deflated) return inflate(packed, entry, work);
  if (packed.length !== entry.unpacked || crc32(packed) !== entry.crc) throw lies();
  return packed;
}
