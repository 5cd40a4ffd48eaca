/** Symbols of point layers, drawn on a canvas: shape is the theme, fill the class, size the amount. */
import type { LayerClass, Feature, Outline } from "../themes/theme";
import { ink } from "./palette";
import { pixelRatio } from "./patterns";

export interface SymbolSpec {
  shape: Outline;
  color: string;
  pattern: LayerClass["pattern"];
  /** Diameter in CSS px. */
  px: number;
  /** It has a sourced point; otherwise it is drawn paler, with a broken outline. */
  exact: boolean;
  /** Whether its size is known; a symbol of unknown size has an open centre. */
  sized: boolean;
}

export const symbolId = (spec: SymbolSpec): string =>
  [spec.shape, spec.color, spec.pattern, spec.px, spec.exact ? "exact" : "unit", spec.sized ? "sized" : "open"].join(
    " ",
  );

const smallest = 9;
const largest = 30;
/** For layers without sizes and features of unknown size. */
export const middleDiameter = 15;

/** A shorter bar would not look like one, px. */
export const smallestBar = 14;

/** Diameter in px: area grows with size, from 9 px to 30 px for the largest of the layer. */
export function diameter(size: number | null, greatest: number): number {
  if (size === null || greatest <= 0) return middleDiameter;
  return Math.round(Math.min(largest, Math.max(smallest, largest * Math.sqrt(Math.max(size, 0) / greatest))));
}

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
const corners: Record<Exclude<Outline, "circle" | "none">, [number, number][]> = {
  square: [[-0.87, -0.87], [0.87, -0.87], [0.87, 0.87], [-0.87, 0.87]],
  diamond: [[0, -1.2], [1.2, 0], [0, 1.2], [-1.2, 0]],
  bar: [[-1.2, -0.55], [1.2, -0.55], [1.2, 0.55], [-1.2, 0.55]],
  triangle: [[0, -1.2], [1.18, 0.85], [-1.18, 0.85]],
}; // prettier-ignore

/** Adds the shape about (0, 0) to the pen's path. */
export function traceShape(
  pen: Pick<Path2D, "arc" | "moveTo" | "lineTo" | "closePath">,
  shape: Outline,
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

export function symbolImage({ shape, color, pattern, px, exact, sized }: SymbolSpec): ImageData {
  const side = px * 1.2 + 2 * margin;
  const pen = penFor(side);
  const hollow = pattern !== "solid";
  const outline = hollow ? color : mix(color, ink, 0.4);
  const path = new Path2D();
  traceShape(path, shape, px / 2);

  pen.strokeStyle = "rgba(255, 255, 255, 0.95)";
  pen.lineWidth = 4;
  pen.stroke(path);
  pen.fillStyle = hollow ? "#ffffff" : exact ? color : mix(color, "#ffffff", 0.45);
  pen.fill(path);
  pen.strokeStyle = outline;
  pen.lineWidth = hollow ? 1.8 : 1.2;
  if (!exact) pen.setLineDash([2.4, 1.8]);
  pen.stroke(path);

  if (!sized) {
    pen.beginPath();
    pen.arc(0, 0, px * (hollow || shape === "bar" ? 0.15 : 0.22), 0, 2 * Math.PI);
    pen.fillStyle = hollow ? outline : "#ffffff";
    pen.fill();
  }
  return imageOf(pen);
}

export const greatestSize = (features: readonly Feature[]): number =>
  Math.max(0, ...features.map(({ size }) => size?.value ?? 0));
