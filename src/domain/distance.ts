/**
 * Distance and direction on the WGS 84 ellipsoid by cheap-ruler at the middle latitude, which agrees with GeographicLib (Karney
 * 2013) to 0.01 % over any two places of the province.
 */
import CheapRuler from "cheap-ruler";
import { radians, type Geographic } from "./coordinates/ellipsoid";

export interface Bearing {
  km: number;
  /** Degrees from north, clockwise, at the first place. */
  azimuth: number;
}

/** Along the straight line, which no road follows. */
export function bearingTo(from: Geographic, to: Geographic): Bearing {
  const middle = (from.lat + to.lat) / 2;
  const ruler = new CheapRuler(middle);
  const [a, b] = [from, to].map(({ lon, lat }) => [lon, lat] as [number, number]) as [
    [number, number],
    [number, number],
  ];
  // The ruler's bearing is that half-way; meridians converge by this much from there to the first place.
  const convergence = ((to.lon - from.lon) * Math.sin(radians(middle))) / 2;
  return { km: ruler.distance(a, b), azimuth: (ruler.bearing(a, b) - convergence + 720) % 360 };
}

/** The eight points of the compass, clockwise from north. */
export const compassPoints = ["n", "ne", "e", "se", "s", "sw", "w", "nw"] as const;
export type CompassPoint = (typeof compassPoints)[number];

export const compassPoint = (azimuth: number): CompassPoint =>
  compassPoints[Math.round(azimuth / 45) % compassPoints.length] ?? "n";
