/** A figure followed over the years: its points, the gaps between them, and where they stand in a picture. */
import { scaleLinear } from "d3-scale";
import type { Paint } from "./chart";

/** Of the parts of a stacked bar, and of a bar whose parts are not known. */
export const partPaints: readonly Paint[] = [{ color: "#2f7d5b" }, { color: "#e0a43a" }];
export const wholePaint: Paint = { color: "#2f7d5b", pattern: "outlined" };

/** What is known of one year. */
export interface SeriesPoint {
  year: number;
  /** The time as it is said: «2010», «6/2025». */
  label: string;
  value: number;
  /** What the value consists of, in the order of the chart's parts; null where not known. */
  parts: readonly number[] | null;
  /** Counted in another way than the one before, so that nothing may join the two. */
  apart: boolean;
  approximate: boolean;
  note: string | null;
  sources: string[];
  asOf: string;
}

/** A level that is aimed at. */
export interface SeriesTarget {
  value: number;
  label: string;
  sources: string[];
  asOf: string;
}

/** A run of years without a figure, both ends included. */
export interface Gap {
  from: number;
  to: number;
}

/** The years between the first and the last point of which nothing is known; points in order of their years. */
export const gapsIn = (points: readonly SeriesPoint[]): Gap[] =>
  points.slice(1).flatMap((point, at) => {
    const from = (points[at]?.year ?? point.year) + 1;
    return from < point.year ? [{ from, to: point.year - 1 }] : [];
  });

/** Pairs of points that may be joined; `known`: they are of years next to each other. */
export const joinsIn = (points: readonly SeriesPoint[]): { from: SeriesPoint; to: SeriesPoint; known: boolean }[] =>
  points.slice(1).flatMap((to, at) => {
    const from = points[at];
    return from && !to.apart ? [{ from, to, known: to.year - from.year <= 1 }] : [];
  });

/** Room round the plot, in CSS px. */
export const margin = { top: 22, right: 14, bottom: 24, left: 44 };

/** Where years and values stand, in CSS px; the years have half a step of room at both ends. */
export function scalesOf(
  years: readonly [number, number],
  values: readonly [number, number],
  size: { width: number; height: number },
) {
  const x = scaleLinear([years[0] - 0.5, years[1] + 0.5], [margin.left, size.width - margin.right]);
  const y = scaleLinear(values, [size.height - margin.bottom, margin.top]);
  return { x, y, step: x(1) - x(0) };
}

/** Years to be written under the axis: as many as fit at about 40 px each, the last always among them. */
export function yearTicks([first, last]: readonly [number, number], step: number): number[] {
  const every = [1, 2, 3, 5, 10].find((each) => each * step >= 40) ?? 10;
  return Array.from({ length: Math.floor((last - first) / every) + 1 }, (_, at) => last - at * every).toReversed();
}

/** Which points bear their value: all where there is room, else the first, the last and those counted in another way. */
export function labelledPoints(points: readonly SeriesPoint[], step: number, room: number): Set<SeriesPoint> {
  if (step >= room) return new Set(points);
  return new Set(points.filter((point, at) => at === 0 || at === points.length - 1 || point.apart));
}
