/** Where the borders of Việt Nam, Lào and Trung Quốc meet. */
import type { FeatureCollection, LineString, MultiLineString } from "geojson";
import type { Geographic } from "./coordinates/ellipsoid";
import { bearingTo } from "./distance";
import { lineCoordinates } from "./merged-unit/length";

/** About where the marker of the three countries stands. */
const marker: Geographic = { lat: 22.401, lon: 102.144 };
/** The lines as drawn and the places given for the marker are up to a kilometre apart, km. */
const nearKm = 1.5;

/** Whether a place is so near the point where the borders are drawn to meet that it may be meant for it. */
export function isNearTripoint(at: Geographic, border: FeatureCollection): boolean {
  const lines = (border as FeatureCollection<LineString | MultiLineString>).features.flatMap(({ geometry }) =>
    lineCoordinates(geometry),
  );
  const ends = lines.flatMap((line) => [line[0], line.at(-1)]).flatMap((end) => (end ? [end] : []));
  const [drawn] = ends
    .map(([lon = 0, lat = 0]) => ({ lon, lat }))
    .toSorted((a, b) => bearingTo(marker, a).km - bearingTo(marker, b).km);
  return drawn !== undefined && bearingTo(at, drawn).km <= nearKm;
}
