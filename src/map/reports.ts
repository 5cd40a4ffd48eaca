/** Where things are on the map, and what it reports while it happens; what reports returns the function that stops it. */
import type { LngLat, Map as MapLibre } from "maplibre-gl";
import type { Geographic } from "../domain/coordinates/ellipsoid";

const placeOf = ({ lng: lon, lat }: LngLat): Geographic => ({ lon, lat });

export const lonLatAt = (map: MapLibre, { x, y }: { x: number; y: number }): Geographic =>
  placeOf(map.unproject([x, y]));

/** Every movement of the camera. */
export function reportMoves(map: MapLibre, report: () => void): () => void {
  const subscription = map.on("move", report);
  return () => subscription.unsubscribe();
}

/** Where the pointer is; null when it has left. */
export function reportPointer(map: MapLibre, report: (at: Geographic | null) => void): () => void {
  const subscriptions = [
    map.on("mousemove", ({ lngLat }) => report(placeOf(lngLat))),
    map.on("mouseout", () => report(null)),
  ];
  return () => subscriptions.forEach((each) => each.unsubscribe());
}
