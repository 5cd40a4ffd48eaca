/**
 * The directory of a ZIP archive (PKWARE APPNOTE 6.3), read and judged before anything is unpacked: sizes, ratio, number of
 * entries, entries that overlap. Of ZIP64 only the sizes are understood; a file of 50 MB needs no more.
 */
import { fileFault } from "./fail";
import { maxArchiveEntries, maxRatio, maxUnpackedBytes } from "./limits";
import { readWords } from "./words";

export interface ArchiveEntry {
  name: string;
  /** 0: stored, 8: deflated. */
  method: number;
  crc: number;
  packed: number;
  unpacked: number;
  /** Of the entry's own header in the file. */
  offset: number;
}

export interface Archive {
  bytes: Uint8Array;
  entries: ReadonlyMap<string, ArchiveEntry>;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endLength = 22;
const entryLength = 46;
export const localHeaderLength = 30;
const longestComment = 0xffff;
const inZip64 = 0xffffffff;

const broken = () => fileFault(readWords.archiveBroken);
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at--)
    if (view.getUint32(at, true) === endMark) return at;
  throw broken();
}

/** The sizes that do not stand in the entry itself, from its extra field 1, in their order. */
function* zip64Sizes(view: DataView, from: number, to: number): Generator<number> {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const end = Math.min(to, at + 4 + view.getUint16(at + 2, true));
    for (let size = at + 4; size + 8 <= end; size += 8) yield Number(view.getBigUint64(size, true));
  }
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): { entry: ArchiveEntry; next: number } {
  if (at + entryLength > view.byteLength || view.getUint32(at, true) !== entryMark) throw broken();
  if (view.getUint16(at + 8, true) & 1) throw fileFault(readWords.locked);
  const nameEnd = at + entryLength + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  if (extraEnd > view.byteLength) throw broken();
  const long = zip64Sizes(view, nameEnd, extraEnd);
  const size = (field: number): number => {
    const value = view.getUint32(at + field, true);
    if (value !== inZip64) return value;
    const { value: found } = long.next();
    if (typeof found !== "number") throw broken();
    return found;
  };
  const unpacked = size(24);
  const packed = size(20);
  const offset = size(42);
  const name = new TextDecoder().decode(bytes.subarray(at + entryLength, nameEnd)).replaceAll("\\", "/");
  const entry = {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed,
    unpacked,
    offset,
  };
  return { entry, next: extraEnd + view.getUint16(at + 32, true) };
}

/** Two entries of the same bytes unpack to many times the file; a true archive has none. */
function checkPlaces(entries: readonly ArchiveEntry[], end: number): void {
  let from = 0;
  for (const { offset, packed, name } of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (offset < from) throw fileFault(readWords.archiveLies, { part: name });
    from = offset + localHeaderLength + packed;
  }
  if (from > end) throw broken();
}

function checkSizes(entries: readonly ArchiveEntry[]): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  if (unpacked > maxUnpackedBytes) throw fileFault(readWords.archiveTooBig, { limit: maxUnpackedBytes / 1024 ** 2 });
  if (unpacked > packed * maxRatio) throw fileFault(readWords.archiveRatio, { limit: maxRatio });
}

/** Throws in words for an archive that is cut off, locked, or would unpack to more than is allowed. */
export function readArchive(bytes: Uint8Array): Archive {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > maxArchiveEntries) throw fileFault(readWords.archiveParts, { limit: maxArchiveEntries });
  if (at > end) throw broken();
  const entries: ArchiveEntry[] = [];
  for (let index = 0; index < count; index++) {
    const { entry, next } = readEntry(view, bytes, at);
    entries.push(entry);
    at = next;
  }
  if (at > end) throw broken();
  checkPlaces(entries, end);
  checkSizes(entries);
  return { bytes, entries: new Map(entries.map((entry) => [entry.name, entry])) };
}
