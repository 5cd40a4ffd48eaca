/** What units are measured against. */
import type { FeatureCollection, LineString, Position } from "geojson";
import { feature } from "topojson-client";
import type {
  BaseTopology,
  DienBienTopology,
  FormerCommuneGeometry,
  FormerCommuneProperties,
} from "../../../geo/types";
import type { Lines } from "./contents";

export interface Ground {
  topology: DienBienTopology;
  /** Of the base map at about 1:1,000,000. */
  roads: Lines;
  rivers: Lines;
  stateBorder: Position[][];
}

/** From the two files of the geometry build. */
export function groundOf(topology: DienBienTopology, base: BaseTopology): Ground {
  const read = (name: "roads" | "rivers" | "state_border") => feature(base, base.objects[name]) as FeatureCollection;
  const border = read("state_border") as FeatureCollection<LineString>;
  return {
    topology,
    roads: read("roads") as Lines,
    rivers: read("rivers") as Lines,
    stateBorder: border.features.map(({ geometry }) => geometry.coordinates),
  };
}

type Part = FormerCommuneGeometry & { properties: FormerCommuneProperties };

/** The build writes areas with properties only; the general type of a collection would allow others. */
export const partsOf = (topology: DienBienTopology): Part[] => topology.objects.former_communes.geometries as Part[];
