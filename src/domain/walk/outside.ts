/** What a place outside the province belongs to, as far as the lines of the base map tell. */
import type { RegionLabelProperties } from "../../../geo/types";
import type { Geographic } from "../coordinates/ellipsoid";
import type { Geography } from "../geography";
import { sideOf, type Sides } from "../side";
import type { Text } from "../unit";

export interface Outside {
  name: Text;
  kind: "country" | "province";
}

/** null where nothing tells. */
export function outsideAt(at: Geographic, base: Sides, geography: Geography): Outside | null {
  const name = sideOf(at, base, geography);
  const labels = base.region_labels.features.map(({ properties }) => properties as RegionLabelProperties);
  const kind = labels.find(({ name_vi }) => name_vi === name?.vi)?.kind;
  return name && (kind === "country" || kind === "province") ? { name, kind } : null;
}
