/** The data that merged units are measured against. */
import type { FeatureCollection, Position } from "geojson";
import type { Geography } from "../geography";
import type { LineFeatures } from "./contents";
import { lineCoordinates } from "./length";

export interface Ground extends Geography {
  /** Of the base map at about 1:1,000,000. */
  roads: LineFeatures;
  rivers: LineFeatures;
  stateBorder: Position[][];
}

/** `base`: the objects of the base map as features. */
export const groundOf = (
  geography: Geography,
  base: Record<"roads" | "rivers" | "state_border", FeatureCollection>,
): Ground => ({
  ...geography,
  roads: base.roads as LineFeatures,
  rivers: base.rivers as LineFeatures,
  stateBorder: (base.state_border as LineFeatures).features.flatMap(({ geometry }) => lineCoordinates(geometry)),
});
