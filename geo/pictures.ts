/** The pictures under and over the base map: relief with faded edges, and the vignette of paper. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { paperColor, reliefCorners, vignetteCorners } from "./relief";
import type { PictureCorners } from "./types";
import { smoothstep, type Veil } from "./vignette";

/** Pixels across for everything that only fades. */
const fadeWidth = 240;
const mercator = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
const inverseMercator = (y: number) => (2 * Math.atan(Math.exp(y)) * 180) / Math.PI - 90;

const heightFor = ([[west, north], , [east, south]]: PictureCorners, width: number) =>
  Math.round((width * (mercator(north) - mercator(south))) / (((east - west) * Math.PI) / 180));

/** One byte of opacity per pixel of a Web Mercator picture `width` pixels wide; `opacityAt` gives 0 to 1 for a place. */
function opacityRaster(corners: PictureCorners, width: number, opacityAt: Veil) {
  const [[west, north], , [east, south]] = corners;
  const height = heightFor(corners, width);
  const [top, bottom] = [mercator(north), mercator(south)];
  const raster = Buffer.alloc(width * height);
  for (let j = 0; j < height; j++) {
    const lat = inverseMercator(top + ((bottom - top) * (j + 0.5)) / height);
    for (let i = 0; i < width; i++)
      raster[j * width + i] = Math.round(255 * opacityAt(west + ((east - west) * (i + 0.5)) / width, lat));
  }
  return sharp(raster, { raw: { width, height, channels: 1 } });
}

/** The relief ends where the veil is nearly closed, so that nothing of its edge can show and few bytes are spent there. */
const reliefOpacity =
  (veil: Veil): Veil =>
  (lon, lat) =>
    1 - smoothstep((veil(lon, lat) - 0.75) / 0.25);

/** Fades into the paper instead of being transparent: it lies on paper, and the channel would cost half as much again. */
async function writeRelief(source: string, target: string, veil: Veil, width: number, quality: number): Promise<void> {
  const height = heightFor(reliefCorners, width);
  const opacity = opacityRaster(reliefCorners, fadeWidth, reliefOpacity(veil)).resize(width, height, { fit: "fill" });
  /* One step at a time: in one chain the channel would be joined first and then taken away. */
  const opaque = await sharp(source)
    .resize(width, height, { kernel: "lanczos3", fit: "fill" })
    .removeAlpha()
    .png()
    .toBuffer();
  const faded = await sharp(opaque)
    .joinChannel(await opacity.toColourspace("b-w").png().toBuffer())
    .png()
    .toBuffer();
  await sharp(faded)
    .flatten({ background: paperColor })
    .webp({ quality, effort: 6, smartSubsample: true })
    .toFile(target);
}

async function writeVignette(target: string, veil: Veil): Promise<void> {
  const opacity = opacityRaster(vignetteCorners, fadeWidth, veil);
  const height = heightFor(vignetteCorners, fadeWidth);
  await sharp({ create: { width: fadeWidth, height, channels: 3, background: paperColor } })
    .joinChannel(await opacity.toColourspace("b-w").png().toBuffer())
    .webp({ lossless: true, exact: true, effort: 6 })
    .toFile(target);
}

/**
 * Writes relief and vignette into the folder of files served as they are. The first picture is part of the first view
 * and small (at most 16 kB), the second is for looking closer (at most 300 kB).
 */
export async function writePictures(reliefPath: string, veil: Veil, publicFolder: string): Promise<void> {
  await mkdir(publicFolder, { recursive: true });
  await writeRelief(reliefPath, join(publicFolder, "relief.webp"), veil, 536, 28);
  await writeRelief(reliefPath, join(publicFolder, "relief-detail.webp"), veil, 2048, 75);
  await writeVignette(join(publicFolder, "vignette.webp"), veil);
}
