import { area, bbox, centerOfMass, getCoord } from "@turf/turf";
import type { BBox, MultiPolygon, Polygon, Position } from "geojson";
import { halfWay, stretchesWithin } from "./contents";
import { lengthKm, lineKm } from "./length";

export interface OutlineShape {
  /** Holes included, km on the ellipsoid. */
  perimeterKm: number;
  /** On Turf's sphere, 0.26 % too large here: a check of the drawn area, never shown. */
  sphericalKm2: number;
  /** West, south, east, north in degrees. */
  bounds: BBox;
  /** Of the bounds, along their middle parallel and a meridian. */
  extentKm: { eastWest: number; northSouth: number };
  /** Middle of the longest stretch of the parallel through the centre of mass, so always inside. */
  label: Position;
}

function labelOf(outline: Polygon | MultiPolygon, [west, , east]: BBox): Position {
  const centre = getCoord(centerOfMass(outline));
  const [, lat = 0] = centre;
  const stretches = stretchesWithin(outline, [[[west - 1, lat], [east + 1, lat]]]); // prettier-ignore
  const [longest] = stretches.toSorted((a, b) => lineKm(b) - lineKm(a));
  return longest ? halfWay(longest) : centre;
}

function extentOf([west, south, east, north]: BBox): OutlineShape["extentKm"] {
  const lat = (south + north) / 2;
  return { eastWest: lineKm([[west, lat], [east, lat]]), northSouth: lineKm([[west, south], [west, north]]) }; // prettier-ignore
}

export function shapeOf(outline: Polygon | MultiPolygon): OutlineShape {
  const bounds = bbox(outline);
  return {
    perimeterKm: lengthKm(outline),
    sphericalKm2: area(outline) / 1e6,
    bounds,
    extentKm: extentOf(bounds),
    label: labelOf(outline, bounds),
  };
}
