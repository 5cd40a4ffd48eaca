/** The part of a map that no panel covers, and how its middle stays when the map is resized. */
import { Point, type LngLat, type Map as MapLibre } from "maplibre-gl";
import type { Flight } from "./camera";
import type { Padding } from "./handle";

export const samePadding = (a: Padding, b: Padding): boolean =>
  a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;

/** Whether the map has the size of its container; it notices a new one a frame later. */
export function fills(map: MapLibre): boolean {
  const { clientWidth, clientHeight } = map.getContainer();
  const { style } = map.getCanvas();
  return style.width === `${clientWidth}px` && style.height === `${clientHeight}px`;
}

/** In px from the upper left corner of the map, at the size it is drawn in. */
export function freeMiddle(map: MapLibre, { top, right, bottom, left }: Padding): Point {
  const { width, height } = map.getCanvas().style;
  return new Point((parseFloat(width) + left - right) / 2, (parseFloat(height) + top - bottom) / 2);
}

/** Moves the map at once until a place lies at a point of it. */
export function bring(map: MapLibre, place: LngLat, to: Point, flight: Flight): void {
  const now = map.project(place);
  const { width, height } = map.getCanvas().style;
  const center = map.unproject([parseFloat(width) / 2 + now.x - to.x, parseFloat(height) / 2 + now.y - to.y]);
  map.jumpTo({ center }, flight);
}
