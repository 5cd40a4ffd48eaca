/** Adding units to a region and removing them. A region is land, so overlapping units are never counted twice. */
import { landOf, landOfAll, type Land } from "./land";
import type { Region } from "./region";
import type { UnitRef } from "./unit";

export interface Edit {
  did: "added" | "removed";
  units: readonly UnitRef[];
  /** The result. */
  region: Region;
  /** The former communes added or removed. */
  moved: Land;
  /** Those that were already in the region, or not in it. */
  idle: Land;
}

const minus = (land: Land, less: Land): Land => new Set([...land].filter((code) => !less.has(code)));
const both = (a: Land, b: Land): Land => new Set([...a].filter((code) => b.has(code)));

export function add(region: Region, units: readonly UnitRef[]): Edit {
  const asked = landOfAll(units);
  const land: Land = new Set([...region.land, ...asked]);
  const moved = minus(asked, region.land);
  return { did: "added", units, region: { ...region, land }, moved, idle: both(asked, region.land) };
}

export function remove(region: Region, units: readonly UnitRef[]): Edit {
  const asked = landOfAll(units);
  const land = minus(region.land, asked);
  const moved = both(asked, region.land);
  return { did: "removed", units, region: { ...region, land }, moved, idle: minus(asked, region.land) };
}

/** `n` of the unit's `of` former communes are in the land. */
export function shareIn(land: Land, ref: UnitRef): { n: number; of: number } {
  const parts = landOf(ref);
  return { n: both(parts, land).size, of: parts.size };
}

/** Removes a unit that is wholly in the region, adds it otherwise. */
export function toggle(region: Region, ref: UnitRef): Edit {
  const { n, of } = shareIn(region.land, ref);
  return n === of ? remove(region, [ref]) : add(region, [ref]);
}
