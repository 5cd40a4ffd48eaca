/** The symbol of a cluster: the shape of the theme, a ring in the colours of the classes, room for the number. */
import type { LayerClass, SymbolOutline } from "../themes/feature";
import { halo, ink } from "./palette";
import { imageOf, mix, penFor, traceShape, type SymbolSpec } from "./symbols";

export interface ClusterSpec {
  shape: SymbolOutline;
  /** Diameter in CSS px. */
  px: number;
  /** How many features of each class. */
  shares: { color: string; pattern: LayerClass["pattern"]; count: number }[];
  /** All have sourced points; otherwise the outline is broken. */
  exact: boolean;
}

/** Diameter in px: it grows with each doubling of the count. */
export const clusterDiameter = (count: number): number => Math.round(18 + 3.5 * Math.log2(count));

/** Sorted, so that the same members give the same ring. */
export function clusterSpec(symbols: SymbolSpec[]): ClusterSpec {
  const shares = new Map<string, ClusterSpec["shares"][number]>();
  for (const { color, pattern } of symbols) {
    const share = shares.get(color) ?? { color, pattern, count: 0 };
    shares.set(color, { ...share, count: share.count + 1 });
  }
  return {
    shape: symbols.find(({ shape }) => shape !== "bar")?.shape ?? symbols[0]?.shape ?? "circle",
    px: clusterDiameter(symbols.length),
    shares: [...shares.values()].toSorted((a, b) => a.color.localeCompare(b.color)),
    exact: symbols.every(({ exact }) => exact),
  };
}

export const clusterId = ({ shape, px, shares, exact }: ClusterSpec): string =>
  ["cluster", shape, px, exact ? "exact" : "unit", ...shares.map(({ color, count }) => `${color}×${count}`)].join(" ");

export function clusterImage({ shape, px, shares, exact }: ClusterSpec): ImageData {
  const pen = penFor(px * 1.2 + 8);
  const outer = new Path2D();
  traceShape(outer, shape, px / 2);
  const inner = new Path2D();
  traceShape(inner, shape, (px / 2) * 0.7);

  pen.strokeStyle = "rgba(255, 255, 255, 0.95)";
  pen.lineWidth = 5;
  pen.stroke(outer);
  pen.save();
  pen.clip(outer);
  const all = shares.reduce((sum, { count }) => sum + count, 0);
  let from = -Math.PI / 2;
  for (const { color, pattern, count } of shares) {
    const to = from + (2 * Math.PI * count) / all;
    pen.beginPath();
    pen.moveTo(0, 0);
    pen.arc(0, 0, px, from, to);
    pen.fillStyle = pattern === "solid" ? color : halo;
    pen.fill();
    from = to;
  }
  pen.restore();
  pen.fillStyle = "#ffffff";
  pen.fill(inner);
  pen.strokeStyle = mix(shares[0]?.color ?? ink, ink, 0.5);
  pen.lineWidth = 1.2;
  if (!exact) pen.setLineDash([2.4, 1.8]);
  pen.stroke(outer);
  return imageOf(pen);
}
