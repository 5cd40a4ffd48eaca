/** Symbols of point layers, drawn on a canvas: shape is the theme, fill the class, size the amount. */
import type { LayerClass, Feature, SymbolOutline } from "../themes/feature";
import { ink } from "./palette";
import { pixelRatio } from "./patterns";
import { leastRadius } from "./symbol-scale";

export interface SymbolSpec {
  shape: SymbolOutline;
  color: string;
  pattern: LayerClass["pattern"];
  /** Diameter in CSS px. */
  px: number;
  /** It has a sourced point; otherwise its outline is a broken ring. */
  exact: boolean;
  /** Whether its size is known; a symbol of unknown size has an open centre. */
  sized: boolean;
}

export const symbolId = (spec: SymbolSpec): string =>
  [spec.shape, spec.color, spec.pattern, spec.px, spec.exact ? "exact" : "unit", spec.sized ? "sized" : "open"].join(
    " ",
  );

const smallest = 2 * leastRadius;
export const largestDiameter = 30;
/** For layers without sizes and features of unknown size. */
export const middleDiameter = 15;

/** A shorter bar would not look like one, px. */
export const smallestBar = 14;

/** Diameter in px: area grows with size, from 12 px to 30 px for the largest of the layer. */
export function diameter(size: number | null, greatest: number): number {
  if (size === null || greatest <= 0) return middleDiameter;
  return Math.round(
    Math.min(largestDiameter, Math.max(smallest, largestDiameter * Math.sqrt(Math.max(size, 0) / greatest))),
  );
}

/** Between the ring of an approximate place and what it encloses, px. */
const ringGap = 2;

/** Space around the shape for its casing. */
const margin = 3;

/** Mixes two #rrggbb colours; `share` is that of the second. */
export function mix(first: string, second: string, share: number): string {
  const channels = (color: string) => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const [a, b] = [channels(first), channels(second)];
  const mixed = a.map((channel, i) => Math.round(channel * (1 - share) + (b[i] ?? channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** Corners in units of the radius; all shapes of one size cover about the same area. */
const corners: Record<Exclude<SymbolOutline, "circle" | "none">, [number, number][]> = {
  square: [[-0.87, -0.87], [0.87, -0.87], [0.87, 0.87], [-0.87, 0.87]],
  diamond: [[0, -1.2], [1.2, 0], [0, 1.2], [-1.2, 0]],
  bar: [[-1.2, -0.55], [1.2, -0.55], [1.2, 0.55], [-1.2, 0.55]],
  triangle: [[0, -1.2], [1.18, 0.85], [-1.18, 0.85]],
  hexagon: [[-1.1, 0], [-0.55, -0.95], [0.55, -0.95], [1.1, 0], [0.55, 0.95], [-0.55, 0.95]],
  house: [[0, -1.25], [0.95, -0.4], [0.8, 0.9], [-0.8, 0.9], [-0.95, -0.4]],
  rotor: [[-0.4, -1.3], [0.4, -1.3], [0.4, -0.23], [1.33, 0.3], [0.93, 1], [0, 0.46], [-0.93, 1], [-1.33, 0.3], [-0.4, -0.23]],
}; // prettier-ignore

/** Adds the shape about (0, 0) to the pen's path. */
export function traceShape(
  pen: Pick<Path2D, "arc" | "moveTo" | "lineTo" | "closePath">,
  shape: SymbolOutline,
  r: number,
): void {
  if (shape === "circle" || shape === "none") {
    pen.moveTo(r, 0);
    pen.arc(0, 0, r, 0, 2 * Math.PI);
    return;
  }
  corners[shape].forEach(([x, y], i) => (i === 0 ? pen.moveTo(x * r, y * r) : pen.lineTo(x * r, y * r)));
  pen.closePath();
}

const tenths = (value: number): string => String(Math.round(value * 10) / 10);

/** The shape about (x, y) as SVG path data. */
export function outlinePath(shape: SymbolOutline, r: number, x = 0, y = 0): string {
  const words: string[] = [];
  const at = (dx: number, dy: number) => `${tenths(x + dx)} ${tenths(y + dy)}`;
  traceShape(
    {
      moveTo: (dx, dy) => words.push(`M${at(dx, dy)}`),
      lineTo: (dx, dy) => words.push(`L${at(dx, dy)}`),
      closePath: () => words.push("Z"),
      arc: () => words.push(`A${r} ${r} 0 1 1 ${at(-r, 0)}A${r} ${r} 0 1 1 ${at(r, 0)}Z`),
    },
    shape,
    r,
  );
  return words.join("");
}

/**
 * A pen on a square canvas of this many CSS px, its origin in the middle. Kept out of the graphics card, from which reading
 * a picture back takes a hundred times longer than drawing it.
 */
export function penFor(side: number): OffscreenCanvasRenderingContext2D {
  const px = Math.ceil(side * pixelRatio);
  const pen = new OffscreenCanvas(px, px).getContext("2d", { willReadFrequently: true });
  if (!pen) throw new Error("no 2D canvas");
  pen.scale(pixelRatio, pixelRatio);
  pen.translate(px / pixelRatio / 2, px / pixelRatio / 2);
  pen.lineJoin = "round";
  return pen;
}

export const imageOf = (pen: OffscreenCanvasRenderingContext2D): ImageData =>
  pen.getImageData(0, 0, pen.canvas.width, pen.canvas.height);

/** How a symbol is drawn, on the canvas, in the SVG map and in legends; lengths in CSS px. */
interface SymbolLook {
  fill: string;
  stroke: string;
  strokeWidth: number;
  /** Radius of the filled shape. The outline has that of the symbol: about an approximate place it is a ring apart. */
  core: number;
  /** Empty: unbroken. */
  dash: number[];
  /** Radius and colour of the open centre; null for a symbol of known size. */
  open: { r: number; color: string } | null;
}

/** The fill is that of the class, wherever the feature stands: only the outline says that the place is approximate. */
export function symbolLook({ shape, color, pattern, px, exact, sized }: SymbolSpec): SymbolLook {
  const hollow = pattern !== "solid";
  const stroke = hollow ? color : mix(color, ink, 0.4);
  const core = exact || hollow ? px / 2 : px / 2 - ringGap;
  const narrow = hollow || !exact || shape === "bar";
  return {
    fill: hollow ? "#ffffff" : color,
    stroke,
    strokeWidth: hollow ? 1.8 : 1.2,
    core,
    dash: exact ? [] : [2.4, 1.8],
    open: sized ? null : { r: px * (narrow ? 0.15 : 0.22), color: hollow ? stroke : "#ffffff" },
  };
}

/** A symbol about (x, y) for a picture with strokes of its own; lengths in px. */
export interface SymbolMark {
  /** The outline. */
  path: string;
  core: string;
  fill: string;
  stroke: string;
  strokeWidth: number;
  dash: string;
  /** The open centre of a symbol of unknown size; null for others. */
  open: { path: string; fill: string } | null;
}

export function symbolMark(spec: SymbolSpec, x: number, y: number): SymbolMark {
  const { fill, stroke, strokeWidth, core, dash, open } = symbolLook(spec);
  return {
    path: outlinePath(spec.shape, spec.px / 2, x, y),
    core: outlinePath(spec.shape, core, x, y),
    fill,
    stroke,
    strokeWidth,
    dash: dash.join(" "),
    open: open && { path: outlinePath("circle", open.r, x, y), fill: open.color },
  };
}

export function symbolImage(spec: SymbolSpec): ImageData {
  const { shape, px } = spec;
  const { fill, stroke, strokeWidth, core, dash, open } = symbolLook(spec);
  const pen = penFor(px * 1.2 + 2 * margin);
  const path = new Path2D();
  traceShape(path, shape, px / 2);
  const filled = new Path2D();
  traceShape(filled, shape, core);

  pen.strokeStyle = "rgba(255, 255, 255, 0.95)";
  pen.lineWidth = 4;
  pen.stroke(path);
  pen.fillStyle = "#ffffff";
  pen.fill(path);
  pen.fillStyle = fill;
  pen.fill(filled);
  pen.strokeStyle = stroke;
  pen.lineWidth = strokeWidth;
  pen.setLineDash(dash);
  pen.stroke(path);

  if (open) {
    pen.beginPath();
    pen.arc(0, 0, open.r, 0, 2 * Math.PI);
    pen.fillStyle = open.color;
    pen.fill();
  }
  return imageOf(pen);
}

export const greatestSize = (features: readonly Feature[]): number =>
  Math.max(0, ...features.map(({ size }) => size?.value ?? 0));
