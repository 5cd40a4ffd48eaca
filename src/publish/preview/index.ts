/** The pictures of pages in chat windows: PNG, 1200 × 630, drawn from the same outlines with the project's own letters. */
import sharp from "sharp";
import type { PageContent, PageRef } from "../content";
import type { Picture } from "../picture";
import { Letters } from "./letters";
import { previewSvg } from "./preview";
import type { Fonts } from "./drawing";

export { mapSize } from "./preview";

/** One for both languages. */
export const previewPath = ({ kind, id }: PageRef): string =>
  ["preview", ...(kind ? [kind] : []), `${id}.png`].join("/");

export const previewFonts = async (): Promise<Fonts> => ({ 400: await Letters.of(400), 600: await Letters.of(600) });

/** Few colours are enough for a map, and a third of the bytes. */
export async function previewImage(
  content: PageContent,
  { main, locator }: { main: Picture | null; locator: Picture | null },
  fonts: Fonts,
): Promise<Uint8Array> {
  const svg = previewSvg(content, main, locator, fonts);
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 40, effort: 1, dither: 0 }).toBuffer();
}
