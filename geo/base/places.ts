import type { Feature, MultiPolygon, Point as GeoPoint } from "geojson";
import { holds } from "../measure";
import type { Point } from "../planar";
import type { Reference } from "../read";
import type { PlaceProperties } from "../types";
import type { Veil } from "../vignette";

/** Names as they are written today; GeoNames has the left ones. */
const properNames: Record<string, string> = {
  "Dien Bien Phu": "Điện Biên Phủ",
  /** Seat of the province of that name, in the Vietnamese form that the province layer gives. */
  Phôngsali: "Phông Sa Lỳ",
};

/**
 * Left out: Thị Trấn Điện Biên (no such place), Mường Chiên (flooded by the Sơn La reservoir, 2010), Mường Chà and Điện
 * Biên Đông (towns now in the communes Na Sang and Na Son; since 2025 Mường Chà is a commune elsewhere), villages.
 */
const leftOut = new Set(["Thị Trấn Điện Biên", "Mường Chiên", "Mường Chà", "Điện Biên Đông", "Lao Chải", "Cát Cát"]);

/** GeoNames has Mường Lay 5 km off; the town office is way 692422246 of OpenStreetMap. */
const mendedPlaces: Record<string, Point> = { "Mường Lay": [103.1542, 22.0396] };

/** A place this far under the vignette (0 to 1) would be a name on empty paper. */
const tooFaint = 0.6;

function rank(name: string, fcode: string): PlaceProperties["rank"] {
  if (name === "Điện Biên Phủ") return 1;
  return fcode === "PPLA" ? 2 : 3;
}

/** Towns to name on the base map. */
export function places(
  input: Reference["places"],
  province: MultiPolygon,
  veil: Veil,
): Feature<GeoPoint, PlaceProperties>[] {
  return input
    .filter(({ properties }) => !leftOut.has(properties.name))
    .map(({ geometry, properties }): Feature<GeoPoint, PlaceProperties> => {
      const plain = properties.name.normalize("NFC").replace(/^Thị Trấn /, "");
      const name = properNames[plain] ?? plain;
      const at = mendedPlaces[name] ?? (geometry.coordinates as Point);
      return {
        type: "Feature",
        properties: { name, country: properties.cc, rank: rank(name, properties.fcode), inside: holds(province, at) },
        geometry: { type: "Point", coordinates: at },
      };
    })
    .filter(({ geometry: { coordinates } }) => veil(coordinates[0]!, coordinates[1]!) < tooFaint)
    .sort((a, b) => a.properties.rank - b.properties.rank || a.properties.name.localeCompare(b.properties.name, "vi"));
}
