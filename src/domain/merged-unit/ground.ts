/** The data that merged units are measured against. */
import type { FeatureCollection, Position } from "geojson";
import type { DienBienTopology, FormerCommuneGeometry, FormerCommuneProperties } from "../../../geo/types";
import type { LineFeatures } from "./contents";
import { lineCoordinates } from "./length";

export interface Ground {
  topology: DienBienTopology;
  /** Of the base map at about 1:1,000,000. */
  roads: LineFeatures;
  rivers: LineFeatures;
  stateBorder: Position[][];
}

/** `base`: the objects of the base map as features. */
export const groundOf = (
  topology: DienBienTopology,
  base: Record<"roads" | "rivers" | "state_border", FeatureCollection>,
): Ground => ({
  topology,
  roads: base.roads as LineFeatures,
  rivers: base.rivers as LineFeatures,
  stateBorder: (base.state_border as LineFeatures).features.flatMap(({ geometry }) => lineCoordinates(geometry)),
});

type Part = FormerCommuneGeometry & { properties: FormerCommuneProperties };

/** The build writes areas with properties only; the type of a collection allows others. */
export const formerParts = (topology: DienBienTopology): Part[] =>
  topology.objects.former_communes.geometries as Part[];
