/**
 * The file of the grid, `geo/elevation.bin`. A head of 18 bytes, little endian: `DBEL`, version (1), zoom, columns (2 bytes), rows (2),
 * first column (4), first row (4). Then, deflated, how much each height differs from what its neighbours to the west, north and
 * north-west let expect (a plane), as a number of one or more bytes. Written by `tools/elevation-file.ts`.
 */
import type { ElevationGrid } from "./grid";

export const elevationFile = { magic: "DBEL", version: 1, headBytes: 18 } as const;

/** The height that the three neighbours known by then let expect; 0 beyond the edge. */
export function expectedHeight(heights: Int16Array, columns: number, cell: number): number {
  const first = cell % columns === 0;
  const west = first ? 0 : (heights[cell - 1] ?? 0);
  const north = heights[cell - columns] ?? 0;
  const northWest = first ? 0 : (heights[cell - columns - 1] ?? 0);
  return west + north - northWest;
}

async function inflate(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Rejects what is no such file, or is one that was cut short, and says which. */
export async function readElevation(file: ArrayBuffer): Promise<ElevationGrid> {
  const { magic, version, headBytes } = elevationFile;
  const head = new DataView(file);
  const begins = String.fromCharCode(...new Uint8Array(file, 0, Math.min(4, file.byteLength)));
  if (file.byteLength < headBytes || begins !== magic)
    throw new Error(`no grid of heights: it begins with "${begins}"`);
  if (head.getUint8(4) !== version) throw new Error(`a grid of heights of version ${head.getUint8(4)}, not ${version}`);
  const [columns, rows] = [head.getUint16(6, true), head.getUint16(8, true)];
  const bytes = await inflate(new Uint8Array(file, headBytes)).catch((cause: unknown) => {
    throw new Error("a grid of heights that is cut short or broken", { cause });
  });
  const heights = new Int16Array(columns * rows);
  let at = 0;
  for (let cell = 0; cell < heights.length; cell++) {
    let coded = 0;
    let byte = 128;
    for (let shift = 0; byte > 127; shift += 7) {
      byte = bytes[at++] ?? 0;
      coded |= (byte & 127) << shift;
    }
    heights[cell] = expectedHeight(heights, columns, cell) + ((coded >>> 1) ^ -(coded & 1));
  }
  if (at !== bytes.length) throw new Error(`a grid of heights of ${bytes.length} bytes; its size asks for ${at}`);
  return {
    zoom: head.getUint8(5),
    west: head.getUint32(10, true),
    north: head.getUint32(14, true),
    columns,
    rows,
    heights,
  };
}
