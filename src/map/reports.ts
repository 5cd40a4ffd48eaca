/** What the map reports while it happens; each returns the function that stops it. */
import type { Map as MapLibre } from "maplibre-gl";
import type { Geographic } from "../domain/coordinates/ellipsoid";

/** Every movement of the camera. */
export function reportMoves(map: MapLibre, report: () => void): () => void {
  const subscription = map.on("move", report);
  return () => subscription.unsubscribe();
}

/** Where the pointer is; null when it has left. */
export function reportPointer(map: MapLibre, report: (at: Geographic | null) => void): () => void {
  const subscriptions = [
    map.on("mousemove", ({ lngLat: { lng, lat } }) => report({ lon: lng, lat })),
    map.on("mouseout", () => report(null)),
  ];
  return () => subscriptions.forEach((each) => each.unsubscribe());
}
