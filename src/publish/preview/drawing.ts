/** A picture as standing SVG without text: names are outlines, styles lie in the file. */
import type { MapPicture, PictureName } from "../picture";
import type { Letters, FontWeight } from "./letters";

export type Fonts = Readonly<Record<FontWeight, Letters>>;

const lineHeight = 1.12;
/** From the middle of a line down to where its letters stand, em. */
const drop = 0.35;
const spacings: Partial<Record<PictureName["kind"], number>> = { side: 0.2 };
const inks: Record<PictureName["kind"], string> = {
  own: "#6b1f5b",
  part: "#6d431a",
  neighbour: "#17483a",
  side: "#5f5670",
  point: "#1d2b26",
};

const weightOf = ({ kind }: PictureName): FontWeight => (kind === "own" || kind === "side" ? 600 : 400);

function nameShape(name: PictureName, fonts: Fonts): string {
  const { kind, lines, x, y, size } = name;
  const letters = fonts[weightOf(name)];
  const spacing = spacings[kind] ?? 0;
  const path = lines
    .map((line, row) => {
      const middle = y + (row - (lines.length - 1) / 2) * lineHeight * size;
      return letters.path(line, x - (letters.width(line, spacing) * size) / 2, middle + drop * size, size, spacing);
    })
    .join("");
  return `<path d="${path}" fill="none" stroke="#fdfdf8" stroke-width="2.4" stroke-linejoin="round"/><path d="${path}" fill="${inks[kind]}"/>`;
}

/** Shapes and names as elements; the bar of scale is left to pages. */
export function drawn({ shapes, names }: MapPicture, fonts: Fonts, classes = "picture"): string {
  const paths = shapes.map(({ kind, path }) => `<path class="${kind}" d="${path}"/>`).join("");
  return `<g class="${classes}">${paths}</g>${names.map((name) => nameShape(name, fonts)).join("")}`;
}
