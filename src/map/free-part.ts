/** The part of a map that no panel covers, and how its middle stays when the map is resized. */
import { Point, type LngLat, type Map as MapLibre } from "maplibre-gl";
import type { Flight } from "./camera";
import type { Padding } from "./handle";

export const samePadding = (a: Padding, b: Padding): boolean =>
  a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;

/** At the size the map is drawn in; that of its canvas is rounded to whole pixels of the screen. */
const middle = (map: MapLibre): Point => map.project(map.getCenter());

/** Whether the map has the size of its container; it notices a new one a frame later. */
export function fills(map: MapLibre): boolean {
  const { clientWidth, clientHeight } = map.getContainer();
  const { x, y } = middle(map);
  return Math.round(2 * x) === clientWidth && Math.round(2 * y) === clientHeight;
}

/** In px from the upper left corner of the map. */
export function freeMiddle(map: MapLibre, { top, right, bottom, left }: Padding): Point {
  return middle(map).add(new Point((left - right) / 2, (top - bottom) / 2));
}

/** Moves the map at once until a place lies at a point of it. */
export function bring(map: MapLibre, place: LngLat, to: Point, flight: Flight): void {
  map.jumpTo({ center: map.unproject(middle(map).add(map.project(place)).sub(to)) }, flight);
}
