/** The sheet as one SVG in mm, read from the page as it is laid out: boxes, lines of letters where they stand, pictures as they are drawn. */
import { escapeMarkup } from "../../domain/markup";
import { embeddedFaces } from "./font-faces";
import { drawnSvg, presentation } from "./svg-copy";
import { setLines, type TextLine } from "./text-lines";

const hundredths = (value: number): string => String(Math.round(value * 100) / 100);
const isSeen = (color: string): boolean => color !== "transparent" && !/^rgba\(.*, 0\)$/.test(color);

class SheetReader {
  readonly parts: string[] = [];
  /** Letters of each weight, for the fonts. */
  readonly letters = new Map<number, Set<string>>();
  readonly #origin: DOMRect;
  /** mm to a px of the window. */
  readonly #scale: number;
  #clips = 0;

  constructor(
    sheet: HTMLElement,
    private readonly maps: boolean,
  ) {
    this.#origin = sheet.getBoundingClientRect();
    this.#scale = ((sheet.offsetWidth / 96) * 25.4) / this.#origin.width;
    for (const child of sheet.children) this.#read(child);
  }

  #box({ left, top, width, height }: DOMRect): [x: number, y: number, width: number, height: number] {
    const scale = this.#scale;
    return [(left - this.#origin.left) * scale, (top - this.#origin.top) * scale, width * scale, height * scale];
  }

  #read(element: Element): void {
    const style = getComputedStyle(element);
    if (style.display === "none" || style.visibility === "hidden" || element.classList.contains("sr-only")) return;
    if (element instanceof HTMLCanvasElement || element instanceof HTMLImageElement) return;
    if (element instanceof SVGSVGElement) return this.#picture(element);
    if (!(element instanceof HTMLElement)) return;
    const isMap = element.classList.contains("pane");
    if (isMap && !this.maps) return;
    this.#ground(element, style);
    if (isMap) this.#open(element);
    for (const node of element.childNodes) {
      if (node instanceof Text) for (const line of setLines(node)) this.#line(line, style);
      else if (node instanceof Element) this.#read(node);
    }
    if (isMap) this.parts.push("</g>");
  }

  /** What follows is seen within this element only. */
  #open(element: HTMLElement): void {
    const [x, y, width, height] = this.#box(element.getBoundingClientRect());
    const from = Number(element.dataset["from"] ?? 0);
    this.#clips += 1;
    const rect = `<rect x="${hundredths(x + from)}" y="${hundredths(y)}" width="${hundredths(width - from)}" height="${hundredths(height)}"/>`;
    this.parts.push(`<clipPath id="map-${this.#clips}">${rect}</clipPath><g clip-path="url(#map-${this.#clips})">`);
  }

  /** Its colour and its border. */
  #ground(element: HTMLElement, style: CSSStyleDeclaration): void {
    const [x, y, width, height] = this.#box(element.getBoundingClientRect());
    if (width === 0 || height === 0) return;
    const mm = (px: string): number => (Number.parseFloat(px) * 25.4) / 96 || 0;
    if (isSeen(style.backgroundColor)) {
      const rx = Math.min(mm(style.borderTopLeftRadius), height / 2);
      const round = rx > 0 ? ` rx="${hundredths(rx)}"` : "";
      this.parts.push(`<rect x="${hundredths(x)}" y="${hundredths(y)}" width="${hundredths(width)}" height="${hundredths(height)}"${round} fill="${style.backgroundColor}"/>`); // prettier-ignore
    }
    const sides = [
      [style.borderTopWidth, style.borderTopStyle, style.borderTopColor, x, y, x + width, y],
      [style.borderBottomWidth, style.borderBottomStyle, style.borderBottomColor, x, y + height, x + width, y + height],
      [style.borderLeftWidth, style.borderLeftStyle, style.borderLeftColor, x, y, x, y + height],
      [style.borderRightWidth, style.borderRightStyle, style.borderRightColor, x + width, y, x + width, y + height],
    ] as const;
    for (const [wide, kind, color, x1, y1, x2, y2] of sides) {
      if (kind === "none" || mm(wide) === 0 || !isSeen(color)) continue;
      this.parts.push(`<path d="M${hundredths(x1)} ${hundredths(y1)}L${hundredths(x2)} ${hundredths(y2)}" fill="none" stroke="${color}" stroke-width="${hundredths(mm(wide))}"/>`); // prettier-ignore
    }
  }

  #line({ text, rect, baseline }: TextLine, style: CSSStyleDeclaration): void {
    const [x, y, , height] = this.#box(rect);
    const weight = Number(style.fontWeight);
    this.#note(text, weight);
    const size = (Number.parseFloat(style.fontSize) * 25.4) / 96;
    const italic = style.fontStyle === "italic" ? ` font-style="italic"` : "";
    this.parts.push(`<text x="${hundredths(x)}" y="${hundredths(y + height * baseline)}" font-size="${hundredths(size)}" font-weight="${weight}"${italic} fill="${style.color}">${escapeMarkup(text)}</text>`); // prettier-ignore
  }

  #picture(picture: SVGSVGElement): void {
    const [x, y, width, height] = this.#box(picture.getBoundingClientRect());
    if (width === 0 || height === 0) return;
    for (const text of picture.querySelectorAll("text"))
      this.#note(text.textContent, Number(getComputedStyle(text).fontWeight));
    const copy = drawnSvg(picture);
    for (const [name, value] of Object.entries({ x, y, width, height })) copy.setAttribute(name, hundredths(value));
    if (getComputedStyle(picture).overflow === "visible") copy.setAttribute("overflow", "visible");
    this.parts.push(new XMLSerializer().serializeToString(copy));
  }

  #note(text: string, weight: number): void {
    const known = this.letters.get(weight) ?? new Set();
    for (const letter of text) known.add(letter);
    this.letters.set(weight, known);
  }
}

/** `maps`: with the maps, which are vectors then. All of it is in the one text: fonts, pictures, and no address of anything else. */
export async function sheetSvg(sheet: HTMLElement, maps: boolean): Promise<string> {
  const reader = new SheetReader(sheet, maps);
  const [width, height] = [sheet.offsetWidth, sheet.offsetHeight].map((px) => Math.round((px * 25.4) / 96));
  const faces = await embeddedFaces(reader.letters);
  const ground = maps ? `<rect width="${width}" height="${height}" fill="#fff"/>` : "";
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}" ${presentation.root}><style>${faces}</style>${ground}${reader.parts.join("")}</svg>`;
}
