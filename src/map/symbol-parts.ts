/** Symbols and clusters as parts of an SVG picture, after the same rules as those drawn on the canvas. */
import { halo, ink } from "./palette";
import type { ClusterSpec } from "./cluster-symbol";
import { mix, outlinePath, symbolMark, traceShape, type SymbolSpec } from "./symbols";

/** In the order of drawing; lengths in px. */
export interface SymbolPart {
  path: string;
  fill: string;
  stroke?: string;
  strokeWidth?: number;
  dash?: string;
}

/** Of the symbol's diameter, about (x, y). The last but the open centre is the outline. */
export function symbolParts(spec: SymbolSpec, x: number, y: number): SymbolPart[] {
  const { path, core, fill, stroke, strokeWidth, dash, open } = symbolMark(spec, x, y);
  return [
    { path, fill: "#ffffff", stroke: "#ffffff", strokeWidth: 4 },
    { path: core, fill },
    { path, fill: "none", stroke, strokeWidth, dash },
    ...(open ? [open] : []),
  ];
}

type Corner = readonly [x: number, y: number];
const cross = ([ax, ay]: Corner, [bx, by]: Corner): number => ax * by - ay * bx;
/** Of a circle, as a polygon that differs from it by less than 0.1 px. */
const roundCorners = 60;

function cornersOf(shape: ClusterSpec["shape"], r: number): Corner[] {
  const corners: Corner[] = [];
  const add = (x: number, y: number): void => void corners.push([x, y]);
  const arc = (): void => {
    for (let i = 1; i < roundCorners; i++) {
      const angle = (2 * Math.PI * i) / roundCorners;
      add(r * Math.cos(angle), r * Math.sin(angle));
    }
  };
  traceShape({ moveTo: add, lineTo: add, closePath: () => undefined, arc }, shape, r);
  return corners;
}

/** Where the ray from the middle at this angle leaves the shape. */
function edgeAt(corners: readonly Corner[], angle: number): Corner {
  const ray: Corner = [Math.cos(angle), Math.sin(angle)];
  const met = corners.flatMap((a, i): Corner[] => {
    const b = corners[(i + 1) % corners.length] ?? a;
    const side: Corner = [b[0] - a[0], b[1] - a[1]];
    const along = -cross(ray, a) / cross(ray, side);
    const at: Corner = [a[0] + along * side[0], a[1] + along * side[1]];
    return along >= 0 && along <= 1 && at[0] * ray[0] + at[1] * ray[1] > 0 ? [at] : [];
  });
  return met[0] ?? [0, 0];
}

/** The share of the shape between two angles, as seen from its middle. */
function slice(corners: readonly Corner[], from: number, to: number, x: number, y: number): string {
  const turn = (angle: number): number => (((angle - from) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
  const between = corners
    .map((corner) => ({ corner, at: turn(Math.atan2(corner[1], corner[0])) }))
    .filter(({ at }) => at > 0 && at < to - from)
    .toSorted((a, b) => a.at - b.at)
    .map(({ corner }) => corner);
  const points = [[0, 0] as const, edgeAt(corners, from), ...between, edgeAt(corners, to)];
  return `M${points.map(([dx, dy]) => `${(x + dx).toFixed(1)} ${(y + dy).toFixed(1)}`).join("L")}Z`;
}

/** A ring in the colours of the classes by their shares, white within for the number. The last is the outline. */
export function clusterParts({ shape, px, shares, exact }: ClusterSpec, x: number, y: number): SymbolPart[] {
  const outline = outlinePath(shape, px / 2, x, y);
  const corners = cornersOf(shape, px / 2);
  const all = shares.reduce((sum, { count }) => sum + count, 0);
  let from = -Math.PI / 2;
  const slices = shares.map(({ color, pattern, count }): SymbolPart => {
    const to = from + (2 * Math.PI * count) / all;
    const path = count === all ? outline : slice(corners, from, to, x, y);
    from = to;
    return { path, fill: pattern === "solid" ? color : halo };
  });
  return [
    { path: outline, fill: "#ffffff", stroke: "#ffffff", strokeWidth: 5 },
    ...slices,
    { path: outlinePath(shape, (px / 2) * 0.7, x, y), fill: "#ffffff" },
    {
      path: outline,
      fill: "none",
      stroke: mix(shares[0]?.color ?? ink, ink, 0.5),
      strokeWidth: 1.2,
      dash: exact ? "" : "2.4 1.8",
    },
  ];
}
