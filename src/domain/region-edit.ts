/**
 * Putting units into a region and taking them out. A region is land, not a list of units: a unit of one era that overlaps
 * one of the other already in it brings only what is missing, so that nothing is ever counted twice.
 */
import { landOf, landOfAll, type Land } from "./land";
import type { Region } from "./region";
import type { UnitRef } from "./unit";

/** What was asked of a region and what came of it. */
export interface Edit {
  did: "added" | "removed";
  /** The units asked for. */
  units: readonly UnitRef[];
  region: Region;
  /** The former communes that came in or went out. */
  moved: Land;
  /** Those asked for that were in already (adding), or were not in it (removing). */
  idle: Land;
}

const minus = (land: Land, less: Land): Land => new Set([...land].filter((code) => !less.has(code)));
const both = (a: Land, b: Land): Land => new Set([...a].filter((code) => b.has(code)));

/** Adds what of the units is not in the region yet. */
export function add(region: Region, units: readonly UnitRef[]): Edit {
  const asked = landOfAll(units);
  const land: Land = new Set([...region.land, ...asked]);
  const moved = minus(asked, region.land);
  return { did: "added", units, region: { ...region, land }, moved, idle: both(asked, region.land) };
}

/** Takes out what of the units is in the region. */
export function remove(region: Region, units: readonly UnitRef[]): Edit {
  const asked = landOfAll(units);
  const moved = both(asked, region.land);
  return {
    did: "removed",
    units,
    region: { ...region, land: minus(region.land, asked) },
    moved,
    idle: minus(asked, region.land),
  };
}

/** How many of a unit's former communes are in the land: none, some or `of` of them. */
export function shareIn(land: Land, ref: UnitRef): { n: number; of: number } {
  const parts = landOf(ref);
  return { n: both(parts, land).size, of: parts.size };
}

/** Takes a unit out that is in the region whole; adds it, or what of it is missing, otherwise. */
export function toggle(region: Region, ref: UnitRef): Edit {
  const { n, of } = shareIn(region.land, ref);
  return n === of ? remove(region, [ref]) : add(region, [ref]);
}
