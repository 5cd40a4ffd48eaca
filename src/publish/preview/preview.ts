/** The picture that a chat window shows of a page: its name, two or three figures, its map. */
import type { PageContent } from "../content";
import { pictureStyles, type MapPicture } from "../picture";
import { drawn, type Fonts } from "./drawing";
import { fittedLines } from "./lines";

export const previewSize = { width: 1200, height: 630 } as const;
/** The map takes the right side. */
export const mapSize = { width: 560, height: 630 } as const;

const edge = 56;
const column = previewSize.width - mapSize.width - edge - 36;
const colours = { ink: "#1d2b26", soft: "#52615b", select: "#8f2f7a", after: "#1f5c4a", before: "#8a5a2b" } as const;

const longest = 30;

/** Figures short enough for large letters, those of its own only. */
export function highlights({ parts }: PageContent): { value: string; label: string }[] {
  const facts = parts.find(({ id }) => id === "figures" || id === "facts")?.facts ?? [];
  return facts
    .filter(({ value, whole }) => value && !whole && /\d/.test(value.vi) && value.vi.length <= longest)
    .filter(({ label, sources }) => label.vi.length <= 44 && !(sources.length === 1 && sources[0] === "osm-2026"))
    .slice(0, 3)
    .map(({ label, value }) => ({ label: label.vi, value: value?.vi ?? "" }));
}

/** In Vietnamese, for both languages: the map and the figures are the same. */
export function previewSvg(
  content: PageContent,
  main: MapPicture | null,
  locator: MapPicture | null,
  fonts: Fonts,
): string {
  const { width, height } = previewSize;
  const left = width - mapSize.width;
  const [bold, plain] = [fonts[600], fonts[400]];
  const title = fittedLines(content.name.vi, bold, [66, 58, 50, 42, 36], column, 3);
  const about = fittedLines(content.about.vi, plain, [27, 24, 22], column, 3);
  const parts: string[] = [];
  const line = (text: string, y: number, size: number, fill: string, weight: 400 | 600 = 400, x = edge): void => {
    parts.push(`<path d="${fonts[weight].path(text, x, y, size)}" fill="${fill}"/>`);
  };
  let y = 62;
  for (const text of title.lines) line(text, (y += title.size * 1.12), title.size, colours.select, 600);
  y += 14;
  for (const text of about.lines) line(text, (y += about.size * 1.4), about.size, colours.ink);
  y += 26;
  for (const { value, label } of highlights(content)) {
    if (y + 62 > height - 150) break;
    line(value, y + 34, 34, colours.ink, 600);
    line(label, y + 60, 20, colours.soft);
    y += 78;
  }
  line("Tỉnh Điện Biên", height - 64, 22, colours.after, 600, locator ? edge + 140 : edge);
  line("Bản đồ sắp xếp đơn vị hành chính", height - 36, 20, colours.soft, 400, locator ? edge + 140 : edge);
  const small = locator ? `<g transform="translate(${edge - 16} ${height - 148})">${drawn(locator, fonts, "picture picture-locator")}</g>` : ""; // prettier-ignore
  const map = main ? `<g transform="translate(${left} 0)">${drawn(main, fonts, main.names.length > 0 ? "picture" : "picture picture-locator")}</g>` : ""; // prettier-ignore
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<style>${pictureStyles}</style>`,
    `<clipPath id="map"><rect x="${left}" width="${mapSize.width}" height="${height}"/></clipPath>`,
    `<rect width="${width}" height="${height}" fill="#f5f6f1"/><g clip-path="url(#map)">${map}</g>`,
    `<rect width="14" height="${height}" fill="${colours[content.describes.code && content.ref.kind !== "commune" ? "before" : "after"]}"/>`,
    small,
    ...parts,
    "</svg>",
  ].join("");
}
