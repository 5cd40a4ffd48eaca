/**
 * What must be true of the built geometry. Every check returns its findings as sentences (unit, measured, expected);
 * an empty list is a pass. The build runs them before it writes, the tests on what is committed.
 */
import { gzipSync } from "node:zlib";
import { crossings } from "./crossings";
import { ellipsoidalArea, holds } from "./measure";
import type { OfficialUnits } from "./official";
import { decodeArcs, formerCommunes, outlines } from "./topology";
import type { DienBienTopology, UnitGeometries } from "./types";
import { measureUnits, unitOutlines } from "./units";

const expectedTotal = { area_km2: 9541.2, tolerance: 1.0 };
/** Known: drawn and official areas of single communes differ by up to 7.5 %. */
const areaTolerance = 0.08;
/** Greatest deviation from the reference outlines, metres. */
export const deviationLimit = 10;
/** Compressed sizes in bytes that the first view can bear. */
export const sizeLimits = { "dien-bien.topo.json": 54_000, "base.topo.json": 22_000, "units.json": 8_000 } as const;

/** 129 former communes merge to 45 communes, 10 districts, 53 parts and one province: one polygon each, no holes. */
export function mergeFaults(topology: DienBienTopology): string[] {
  const codes = new Set(formerCommunes(topology).map((g) => g.properties.code));
  const levels = [
    ["former communes", 129, outlines(topology, (p) => p.code), true],
    ["communes", 45, outlines(topology, (p) => p.commune), true],
    ["districts", 10, outlines(topology, (p) => p.district), true],
    ["parts commune × district", 53, outlines(topology, (p) => `${p.commune}/${p.district}`), false],
    ["provinces", 1, outlines(topology, () => "11"), true],
  ] as const;
  const faults = codes.size === 129 ? [] : [`${codes.size} distinct former codes; expected 129.`];
  for (const [name, count, merged, whole] of levels) {
    if (merged.size !== count) faults.push(`${merged.size} ${name}; expected ${count}.`);
    if (whole)
      for (const [key, { coordinates }] of merged)
        if (coordinates.length !== 1 || coordinates[0]!.length !== 1)
          faults.push(
            `${name} ${key}: ${coordinates.length} polygons with ${coordinates.flat().length - coordinates.length} holes; expected one without.`,
          );
  }
  return faults;
}

/** No line crosses or touches another but at its ends, and no line has the same side claimed twice. */
export function partitionFaults(topology: DienBienTopology): string[] {
  const faults = crossings(decodeArcs(topology)).map(
    ({ lines, at }) => `Arcs ${lines.join(" and ")} meet near grid ${at.join(", ")}.`,
  );
  const sides = new Map<number, string>();
  for (const geometry of formerCommunes(topology)) {
    const code = geometry.properties!.code;
    const rings = geometry.type === "Polygon" ? geometry.arcs : geometry.arcs.flat();
    for (const arc of rings.flat()) {
      const other = sides.get(arc);
      if (other !== undefined)
        faults.push(`Former communes ${other} and ${code} overlap: both lie on one side of arc ${arc}.`);
      sides.set(arc, code);
    }
  }
  return faults;
}

/** Drawn areas against the official ones and the expected total, and codes against the tables. */
export function officialFaults(topology: DienBienTopology, { communeArea, lineage }: OfficialUnits): string[] {
  const faults: string[] = [];
  const drawn = outlines(topology, (p) => p.commune);
  for (const [code, outline] of drawn) {
    const official = communeArea.get(code);
    const area = ellipsoidalArea(outline);
    if (official === undefined) faults.push(`communes.csv: no commune ${code}.`);
    else if (!(Math.abs(area / official - 1) <= areaTolerance))
      faults.push(`Commune ${code}: ${area.toFixed(2)} km² drawn, ${official} official; expected within 8 %.`);
  }
  for (const code of communeArea.keys())
    if (!drawn.has(code)) faults.push(`Commune ${code} of communes.csv is not drawn.`);
  for (const { properties } of formerCommunes(topology)) {
    const row = lineage.get(properties!.code);
    if (row?.commune !== properties!.commune || row.district !== properties!.district)
      faults.push(
        `Former commune ${properties!.code}: drawn in ${properties!.commune}/${properties!.district}, former-communes.csv has ${row ? `${row.commune}/${row.district}` : "no such row"}.`,
      );
  }
  return [...faults, ...totalFaults(topology)];
}

/** Ellipsoidal area of the whole: 9,541.2 ± 1.0 km². */
export function totalFaults(topology: DienBienTopology): string[] {
  const area = ellipsoidalArea(outlines(topology, () => "11").get("11")!);
  const { area_km2, tolerance } = expectedTotal;
  return Math.abs(area - area_km2) <= tolerance
    ? []
    : [`The province measures ${area.toFixed(2)} km²; expected ${area_km2} ± ${tolerance}.`];
}

/** `units.json` says what the topology shows, and every label point lies inside its unit. */
export function unitFaults(topology: DienBienTopology, units: UnitGeometries): string[] {
  const measured = measureUnits(topology);
  const keys = new Set([...Object.keys(measured), ...Object.keys(units)]);
  const faults = [...keys]
    .filter((key) => JSON.stringify(measured[key]) !== JSON.stringify(units[key]))
    .map(
      (key) => `units.json ${key}: ${JSON.stringify(units[key])}; the topology gives ${JSON.stringify(measured[key])}.`,
    );
  for (const [key, outline] of unitOutlines(topology)) {
    const label = units[key]?.label;
    if (!label || !holds(outline, label))
      faults.push(`units.json ${key}: label point ${label?.join(", ")} is outside.`);
  }
  return faults;
}

/** Compressed size of a file against its limit. */
export function sizeFaults(name: keyof typeof sizeLimits, content: string): string[] {
  const bytes = gzipSync(content, { level: 9 }).length;
  return bytes <= sizeLimits[name] ? [] : [`${name}: ${bytes} bytes gzip; expected at most ${sizeLimits[name]}.`];
}
