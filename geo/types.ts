/**
 * What the geometry build makes: the shapes of `dien-bien.topo.json`, `units.json` and `base.topo.json`.
 * Types only; the files are read by the app as assets of their own, so that they load while the script does.
 */
import type { LineString, MultiLineString, MultiPolygon, Point, Polygon, Topology } from "topojson-specification";

/** A former commune: its own code, the code of the 2025 commune that took it in, and of its former district. */
export interface FormerCommuneProperties {
  code: string;
  commune: string;
  district: string;
}

export type FormerCommuneGeometry = (Polygon<FormerCommuneProperties> | MultiPolygon<FormerCommuneProperties>) & {
  properties: FormerCommuneProperties;
};

/** 129 former communes; every other administrative outline is a merge of them by `commune` or `district`. */
export type DienBienTopology = Topology<{
  former_communes: { type: "GeometryCollection"; geometries: FormerCommuneGeometry[] };
}>;

/** Geometry of one unit, measured on the drawn outline. */
export interface UnitGeometry {
  /** Area on the WGS84 ellipsoid of the drawn outline, km², rounded to 0.01. Not the official area. */
  area_km2: number;
  /** Pole of inaccessibility, [lon, lat]: a place for the name, always inside the unit. */
  label: [number, number];
}

/** `units.json`: keyed by `level:code`, e.g. `commune:03158`, `former-commune:03158`, `district:096`, `province:11`. */
export type UnitGeometries = Record<string, UnitGeometry>;

export interface RiverProperties {
  /** null: the source gives none, or none that could be confirmed. */
  name: string | null;
  /** 1 (headwater) to 4 (Sông Hồng), relative to this map, not the absolute Strahler order of the whole river. */
  strahler: number;
}

export interface RoadProperties {
  /** Number of the national road as signed today (QL6, QL12, QL279 …), null where unknown. */
  ref: string | null;
  class: "primary" | "secondary";
}

export interface PlaceProperties {
  name: string;
  country: "VN" | "LA" | "CN";
  /** 1: seat of Điện Biên; 2: seat of another province; 3: other towns. */
  rank: 1 | 2 | 3;
  /** Lies in Điện Biên, where the unit of the same name already carries a label. */
  inside: boolean;
}

export interface RegionLabelProperties {
  name_vi: string;
  name_en: string;
  kind: "country" | "province" | "lao-province";
}

type Lines = LineString<object> | MultiLineString<object>;

/** The base map at about 1:1,000,000. `neighbour_provinces` and `lao_provinces` are lines drawn once, not areas. */
export type BaseTopology = Topology<{
  rivers: {
    type: "GeometryCollection";
    geometries: (LineString<RiverProperties> | MultiLineString<RiverProperties>)[];
  };
  roads: { type: "GeometryCollection"; geometries: (LineString<RoadProperties> | MultiLineString<RoadProperties>)[] };
  state_border: { type: "GeometryCollection"; geometries: Lines[] };
  neighbour_provinces: { type: "GeometryCollection"; geometries: Lines[] };
  lao_provinces: { type: "GeometryCollection"; geometries: Lines[] };
  places: { type: "GeometryCollection"; geometries: Point<PlaceProperties>[] };
  region_labels: { type: "GeometryCollection"; geometries: Point<RegionLabelProperties>[] };
}>;

/** Upper left, upper right, lower right, lower left as [lon, lat]: the order an image source of the map wants. */
export type PictureCorners = [[number, number], [number, number], [number, number], [number, number]];

/** `lengths.json`, km on the ellipsoid, to the metre; measured on the drawn lines by `npm run lengths`. */
export interface Lengths {
  /** Within or on the outline of each former commune, by its code. */
  parts: Record<string, { roads: number; rivers: number; state_border: number }>;
  /** Lines between two former communes, or between one and what lies beyond the province (null). */
  borders: [a: string, b: string | null, km: number][];
}

/**
 * `access.json`, km on the ellipsoid, to the metre: by code of a former commune the straight line from its label point to the
 * seat of its commune of 2025, where a source gives that seat's point; measured by `npm run access`.
 */
export type SeatDistances = Record<string, number>;
