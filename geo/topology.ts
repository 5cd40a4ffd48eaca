import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { merge } from "topojson-client";
import { topology as buildTopology } from "topojson-server";
import type { GeometryObject, Topology } from "topojson-specification";
import { crossings } from "./crossings";
import { toDegrees, toMetres, type Line, type Point } from "./planar";
import type { FormerCommune } from "./read";
import { keptVertices } from "./simplify";
import type { DienBienTopology, FormerCommuneGeometry } from "./types";

/** Steps of the quantised grid over each side of the province: about 1.8 m north and 1.5 m east. */
const quantisation = 1e5;

/** Arcs as absolute grid coordinates (TopoJSON stores differences). */
export const decodeArcs = (topology: Topology): Line[] =>
  topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map((p): Point => [(x += p[0]!), (y += p[1]!)]);
  });

const encodeArcs = (arcs: Line[]): Line[] =>
  arcs.map((arc) => arc.map((p, i): Point => (i === 0 ? p : [p[0] - arc[i - 1]![0], p[1] - arc[i - 1]![1]])));

/** Grid coordinates to metres. */
function gridToMetres(topology: Topology): (p: Point) => Point {
  const { scale, translate } = topology.transform!;
  return (p) => toMetres([p[0] * scale[0] + translate[0], p[1] * scale[1] + translate[1]]);
}

/**
 * Drops vertices of every arc as far as `tolerance` metres allow. Arcs that would cross another afterwards are
 * simplified less, until none does; the quantised input must be free of crossings itself.
 */
function simplifyArcs<T extends Topology>(topology: T, tolerance: number): T {
  const arcs = decodeArcs(topology);
  const project = gridToMetres(topology);
  const projected = arcs.map((arc) => arc.map(project));
  const place = (p: Point) =>
    toDegrees(project(p))
      .map((x) => x.toFixed(5))
      .join(", ");
  const tolerances = arcs.map(() => tolerance);
  const rounds = 6;
  for (let round = 1; ; round++) {
    const simple = arcs.map((arc, i) => keptVertices(projected[i]!, tolerances[i]!).map((k) => arc[k]!));
    const found = crossings(simple);
    if (found.length === 0) return { ...topology, arcs: encodeArcs(simple) };
    if (round === rounds) throw new Error(`Input polygons overlap: their lines cross near ${place(found[0]!.at)}.`);
    for (const i of found.flatMap((crossing) => crossing.lines))
      tolerances[i] = round === rounds - 1 ? 0 : tolerances[i]! / 2;
  }
}

/** The topology of former communes, simplified to `tolerance` metres; `steps` is how many the quantised grid has on each side. */
export function makeTopology(communes: FormerCommune[], tolerance: number, steps = quantisation): DienBienTopology {
  const features = communes.map(({ properties: { code, commune, district }, geometry }) => ({
    type: "Feature" as const,
    properties: { code, commune, district },
    geometry,
  }));
  const collection: FeatureCollection = { type: "FeatureCollection", features };
  const full = buildTopology({ former_communes: collection }, steps);
  return simplifyArcs(full as unknown as DienBienTopology, tolerance);
}

export const formerCommunes = (topology: DienBienTopology): FormerCommuneGeometry[] =>
  topology.objects.former_communes.geometries;

/** One outline per distinct key: the merge of the former communes that have it. */
export function outlines(
  topology: DienBienTopology,
  keyOf: (p: FormerCommuneGeometry["properties"]) => string,
): Map<string, MultiPolygon> {
  const groups = new Map<string, FormerCommuneGeometry[]>();
  for (const geometry of formerCommunes(topology)) {
    const key = keyOf(geometry.properties);
    groups.set(key, [...(groups.get(key) ?? []), geometry]);
  }
  return new Map([...groups].map(([key, parts]) => [key, mergeParts(topology, parts)]));
}

function mergeParts(topology: Topology, parts: GeometryObject[]): MultiPolygon {
  return merge(topology, parts as unknown as Parameters<typeof merge>[1]);
}

/** Rings of a polygon or multipolygon as plain lines of [lon, lat]. */
export const ringsOf = (geometry: Polygon | MultiPolygon): Line[] =>
  (geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat()) as Line[];
