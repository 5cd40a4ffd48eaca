import { toMetres, type Line, type Point } from "./planar";
import type { FormerCommune, Outline } from "./read";
import { SegmentGrid } from "./segment-grid";
import { ringsOf } from "./topology";

/** A vertex of the province line further than this from the commune's reference outline is mended, metres. */
const tolerance = 5;
/** Further off is no stray but an error, left for the checks to find, metres. */
const mendable = 60;

const isStray = (distance: number) => distance > tolerance && distance <= mendable;
const edgeKey = (a: Point, b: Point) => `${a.join()};${b.join()}`;

/**
 * Puts stray stretches of the province line back on the reference outline of their commune.
 *
 * Where a dividing line between former districts was carried to the state border it can cut off a strip that then
 * belongs to no former commune. Only edges that no other former commune shares are touched, so no inner line moves.
 */
export function mendProvinceLine(formerCommunes: FormerCommune[], communes: Outline[]): FormerCommune[] {
  const edges = new Set<string>();
  for (const { geometry } of formerCommunes)
    for (const ring of ringsOf(geometry)) ring.forEach((p, i) => i > 0 && edges.add(edgeKey(ring[i - 1]!, p)));
  const outline = new Map(communes.map((c) => [c.properties.code, ringsOf(c.geometry)[0]!]));
  return formerCommunes.map((feature) => {
    const reference = outline.get(feature.properties.commune);
    if (!reference) throw new Error(`communes-2025.geojson: no commune ${feature.properties.commune}.`);
    if (feature.geometry.type !== "Polygon") return feature;
    const [outer, ...holes] = feature.geometry.coordinates as Line[];
    return { ...feature, geometry: { type: "Polygon", coordinates: [mendRing(outer!, reference, edges), ...holes] } };
  });
}

function mendRing(ring: Line, reference: Line, edges: Set<string>): Line {
  const open = ring.slice(0, -1);
  const at = (i: number) => open[(i + open.length) % open.length]!;
  const grid = new SegmentGrid([reference.map(toMetres)], 500);
  const isOuter = (a: Point, b: Point) => !edges.has(edgeKey(b, a));
  const strays = open.map(
    (p, i) => isOuter(at(i - 1), p) && isOuter(p, at(i + 1)) && isStray(grid.distance(toMetres(p))),
  );
  const start = strays.indexOf(false);
  const mended: Line = [];
  for (let k = 0; k < open.length; k++) {
    const i = (start + k) % open.length;
    if (!strays[i]) mended.push(open[i]!);
    else if (!strays[(i - 1 + open.length) % open.length]) {
      let end = i;
      while (strays[end % open.length]) end++;
      mended.push(...between(reference, at(i - 1), at(end)));
    }
  }
  return [...mended, mended[0]!];
}

/** Vertices of the closed reference strictly between those nearest to a and b, the shorter way round. */
function between(reference: Line, a: Point, b: Point): Line {
  const open = reference.slice(0, -1);
  const nearest = (p: Point) => open.reduce((best, q, i) => (distance(p, q) < distance(p, open[best]!) ? i : best), 0);
  const [i, j] = [nearest(a), nearest(b)];
  const forward = (j - i + open.length) % open.length;
  const step = forward <= open.length / 2 ? 1 : -1;
  const count = (step === 1 ? forward : open.length - forward) - 1;
  return Array.from({ length: Math.max(0, count) }, (_, k) => open[(i + step * (k + 1) + open.length) % open.length]!);
}

const distance = (p: Point, q: Point) => Math.hypot(p[0] - q[0], p[1] - q[1]);
