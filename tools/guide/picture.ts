/** Putting what was shot together into one small picture. */
import sharp from "sharp";

/** Bytes of a picture at most. */
export const limitBytes = 45_000;
/** Pixels of the picture for one of the page's: sharp on a screen of high density. */
export const density = 2;
/** Between two parts, in pixels of the picture. */
const gap = 14;
const paper = "#e9eeea";

export interface Picture {
  webp: Buffer;
  /** In pixels of the page. */
  width: number;
  height: number;
}

/**
 * Of the palette, from the best to the smallest: letters, lines and plain areas stay sharp with few colours. With fewer still
 * two classes of the map would get the same.
 */
const palettes = [{ quality: 100 }, { quality: 90 }, { quality: 75 }, { quality: 60 }, { quality: 50 }];

/** The parts one below the other, as WebP, at the best that the limit allows. Throws where nothing keeps it. */
export async function picture(name: string, parts: readonly Buffer[]): Promise<Picture> {
  const sizes = await Promise.all(parts.map((part) => sharp(part).metadata()));
  const width = Math.max(...sizes.map((size) => size.width));
  const height = sizes.reduce((sum, size) => sum + size.height, gap * (parts.length - 1));
  const tops = sizes.map((_, at) => sizes.slice(0, at).reduce((sum, size) => sum + size.height + gap, 0));
  const whole = await sharp({ create: { width, height, channels: 3, background: paper } })
    .composite(parts.map((input, at) => ({ input, left: 0, top: tops[at]! })))
    .png()
    .toBuffer();
  for (const palette of palettes) {
    const few = await sharp(whole)
      .png({ palette: true, dither: 0, ...palette })
      .toBuffer();
    const webp = await sharp(few).webp({ lossless: true, effort: 6 }).toBuffer();
    if (webp.length <= limitBytes) return { webp, width: width / density, height: height / density };
  }
  throw new Error(`${name}: over ${limitBytes} bytes; crop it narrower`);
}
