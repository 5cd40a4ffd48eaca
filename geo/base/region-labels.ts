import type { Feature, MultiPolygon, Point as GeoPoint } from "geojson";
import { holds } from "../measure";
import { distanceToSegment, toMetres, type Line, type Point } from "../planar";
import type { Reference } from "../read";
import { fadedBounds } from "../relief";
import { ringsOf } from "../topology";
import type { RegionLabelProperties } from "../types";
import type { Veil } from "../vignette";

/** Step of the search, degrees. */
const step = 0.03;
/** A name needs this much room about its middle, metres. */
const room = 9_000;
/** A name stands where the vignette hides at most this share. */
const faintest = 0.5;

/** Names of regions are wide: they stand this many times further apart. */
const wide = 3;

interface Region extends RegionLabelProperties {
  holds: (p: Point) => boolean;
  edges: Line[];
}

/** The visible place inside the region that is furthest from its edges and from the names already written. */
function roomiest(region: Region, towns: Point[], written: Point[], veil: Veil): Point | null {
  const edges = region.edges.map((line) => line.map(toMetres));
  const apart = (p: Point, q: Point) => Math.hypot(p[0] - q[0], p[1] - q[1]);
  let best: { at: Point; free: number } | null = null;
  for (let lon = fadedBounds[0]; lon < fadedBounds[2]; lon += step)
    for (let lat = fadedBounds[1]; lat < fadedBounds[3]; lat += step) {
      if (veil(lon, lat) > faintest || !region.holds([lon, lat])) continue;
      const p = toMetres([lon, lat]);
      let free = Math.min(...towns.map((q) => apart(p, q)), ...written.map((q) => apart(p, q) / wide));
      for (const line of edges)
        for (let i = 1; i < line.length && free > (best?.free ?? room); i++)
          free = Math.min(free, distanceToSegment(p, line[i - 1]!, line[i]!));
      if (free > (best?.free ?? room)) best = { at: [Number(lon.toFixed(3)), Number(lat.toFixed(3))], free };
    }
  return best?.at ?? null;
}

/** Middle of the Chinese part of the view: north of the state border and west of Lào Cai, which has no area in the source. */
const isChina = ([lon, lat]: Point) => lon < 103.5 && lat > 22.4;

/**
 * One name for each neighbouring province and country with room for it. A label point says where the name is
 * written, nothing about the region itself.
 */
export function regionLabels(
  input: Pick<Reference, "neighbours" | "laoProvinces">,
  province: MultiPolygon,
  stateBorder: Line[],
  places: Point[],
  veil: Veil,
): Feature<GeoPoint, RegionLabelProperties>[] {
  const lao = input.laoProvinces;
  const inLaos = (p: Point) => lao.some(({ geometry }) => holds(geometry, p));
  const inVietnam = (p: Point) => holds(province, p) || input.neighbours.some(({ geometry }) => holds(geometry, p));
  const regions: Region[] = [
    ...input.neighbours.map(({ geometry, properties: { name } }): Region => ({
      name_vi: name,
      name_en: name,
      kind: "province",
      holds: (p) => holds(geometry, p),
      edges: ringsOf(geometry),
    })),
    {
      name_vi: "Trung Quốc",
      name_en: "China",
      kind: "country",
      holds: (p) => isChina(p) && !inLaos(p) && !inVietnam(p),
      edges: stateBorder,
    },
    { name_vi: "Lào", name_en: "Laos", kind: "country", holds: inLaos, edges: stateBorder },
    ...lao.map(({ geometry, properties: { name, shapeName } }): Region => ({
      name_vi: name,
      name_en: shapeName,
      kind: "lao-province",
      holds: (p) => holds(geometry, p),
      edges: ringsOf(geometry),
    })),
  ];
  const towns = places.map(toMetres);
  const written: Point[] = [];
  return regions.flatMap((region) => {
    const at = roomiest(region, towns, written, veil);
    if (!at) return [];
    written.push(toMetres(at));
    const { name_vi, name_en, kind } = region;
    return [
      {
        type: "Feature",
        properties: { name_vi: name_vi.normalize("NFC"), name_en, kind },
        geometry: { type: "Point", coordinates: at },
      },
    ];
  });
}
