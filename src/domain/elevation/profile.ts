/** Heights along a line. */
import { bearingTo } from "../distance";
import type { Geographic } from "../coordinates/ellipsoid";
import { elevationAt, type ElevationGrid } from "./grid";

export interface ProfilePoint extends Geographic {
  /** From the start along the line, on the ellipsoid, km. */
  km: number;
  /** Metres; null where it is not known. */
  height: number | null;
}

export interface HeightProfile {
  /** The whole line, km. */
  km: number;
  /** Between two points, metres. */
  step: number;
  points: ProfilePoint[];
}

/** A longer line has a longer step, so that there are never more points. */
const mostPoints = 600;

/** Steps are round, metres. */
const steps = [300, 500, 1000, 2000] as const;

/** The step for a line of so many km: never shorter than a cell of the grid, between which heights say nothing of their own. */
export const stepFor = (km: number): number => steps.find((step) => (km * 1000) / step <= mostPoints) ?? 5000;

/** Between two places near each other a straight line in degrees is that on the map. */
const between = (from: Geographic, to: Geographic, share: number): Geographic => ({
  lon: from.lon + (to.lon - from.lon) * share,
  lat: from.lat + (to.lat - from.lat) * share,
});

/** Heights at the start, every `step` metres, and at the end; a line of less than two places has none. */
export function profileAlong(grid: ElevationGrid, line: readonly Geographic[], step?: number): HeightProfile {
  const legs = line.slice(1).flatMap((to, at) => {
    const from = line[at];
    return from ? [{ from, to, km: bearingTo(from, to).km }] : [];
  });
  const km = legs.reduce((sum, leg) => sum + leg.km, 0);
  const every = step ?? stepFor(km);
  const points: ProfilePoint[] = [];
  const add = (at: Geographic, along: number): void => {
    points.push({ ...at, km: along, height: elevationAt(grid, at) });
  };
  let start = 0;
  for (const { from, to, km: length } of legs) {
    while ((points.length * every) / 1000 < start + length) {
      const along = (points.length * every) / 1000;
      add(between(from, to, (along - start) / length), along);
    }
    start += length;
  }
  const end = line.at(-1);
  if (end && km > 0) add(end, km);
  return { km, step: every, points };
}

/** The lowest and the highest of the points whose height is known; null where there is none. */
export function extremesOf(points: readonly ProfilePoint[]): { lowest: ProfilePoint; highest: ProfilePoint } | null {
  const known = points.filter(({ height }) => height !== null).toSorted((a, b) => (a.height ?? 0) - (b.height ?? 0));
  const [lowest, highest] = [known[0], known.at(-1)];
  return lowest && highest ? { lowest, highest } : null;
}
