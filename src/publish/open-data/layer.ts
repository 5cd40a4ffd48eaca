/** What a map draws: features with a place, from the tables and the outlines. */
import type { MultiPolygon, Point, Polygon } from "geojson";
import type { SourceRow } from "../../../data/schema";
import type { Text } from "../../domain/unit";
import type { Field } from "./field";
import type { OpenRow } from "./tables";

export interface LayerFeature {
  /** As in an address of the app: `commune:03158`, `hydropower:nam-muc`. */
  id: string;
  name: Text;
  /** null: no source gives its place. */
  geometry: Polygon | MultiPolygon | Point | null;
  properties: OpenRow;
}

export interface OpenLayer {
  /** That of its files, without the ending. */
  name: string;
  shape: "area" | "point";
  title: Text;
  holds: Text;
  fields: Field[];
  features: LayerFeature[];
  sources: SourceRow[];
}

export const withPlace = ({ features }: OpenLayer): LayerFeature[] =>
  features.filter(({ geometry }) => geometry !== null);
