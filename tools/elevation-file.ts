/** Makes the grid of heights from tiles in terrarium encoding, and writes it as its file. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { elevationFile, expectedHeight } from "../src/domain/elevation/file";
import type { ElevationGrid } from "../src/domain/elevation/grid";
import { toPixels } from "../src/domain/mercator";

/** West, south, east, north. */
type Box = readonly [number, number, number, number];

/** Of the finest tiles there are. */
const zoom = 9;
const side = 256;
/** Metres; what lies beyond is no height of this part of the world, so the tile is in another encoding. */
const [lowest, highest] = [-100, 6000];

/** Metres, row by row; the blue channel, 1/256 m, is rounded away. */
async function readTile(path: string): Promise<Int16Array> {
  let file: Buffer;
  try {
    file = readFileSync(path);
  } catch {
    throw new Error(`${path}: missing; expected a tile of ${side} × ${side} pixels in terrarium encoding.`);
  }
  const { data, info } = await sharp(file)
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch((cause: unknown) => {
      throw new Error(`${path}: cannot be read as a picture.`, { cause });
    });
  if (info.width !== side || info.height !== side || info.channels < 3)
    throw new Error(
      `${path}: ${info.width} × ${info.height} pixels of ${info.channels} channels; expected ${side} × ${side} of 3.`,
    );
  return Int16Array.from({ length: side * side }, (_, pixel) => {
    const [red = 0, green = 0, blue = 0] = data.subarray(pixel * info.channels);
    const height = Math.round(red * 256 + green + blue / 256 - 32768);
    if (height < lowest || height > highest)
      throw new Error(
        `${path}: ${height} m at pixel ${pixel}; expected ${lowest} to ${highest} m in terrarium encoding.`,
      );
    return height;
  });
}

/** The cells of the tiles in `folder` (`9/<x>/<y>.png`) that cover the box. Throws where a tile is missing or is none. */
export async function gridFromTiles(folder: string, [west, south, east, north]: Box): Promise<ElevationGrid> {
  const [from, to] = [toPixels(west, north, zoom - 1), toPixels(east, south, zoom - 1)];
  const [left, top] = [Math.floor(from.x), Math.floor(from.y)];
  const [columns, rows] = [Math.ceil(to.x) - left, Math.ceil(to.y) - top];
  const heights = new Int16Array(columns * rows);
  for (let x = Math.floor(left / side); x * side < left + columns; x++)
    for (let y = Math.floor(top / side); y * side < top + rows; y++) {
      const tile = await readTile(join(folder, String(zoom), String(x), `${y}.png`));
      tile.forEach((height, pixel) => {
        const column = x * side + (pixel % side) - left;
        const row = y * side + Math.floor(pixel / side) - top;
        if (column >= 0 && column < columns && row >= 0 && row < rows) heights[row * columns + column] = height;
      });
    }
  return { zoom, west: left, north: top, columns, rows, heights };
}

/** Seven bits to a byte, the lowest first; the eighth says that more follow. */
function* bytesOf(difference: number): Generator<number> {
  let coded = (difference << 1) ^ (difference >> 31);
  for (; coded > 127; coded >>>= 7) yield (coded & 127) | 128;
  yield coded;
}

export function writeElevation(grid: ElevationGrid): Buffer {
  const { zoom, west, north, columns, rows, heights } = grid;
  const head = Buffer.alloc(elevationFile.headBytes);
  head.write(elevationFile.magic, 0, "latin1");
  head.writeUInt8(elevationFile.version, 4);
  head.writeUInt8(zoom, 5);
  head.writeUInt16LE(columns, 6);
  head.writeUInt16LE(rows, 8);
  head.writeUInt32LE(west, 10);
  head.writeUInt32LE(north, 14);
  const body: number[] = [];
  heights.forEach((height, cell) => body.push(...bytesOf(height - expectedHeight(heights, columns, cell))));
  return Buffer.concat([head, deflateSync(Uint8Array.from(body), { level: 9 })]);
}
