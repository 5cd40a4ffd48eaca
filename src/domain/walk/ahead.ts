/** What lies straight on, due north, east, south or west of a unit's label point, where its land has ended. */
import type { MultiPolygon, Polygon, Position } from "geojson";
import type { Geographic } from "../coordinates/ellipsoid";
import { outline, type Geography } from "../geography";
import type { UnitRef } from "../unit";
import { middleOf } from "./neighbours";

/** Clockwise from north. */
export const arrows = ["n", "e", "s", "w"] as const;
export type Arrow = (typeof arrows)[number];

/** Degrees beyond the outline: some 30 m to see which unit is next, some 300 m outside, more than the lines of two sources are apart. */
const beyond = { next: 0.0003, outside: 0.003 } as const;

/** Where the line through a place along one axis cuts the rings, on the other axis. */
function cuts(shape: Polygon | MultiPolygon, axis: 0 | 1, at: number): number[] {
  const rings: Position[][] = shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat();
  const along = axis === 0 ? 1 : 0;
  return rings.flatMap((ring) =>
    ring.slice(1).flatMap((end, i) => {
      const start = ring[i] ?? end;
      const [a, b] = [start[axis] ?? 0, end[axis] ?? 0];
      if (a > at === b > at) return [];
      const [from, to] = [start[along] ?? 0, end[along] ?? 0];
      return [from + ((to - from) * (at - a)) / (b - a)];
    }),
  );
}

/** A place just beyond the unit, where the way straight on leaves it for the last time. */
export function placeBeyond(
  ref: UnitRef,
  arrow: Arrow,
  geography: Geography,
  by: keyof typeof beyond = "next",
): Geographic {
  const { lon, lat } = middleOf(ref, geography);
  const shape = outline(geography, ref);
  switch (arrow) {
    case "n":
      return { lon, lat: Math.max(lat, ...cuts(shape, 0, lon)) + beyond[by] };
    case "s":
      return { lon, lat: Math.min(lat, ...cuts(shape, 0, lon)) - beyond[by] };
    case "e":
      return { lon: Math.max(lon, ...cuts(shape, 1, lat)) + beyond[by], lat };
    case "w":
      return { lon: Math.min(lon, ...cuts(shape, 1, lat)) - beyond[by], lat };
  }
}
