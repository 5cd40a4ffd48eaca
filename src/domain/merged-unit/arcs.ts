/** The arcs of the topology with the former communes on either side of them. */
import { bbox, geojsonRbush, lineSegment, midpoint, multiLineString } from "@turf/turf";
import type { LineString, Position } from "geojson";
import { feature } from "topojson-client";
import type { DienBienTopology, FormerCommuneGeometry } from "../../../geo/types";
import type { Land } from "../land";
import type { Border } from "./borders";
import { around } from "./contents";
import { distanceKm, lineKm } from "./length";

interface Arc {
  /** Former communes on its sides; only one for the province line. */
  sides: [string] | [string, string];
  line: Position[];
}

const indexOf = (arc: number): number => (arc < 0 ? ~arc : arc);

const arcsOf = (geometry: FormerCommuneGeometry): number[] =>
  (geometry.type === "Polygon" ? geometry.arcs : geometry.arcs.flat()).flat().map(indexOf);

export function arcsWithSides(topology: DienBienTopology): Arc[] {
  const sides = new Map<number, string[]>();
  for (const part of topology.objects.former_communes.geometries)
    for (const arc of arcsOf(part)) sides.set(arc, [...(sides.get(arc) ?? []), part.properties.code]);
  return [...sides].map(([arc, codes]) => ({
    sides: codes.toSorted() as Arc["sides"],
    line: (feature(topology, { type: "LineString", arcs: [arc] }).geometry as LineString).coordinates,
  }));
}

/** One for each pair of neighbours, and for each former commune on the province line. */
export function bordersOf(arcs: readonly Arc[]): Border[] {
  const byPair = new Map<string, { sides: Arc["sides"]; km: number }>();
  for (const { sides, line } of arcs) {
    const known = byPair.get(sides.join()) ?? { sides, km: 0 };
    byPair.set(sides.join(), { sides, km: known.km + lineKm(line) });
  }
  return [...byPair.values()].map(({ sides: [a, b], km }) => [a, b ?? null, km]);
}

/** Tolerance in km: the base map's state border is the province line on a coarser grid. */
const onBorder = 0.02;

/** Whether a segment of the province line is state border. */
function borderTest(border: readonly Position[][]): (from: Position, to: Position) => boolean {
  const drawn = geojsonRbush<LineString>();
  drawn.load(lineSegment(multiLineString([...border])));
  return (from, to) => {
    const middle = midpoint(from, to);
    const near = drawn.search(around(bbox(middle), 0.0003)).features;
    return near.some(({ geometry }) => distanceKm(middle.geometry.coordinates, geometry.coordinates) < onBorder);
  };
}

/** Kilometres of state border by former commune of a land. */
export function stateBorderKm(arcs: readonly Arc[], border: readonly Position[][], land: Land): Map<string, number> {
  const isBorder = borderTest(border);
  const found = new Map<string, number>();
  for (const { sides, line } of arcs) {
    if (sides.length > 1 || !land.has(sides[0])) continue;
    const km = line.reduce((sum, to, at) => {
      const from = line[at - 1];
      return from && isBorder(from, to) ? sum + lineKm([from, to]) : sum;
    }, 0);
    if (km > 0) found.set(sides[0], (found.get(sides[0]) ?? 0) + km);
  }
  return found;
}
