import type { MultiPolygon, Polygon } from "geojson";
import { mendProvinceLine } from "./mend";
import { densify, toMetres, type Line } from "./planar";
import type { FormerCommune, Outline, ReferenceOutlines } from "./read";
import { SegmentGrid } from "./segment-grid";
import { outlines, ringsOf } from "./topology";
import type { DienBienTopology } from "./types";

/** Step between the points at which two outlines are compared, metres. */
const step = 20;
/** Deviations beyond this are only known to be at least this, metres. */
const reach = 500;

function oneWay(from: Line[], to: Line[]): number {
  const grid = new SegmentGrid(to, reach);
  return from.flatMap((line) => densify(line, step)).reduce((worst, p) => Math.max(worst, grid.distance(p)), 0);
}

/**
 * Hausdorff distance of two outlines in metres: how far the furthest point of either lies from the other,
 * measured at every vertex and every 20 m between; Infinity beyond 500 m.
 */
export function deviation(a: Polygon | MultiPolygon, b: Polygon | MultiPolygon): number {
  const [ringsA, ringsB] = [a, b].map((g) => ringsOf(g).map((ring) => ring.map(toMetres))) as [Line[], Line[]];
  return Math.max(oneWay(ringsA, ringsB), oneWay(ringsB, ringsA));
}

export interface Deviations {
  /** Greatest deviation of a 2025 commune's outline from the reference, metres rounded to 0.1, and its code. */
  commune: { metres: number; code: string };
  /** The same for former communes. */
  former_commune: { metres: number; code: string };
}

/**
 * Greatest deviations of the topology's outlines from the reference outlines. Where the two files of the reference
 * disagree on the province line the communes of 2025 are followed (`mendProvinceLine`).
 */
export function measureDeviations(topology: DienBienTopology, reference: ReferenceOutlines): Deviations {
  const worst = (drawn: Map<string, MultiPolygon>, features: (FormerCommune | Outline)[]) =>
    features
      .map(({ properties: { code }, geometry }) => {
        const outline = drawn.get(code);
        return { metres: outline ? Number(deviation(outline, geometry).toFixed(1)) : Infinity, code };
      })
      .reduce((a, b) => (b.metres > a.metres ? b : a));
  return {
    commune: worst(
      outlines(topology, (p) => p.commune),
      reference.communes,
    ),
    former_commune: worst(
      outlines(topology, (p) => p.code),
      mendProvinceLine(reference.formerCommunes, reference.communes),
    ),
  };
}

/** Deviations beyond `limit` metres as sentences. */
export const deviationFaults = (deviations: Deviations, limit: number): string[] =>
  Object.entries(deviations)
    .filter(([, { metres }]) => !(metres <= limit))
    .map(
      ([level, { metres, code }]) => `${level} ${code}: ${metres} m off the reference; expected at most ${limit} m.`,
    );
