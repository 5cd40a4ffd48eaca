/**
 * Three former communes drawn as squares of a tenth of a degree in a row: Chung Chải and Mường Nhé, which became one commune
 * (with Nậm Vì, left out here), then Sín Thầu of another. Lengths are those of GeographicLib.
 */
import geodesic from "geographiclib-geodesic";
import type { FeatureCollection, LineString, MultiLineString, Polygon, Position } from "geojson";
import { expect } from "vitest";
import type { DienBienTopology, FormerCommuneGeometry } from "../../geo/types";

export const [chungChai, muongNhe, sinThau] = ["03157", "03160", "03158"] as const;
export const [west, south, north] = [102, 22, 22.1];
export const x = (tenths: number): number => west + tenths / 10;
const former = (code: string, commune: string, arcs: number[]): FormerCommuneGeometry => ({
  type: "Polygon",
  arcs: [arcs],
  properties: { code, commune, district: "096" },
});
export const topology: DienBienTopology = {
  type: "Topology",
  arcs: [
    [[x(1), south], [x(0), south], [x(0), north], [x(1), north]],
    [[x(1), north], [x(1), south]],
    [[x(1), north], [x(2), north]],
    [[x(2), north], [x(2), south]],
    [[x(2), south], [x(1), south]],
    [[x(2), north], [x(3), north], [x(3), south], [x(2), south]],
  ],
  objects: {
    former_communes: {
      type: "GeometryCollection",
      geometries: [
        former(chungChai, "03160", [0, 1]),
        former(muongNhe, "03160", [~1, 2, 3, 4]),
        { ...former(sinThau, "03158", []), type: "MultiPolygon", arcs: [[[~3, 5]]] },
      ],
    },
  },
}; // prettier-ignore
export const communeOf = (code: string): string => (code === sinThau ? "03158" : "03160");

export const km = (...line: Position[]): number =>
  line.slice(1).reduce((sum, [lon = 0, lat = 0], at) => {
    const [lon0 = 0, lat0 = 0] = line[at] ?? [];
    return sum + (geodesic.Geodesic.WGS84.Inverse(lat0, lon0, lat, lon).s12 ?? NaN) / 1000;
  }, 0);
export const side = km([x(0), south], [x(0), north]);
export const [bottom, top] = [south, north].map((lat) => km([x(0), lat], [x(1), lat])) as [number, number];
export const near = (length: number) => expect.closeTo(length, 4) as number;

export const box = (from: number, to: number, low = south, high = north): Position[] =>
  [[x(from), low], [x(to), low], [x(to), high], [x(from), high], [x(from), low]]; // prettier-ignore
export const square: Polygon = { type: "Polygon", coordinates: [box(0, 1)] };
type Lines = FeatureCollection<LineString | MultiLineString>;
export const lines = (named: [name: string | null, line: Position[]][]): Lines => ({
  type: "FeatureCollection",
  features: named.map(([name, coordinates]) => ({
    type: "Feature",
    properties: { name, ref: name },
    geometry: { type: "LineString", coordinates },
  })),
});
