import type { Feature, MultiLineString } from "geojson";
import { chain, stretches } from "../lines";
import { toMetres, type Line, type Point } from "../planar";
import type { Reference } from "../read";
import { simplifyLine } from "../simplify";
import type { RiverProperties, RoadProperties } from "../types";
import { inView } from "./view";

/** The drainage lines follow a 450 m grid; this takes out its steps, metres. */
const gridSteps = 220;

/** Written without their marks in the source and lying in Việt Nam, or cut short: left unnamed rather than misspelt. */
const doubtfulNames = new Set(["Nam Chan", "Nam Chang", "Nam Pan", "H.Taleo"]);

/**
 * The upper Mã in former Điện Biên Đông is "Nậm Ma" in the source; the plants Sông Mã 1–3 stand on it. Two other rivers
 * named Nậm Ma, both in Lai Châu, keep the name.
 */
const isUpperMa = (name: string | null, [lon, lat]: Point) => name === "Nậm Ma" && lon > 103.1 && lat < 21.5;

function riverName(name: string | null, at: Point): string | null {
  if (name === null || doubtfulNames.has(name)) return null;
  return (isUpperMa(name, at) ? "Sông Mã" : name).normalize("NFC");
}

/** One cut of corners (Chaikin 1974): turns the remaining angles into bends; the ends stay. */
const roundCorners = (line: Line): Line => [
  line[0]!,
  ...line.slice(1).flatMap((b, i): Line => {
    const a = line[i]!;
    const along = (t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
    return [along(0.25), along(0.75)];
  }),
  line.at(-1)!,
];

/** Lines of features with the same properties, joined end to end and cut to what can be seen. */
function joined<P>(
  features: { geometry: { type: string; coordinates: unknown }; properties: P }[],
): Map<string, { properties: P; lines: Line[] }> {
  const groups = new Map<string, { properties: P; lines: Line[] }>();
  for (const { geometry, properties } of features) {
    const lines = (geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates) as Line[];
    const key = JSON.stringify(properties);
    const group = groups.get(key) ?? { properties, lines: [] };
    group.lines.push(...lines);
    groups.set(key, group);
  }
  for (const group of groups.values()) group.lines = chain(group.lines).flatMap((line) => stretches(line, inView));
  return groups;
}

const asFeatures = <P>(groups: Iterable<{ properties: P; lines: Line[] }>): Feature<MultiLineString, P>[] =>
  [...groups]
    .filter(({ lines }) => lines.length > 0)
    .map(({ properties, lines }) => ({
      type: "Feature",
      properties,
      geometry: { type: "MultiLineString", coordinates: lines },
    }));

/** Rivers, one feature per name and order. */
export function rivers(input: Reference["rivers"]): Feature<MultiLineString, RiverProperties>[] {
  const named = input.map(({ geometry, properties }) => {
    const first = (geometry.type === "LineString" ? geometry.coordinates[0] : geometry.coordinates[0]![0]) as Point;
    return { geometry, properties: { name: riverName(properties.name, first), strahler: properties.strahler } };
  });
  const groups = joined<RiverProperties>(named);
  const smooth = (line: Line) => roundCorners(simplifyLine(line, gridSteps, toMetres));
  return asFeatures([...groups.values()].map((group) => ({ ...group, lines: group.lines.map(smooth) })));
}

/** Roads, one feature per number and class, simplified to `tolerance` metres. */
export function roads(input: Reference["roads"], tolerance: number): Feature<MultiLineString, RoadProperties>[] {
  const groups = joined<RoadProperties>(
    input.map(({ geometry, properties }) => ({
      geometry,
      properties: { ref: properties.ref, class: properties.class },
    })),
  );
  return asFeatures(
    [...groups.values()].map((group) => ({
      ...group,
      lines: group.lines.map((line) => simplifyLine(line, tolerance, toMetres)),
    })),
  );
}
