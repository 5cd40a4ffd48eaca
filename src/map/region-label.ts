import type { Position } from "geojson";
import { unitGeometry, type Geography } from "../domain/geography";
import type { Land } from "../domain/land";

/** The label point, among those of its former communes, that is nearest to a land's middle by area: so it lies inside. */
export function labelOf(geography: Geography, land: Land): Position | null {
  const parts = [...land].map((code) => unitGeometry(geography, { level: "former-commune", code }));
  const total = parts.reduce((sum, { area_km2 }) => sum + area_km2, 0);
  const middle = (axis: 0 | 1): number =>
    parts.reduce((sum, { label, area_km2 }) => sum + label[axis] * area_km2, 0) / total;
  const [lon, lat] = [middle(0), middle(1)];
  const away = ({ label }: (typeof parts)[number]): number => Math.hypot(label[0] - lon, label[1] - lat);
  return parts.toSorted((a, b) => away(a) - away(b))[0]?.label ?? null;
}
