/** Changes of what is measured; each gives a new value, or the same where there is nothing to change. */
import type { Geographic } from "../../domain/coordinates/ellipsoid";

export const measureModes = ["length", "area"] as const;
export type MeasureMode = (typeof measureModes)[number];

export interface MeasuredShape {
  mode: MeasureMode;
  /** WGS 84. */
  points: readonly Geographic[];
}

export const nothingMeasured: MeasuredShape = { mode: "length", points: [] };

/** Within about a metre, degrees. */
const apart = 1e-5;
const same = (a: Geographic | undefined, b: Geographic): boolean =>
  a !== undefined && Math.abs(a.lat - b.lat) < apart && Math.abs(a.lon - b.lon) < apart;

/** At the end; a place twice in a row is one point. */
export const withPoint = (measured: MeasuredShape, at: Geographic): MeasuredShape =>
  same(measured.points.at(-1), at) ? measured : { ...measured, points: [...measured.points, at] };

/** Before the point that has this index now. */
export const withPointAt = (measured: MeasuredShape, index: number, at: Geographic): MeasuredShape => ({
  ...measured,
  points: measured.points.toSpliced(index, 0, at),
});

export const withPointMoved = (measured: MeasuredShape, index: number, at: Geographic): MeasuredShape =>
  index in measured.points ? { ...measured, points: measured.points.with(index, at) } : measured;

export const withoutPoint = (measured: MeasuredShape, index: number): MeasuredShape =>
  index in measured.points ? { ...measured, points: measured.points.toSpliced(index, 1) } : measured;

/** How many points there must be for a length, or an area. */
export const leastPoints: Record<MeasureMode, number> = { length: 2, area: 3 };
