/**
 * Pictures as cells of mean colour, and where two of them differ for the eye: what makes pictures of two machines unlike, such as the edges of
 * letters and lines, disappears in the mean, and a colour, a mark, a name or an order of layers that is another does not.
 */
import sharp from "sharp";

/** Mean colours, row by row, three bytes each. */
export interface Cells {
  width: number;
  height: number;
  data: Uint8Array;
}

/** A part of the picture, in cells, whose colour is another by so much. */
export interface Spot {
  left: number;
  top: number;
  size: number;
  by: number;
}

/** Distances in OKLab (Ottosson 2020), where 0.02 is just seen: how far one cell may be off, and the mean of a block of cells. */
export interface Limits {
  cell: number;
  block: number;
}

/** Cells on one side of a block. */
const block = 6;

/** A picture in cells of `size` × `size` pixels; what is left at the right and lower edge counts to the last ones. */
export async function cellsOf(picture: Buffer, size: number): Promise<Cells> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const [width, height] = [Math.floor(info.width / size), Math.floor(info.height / size)];
  const sums = new Float64Array(width * height * 4);
  for (let y = 0; y < info.height; y += 1)
    for (let x = 0; x < info.width; x += 1) {
      const cell = Math.min(height - 1, Math.floor(y / size)) * width + Math.min(width - 1, Math.floor(x / size));
      const from = (y * info.width + x) * info.channels;
      for (let at = 0; at < 3; at += 1) sums[cell * 4 + at]! += data[from + at]!;
      sums[cell * 4 + 3]! += 1;
    }
  const means = Uint8Array.from({ length: width * height * 3 }, (_, at) => {
    const cell = Math.floor(at / 3) * 4;
    return Math.round(sums[cell + (at % 3)]! / sums[cell + 3]!);
  });
  return { width, height, data: means };
}

/** The cells as a picture, one pixel each. */
export const written = ({ width, height, data }: Cells): Promise<Buffer> =>
  sharp(data, { raw: { width, height, channels: 3 } })
    .webp({ lossless: true, effort: 6 })
    .toBuffer();

export async function read(file: Buffer): Promise<Cells> {
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

type Triple = [number, number, number];

const linear = (byte: number): number =>
  byte <= 0.04045 * 255 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4;

function oklab({ data }: Cells, cell: number): Triple {
  const [r, g, b] = [0, 1, 2].map((at) => linear(data[cell * 3 + at]!)) as Triple;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** Where two pictures of the same size differ by more than the limits, the largest difference first. */
export function differences(expected: Cells, actual: Cells, limits: Limits): Spot[] {
  const { width, height } = expected;
  if (actual.width !== width || actual.height !== height)
    throw new RangeError(`${actual.width} × ${actual.height} cells instead of ${width} × ${height}`);
  const off = Array.from({ length: width * height }, (_, cell) => {
    const [before, now] = [oklab(expected, cell), oklab(actual, cell)];
    return now.map((value, at) => value - before[at]!) as Triple;
  });
  const spots = off.map((each, cell) => ({
    left: cell % width,
    top: Math.floor(cell / width),
    size: 1,
    by: Math.hypot(...each),
  }));
  const blocks: Spot[] = [];
  for (let top = 0; top + block <= height; top += block)
    for (let left = 0; left + block <= width; left += block) {
      const mean: Triple = [0, 0, 0];
      for (let at = 0; at < block * block; at += 1)
        off[(top + Math.floor(at / block)) * width + left + (at % block)]!.forEach((value, axis) => {
          mean[axis]! += value / block ** 2;
        });
      blocks.push({ left, top, size: block, by: Math.hypot(...mean) });
    }
  return [...spots.filter(({ by }) => by > limits.cell), ...blocks.filter(({ by }) => by > limits.block)].sort(
    (one, other) => other.by - one.by,
  );
}

/** The picture with a frame around each spot, for the reader of a failure. */
export async function marked(picture: Buffer, spots: Spot[], size: number): Promise<Buffer> {
  const { width = 0, height = 0 } = await sharp(picture).metadata();
  const frames = spots.map(({ left, top, size: cells }) => {
    const side = cells * size;
    return `<rect x="${left * size}" y="${top * size}" width="${side}" height="${side}" fill="none" stroke="#f0f"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${frames.join("")}</svg>`;
  return sharp(picture)
    .composite([{ input: Buffer.from(svg) }])
    .png()
    .toBuffer();
}

/** Cells as large as they are in the picture, `size` pixels a side. */
export const enlarged = ({ width, height, data }: Cells, size: number): Promise<Buffer> =>
  sharp(data, { raw: { width, height, channels: 3 } })
    .resize({ width: width * size, height: height * size, kernel: "nearest" })
    .png()
    .toBuffer();
