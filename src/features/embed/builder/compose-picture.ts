/** A picture of a view that stands alone: the simple map with title, legend and credits, as SVG and as PNG. */
import { escapeMarkup } from "../../../domain/markup";

export interface PictureParts {
  map: SVGSVGElement;
  title: string;
  /** Each with its sign, 18 px wide; a title has none. */
  legend: readonly { sign: SVGSVGElement | null; text: string }[];
  credits: string;
}

const margin = 16;
const font = '"Be Vietnam Pro", "Segoe UI", Roboto, "Noto Sans", sans-serif';
const sizes = { title: 18, legend: 13, credits: 11 } as const;
const rowHeight = 22;
const ink = "#1d2b26";
const soft = "#52615b";

/** What style sheets say of shapes and letters, to be written into a picture that has none. */
const properties = [
  "fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "stroke-linejoin", "paint-order",
  "font-size", "font-weight", "text-anchor", "dominant-baseline", "letter-spacing",
] as const; // prettier-ignore

/** A copy that needs no style sheet, without what is only pressed. */
function standalone(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [from, to] = [svg, copy].map((each) => [
    ...each.querySelectorAll<SVGElement>("path, circle, text, rect, line"),
  ]);
  to?.forEach((shape, at) => {
    const original = from?.[at];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const property of properties) {
      const value = style.getPropertyValue(property);
      if (value) shape.setAttribute(property, value.replaceAll('"', "'"));
    }
    for (const name of ["class", "style", "role", "tabindex", "aria-label", "aria-pressed"])
      shape.removeAttribute(name);
    const isUnseen = style.fill === "rgba(0, 0, 0, 0)" && (style.stroke === "none" || style.stroke === "");
    if (isUnseen) shape.remove();
  });
  return copy;
}

const text = (words: string, x: number, y: number, size: number, fill: string, weight = 400): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeMarkup(words)}</text>`;

const placed = (svg: SVGSVGElement, x: number, y: number, width: number, height: number): string => {
  svg.setAttribute("x", String(x));
  svg.setAttribute("y", String(y));
  svg.setAttribute("width", String(width));
  svg.setAttribute("height", String(height));
  return new XMLSerializer().serializeToString(svg);
};

/** Breaks words into lines no wider than the room, as far as a canvas tells widths. */
function linesOf(words: string, size: number, room: number, pen: CanvasRenderingContext2D | null): string[] {
  if (!pen) return [words];
  pen.font = `${size}px ${font}`;
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && pen.measureText(longer).width <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

export interface ComposedPicture {
  svg: string;
  width: number;
  height: number;
}

/** As wide as the map; below it the legend in as many columns as its longest line allows. */
export function composePicture({ map, title, legend, credits }: PictureParts): ComposedPicture {
  const { width: mapWidth, height: mapHeight } = map.viewBox.baseVal;
  const width = Math.round(mapWidth);
  const room = width - 2 * margin;
  const pen = document.createElement("canvas").getContext("2d");
  const titleLines = linesOf(title, sizes.title, room, pen);
  const creditLines = linesOf(credits, sizes.credits, room, pen);
  const widest = Math.max(0, ...legend.map(({ text: words }) => linesOf(words, sizes.legend, Infinity, pen).map((line) => pen?.measureText(line).width ?? room)[0] ?? 0)); // prettier-ignore
  const columns = Math.max(1, Math.floor(room / (widest + 48)));
  const rows = Math.ceil(legend.length / columns);

  const parts: string[] = [];
  let y = margin;
  for (const line of titleLines) parts.push(text(line, margin, (y += sizes.title + 4), sizes.title, ink, 600));
  y += 6;
  parts.push(placed(standalone(map), 0, y, width, Math.round(mapHeight)));
  y += Math.round(mapHeight) + 8;
  legend.forEach(({ sign, text: words }, at) => {
    const [column, row] = [Math.floor(at / rows), at % rows];
    const x = margin + (column * room) / columns;
    const top = y + row * rowHeight;
    if (sign) parts.push(placed(standalone(sign), x, top, 18, 18));
    parts.push(text(words, sign ? x + 26 : x, top + 13.5, sizes.legend, ink, sign ? 400 : 600));
  });
  y += rows * rowHeight;
  for (const line of creditLines) parts.push(text(line, margin, (y += sizes.credits + 5), sizes.credits, soft));
  const height = y + margin;
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeMarkup(title)}" font-family="${escapeMarkup(font)}">`;
  return { svg: `${head}<rect width="100%" height="100%" fill="#fff"/>${parts.join("")}</svg>`, width, height };
}

/** The picture in pixels, `density` to each of its px; null where the browser cannot draw it. */
export async function picturePng({ svg, width, height }: ComposedPicture, density = 2): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [width * density, height * density];
    const pen = canvas.getContext("2d");
    if (!pen) return null;
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  } catch (error) {
    console.error(error);
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}
