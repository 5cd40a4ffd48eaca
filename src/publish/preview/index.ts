/** The pictures of pages in chat windows: PNG, 1200 × 630, drawn from the same outlines with the project's own letters. */
import sharp from "sharp";
import { pageKey, type PageContent, type PageRef } from "../content";
import type { MapPicture } from "../picture";
import { Letters } from "./letters";
import { previewSvg } from "./preview";
import type { Fonts } from "./drawing";

export { mapSize } from "./preview";

/** One for both languages. */
export const previewPath = ({ kind, id }: PageRef): string =>
  ["preview", ...(kind ? [kind] : []), `${id}.png`].join("/");

export const previewFonts = async (): Promise<Fonts> => ({ 400: await Letters.of(400), 600: await Letters.of(600) });

/** As large as chat windows on a weak network should fetch, bytes. */
const mostBytes = 60_000;
/** Few are enough for a map; of a busy one fewer still. */
const colours = [40, 20, 12] as const;

export async function previewImage(
  content: PageContent,
  { main, locator }: { main: MapPicture | null; locator: MapPicture | null },
  fonts: Fonts,
): Promise<Uint8Array> {
  const svg = Buffer.from(previewSvg(content, main, locator, fonts));
  for (const some of colours) {
    const image = await sharp(svg)
      .png({ palette: true, colours: some, effort: 1, dither: 0, compressionLevel: 9 })
      .toBuffer();
    if (image.byteLength <= mostBytes) return image;
  }
  throw new Error(`The preview of ${pageKey(content.ref)} has more than ${mostBytes} bytes`);
}
