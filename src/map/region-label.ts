import type { Position } from "geojson";
import { unitGeometry, type Geography } from "../domain/geography";
import type { Land } from "../domain/land";

/** Where the name of a land stands: of the label points of its former communes the one nearest to their middle by area, so inside. */
export function labelOf(geography: Geography, land: Land): Position | null {
  const parts = [...land].map((code) => unitGeometry(geography, { level: "former-commune", code }));
  const total = parts.reduce((sum, { area_km2 }) => sum + area_km2, 0);
  const middle = (axis: 0 | 1): number =>
    parts.reduce((sum, { label, area_km2 }) => sum + label[axis] * area_km2, 0) / total;
  const [lon, lat] = [middle(0), middle(1)];
  const away = ({ label }: (typeof parts)[number]): number => Math.hypot(label[0] - lon, label[1] - lat);
  return parts.toSorted((a, b) => away(a) - away(b))[0]?.label ?? null;
}
