import type { MultiPolygon } from "geojson";
import { ellipsoidalArea, labelPoint } from "./measure";
import { outlines } from "./topology";
import type { DienBienTopology, UnitGeometries } from "./types";

/** Outlines of every unit of the four levels, keyed by `level:code`. */
export function unitOutlines(topology: DienBienTopology): Map<string, MultiPolygon> {
  return new Map([
    ...outlines(topology, () => "province:11"),
    ...outlines(topology, (p) => `district:${p.district}`),
    ...outlines(topology, (p) => `former-commune:${p.code}`),
    ...outlines(topology, (p) => `commune:${p.commune}`),
  ]);
}

/** Area and label point of every unit, measured on the drawn outlines. */
export function measureUnits(topology: DienBienTopology): UnitGeometries {
  return Object.fromEntries(
    [...unitOutlines(topology)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, outline]) => [
        key,
        {
          area_km2: Number(ellipsoidalArea(outline).toFixed(2)),
          label: labelPoint(outline),
        },
      ]),
  );
}
