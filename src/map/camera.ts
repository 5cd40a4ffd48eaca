/** Where the map looks, and how it gets there. */
import { MercatorCoordinate, type LngLatBoundsLike, type Map as MapLibre } from "maplibre-gl";
import type { Bounds } from "../domain/bounds";
import type { Camera } from "../state/view";
import type { Padding } from "./handle";

/** The province's bounds, needed before its outline is there. */
export const provinceBounds: Bounds = [102.14386, 20.89269, 103.5988, 22.54793];
/** Wide enough to move the province clear of any panel. */
export const maxBounds: Bounds = [98.6, 18.2, 107.4, 25.2];
/** Room between the subject and the edge of the free part, px; less in a small map. */
const air = (room: number): number => Math.min(28, room * 0.06);
const flightMs = 900;

export const reducedMotion = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

export const roundCamera = ({ lon, lat, zoom }: Camera): Camera => ({
  lon: Number(lon.toFixed(4)),
  lat: Number(lat.toFixed(4)),
  zoom: Number(zoom.toFixed(2)),
});

export const sameCamera = (a: Camera | null, b: Camera | null): boolean =>
  a === b || (!!a && !!b && a.lon === b.lon && a.lat === b.lat && a.zoom === b.zoom);

export const cameraOf = (map: MapLibre): Camera => {
  const { lng, lat } = map.getCenter();
  return roundCamera({ lon: lng, lat, zoom: map.getZoom() });
};

/** Least and greatest zoom, rounded; the map zooms out no further than until `maxBounds` fill it. */
export function zoomEnds(map: MapLibre): [least: number, greatest: number] {
  const [west, south, east, north] = maxBounds;
  const [from, to] = [MercatorCoordinate.fromLngLat([west, north]), MercatorCoordinate.fromLngLat([east, south])];
  const { clientWidth, clientHeight } = map.getContainer();
  const filled = Math.log2(Math.max(clientWidth / (to.x - from.x), clientHeight / (to.y - from.y)) / 512);
  return [Number(Math.max(map.getMinZoom(), filled).toFixed(2)), map.getMaxZoom()];
}

/** Leaves at least a third of the window, however large the panels are. */
export function usablePadding(padding: Padding, width: number, height: number): Padding {
  const fit = (a: number, b: number, room: number): [number, number] => {
    const share = Math.min(1, (room * (2 / 3)) / Math.max(1, a + b));
    return [a * share, b * share];
  };
  const [left, right] = fit(padding.left + air(width), padding.right + air(width), width);
  const [top, bottom] = fit(padding.top + air(height), padding.bottom + air(height), height);
  return { top, right, bottom, left };
}

const paddingIn = (map: MapLibre, padding: Padding): Padding => {
  const { clientWidth, clientHeight } = map.getContainer();
  return usablePadding(padding, clientWidth, clientHeight);
};

/** Attached to every event of a flight, to distinguish its end from an interruption by the next one. */
export interface Flight {
  flight: number;
}

/** `maxZoom`: small units are not magnified beyond it. */
export function fit(
  map: MapLibre,
  bounds: Bounds,
  padding: Padding,
  flight: Flight,
  { animate = true, maxZoom = 12 } = {},
): void {
  const still = !animate || reducedMotion();
  const options = { padding: paddingIn(map, padding), maxZoom };
  map.fitBounds(
    bounds as LngLatBoundsLike,
    still ? { ...options, animate: false } : { ...options, duration: flightMs },
    flight,
  );
}

/** Brings a place to the middle of the part that no panel covers. */
export function fly(map: MapLibre, { lon, lat, zoom }: Camera, padding: Padding, flight: Flight): void {
  const { left, right, top, bottom } = paddingIn(map, padding);
  map.easeTo(
    {
      center: [lon, lat],
      zoom,
      offset: [(left - right) / 2, (top - bottom) / 2],
      duration: reducedMotion() ? 0 : flightMs,
    },
    flight,
  );
}

/** Zoom at which bounds just fit into the part that no panel covers. */
export const zoomToFit = (map: MapLibre, bounds: Bounds, padding: Padding): number =>
  map.cameraForBounds(bounds as LngLatBoundsLike, { padding: paddingIn(map, padding) })?.zoom ?? map.getZoom();
