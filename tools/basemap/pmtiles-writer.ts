/** Writes PMTiles archives, version 3 of the specification: header, directories, metadata, tiles. */
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { Compression, TileType, zxyToTileId } from "pmtiles";
import type { Bounds } from "../../src/domain/bounds";

export interface ArchiveTile {
  z: number;
  x: number;
  y: number;
  /** A vector tile, not compressed. */
  data: Uint8Array;
}

interface Entry {
  id: number;
  offset: number;
  length: number;
  run: number;
}

const headerBytes = 127;
/** Header and root directory come with the first request of a reader, which asks for 16 KiB. */
const rootLimit = 16_384 - headerBytes;

/** Seven bits to a byte, the lowest first. */
function varint(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
}

/** Columns of ids (as differences), runs, lengths and offsets; an offset where the entry before ends is written as 0. */
function directory(entries: readonly Entry[]): Buffer {
  const numbers = [
    entries.length,
    ...entries.map(({ id }, at) => id - (entries[at - 1]?.id ?? 0)),
    ...entries.map(({ run }) => run),
    ...entries.map(({ length }) => length),
    ...entries.map(({ offset }, at) => {
      const before = entries[at - 1];
      return before && offset === before.offset + before.length ? 0 : offset + 1;
    }),
  ];
  return gzipSync(Buffer.from(numbers.flatMap(varint)), { level: 9 });
}

/** In one directory where it fits, else as leaves, of which the root names the first tile, offset and length. */
function directories(entries: readonly Entry[]): { root: Buffer; leaves: Buffer } {
  const whole = directory(entries);
  if (whole.length <= rootLimit) return { root: whole, leaves: Buffer.alloc(0) };
  for (let size = 2048; ; size *= 2) {
    const leaves: Buffer[] = [];
    const named: Entry[] = [];
    let offset = 0;
    for (let at = 0; at < entries.length; at += size) {
      const leaf = directory(entries.slice(at, at + size));
      named.push({ id: entries[at]?.id ?? 0, offset, length: leaf.length, run: 0 });
      leaves.push(leaf);
      offset += leaf.length;
    }
    const root = directory(named);
    if (root.length <= rootLimit) return { root, leaves: Buffer.concat(leaves) };
  }
}

/** The same tile is stored once; neighbours in the order of ids that are the same share an entry. */
function store(tiles: readonly ArchiveTile[]): { entries: Entry[]; contents: Buffer[] } {
  const known = new Map<string, { offset: number; length: number }>();
  const entries: Entry[] = [];
  const contents: Buffer[] = [];
  let end = 0;
  const ordered = tiles.map(({ z, x, y, data }) => ({ id: zxyToTileId(z, x, y), data }));
  for (const { id, data } of ordered.toSorted((a, b) => a.id - b.id)) {
    const hash = createHash("sha256").update(data).digest("base64");
    let place = known.get(hash);
    if (!place) {
      const packed = gzipSync(data, { level: 9 });
      place = { offset: end, length: packed.length };
      known.set(hash, place);
      contents.push(packed);
      end += packed.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === place.offset && last.id + last.run === id) last.run += 1;
    else entries.push({ id, ...place, run: 1 });
  }
  return { entries, contents };
}

/** A clustered archive of gzipped vector tiles. Throws when there is no tile. */
export function writeArchive(tiles: readonly ArchiveTile[], bounds: Bounds, metadata: object): Buffer {
  if (tiles.length === 0) throw new Error("an archive without a tile");
  const { entries, contents } = store(tiles);
  const { root, leaves } = directories(entries);
  const described = gzipSync(JSON.stringify(metadata), { level: 9 });
  const data = Buffer.concat(contents);
  const zooms = tiles.map(({ z }) => z);
  const [least, greatest] = [zooms.reduce((a, b) => Math.min(a, b)), zooms.reduce((a, b) => Math.max(a, b))];

  const header = Buffer.alloc(headerBytes);
  header.write("PMTiles", 0, "ascii");
  header.writeUInt8(3, 7);
  let at = headerBytes;
  [root, described, leaves, data].forEach(({ length }, part) => {
    header.writeBigUInt64LE(BigInt(at), 8 + 16 * part);
    header.writeBigUInt64LE(BigInt(length), 16 + 16 * part);
    at += length;
  });
  [tiles.length, entries.length, contents.length].forEach((count, i) =>
    header.writeBigUInt64LE(BigInt(count), 72 + 8 * i),
  );
  const clustered = 1;
  header.set([clustered, Compression.Gzip, Compression.Gzip, TileType.Mvt, least, greatest], 96);
  const [west, south, east, north] = bounds;
  const degrees = (value: number, position: number) => header.writeInt32LE(Math.round(value * 1e7), position);
  [west, south, east, north].forEach((value, i) => degrees(value, 102 + 4 * i));
  header.writeUInt8(least, 118);
  degrees((west + east) / 2, 119);
  degrees((south + north) / 2, 123);
  return Buffer.concat([header, root, described, leaves, data]);
}
