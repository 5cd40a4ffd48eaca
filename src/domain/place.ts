import type { UnitRef } from "./unit";

/**
 * Where a thing is, as exactly as it is known and no more.
 * `point`: a sourced coordinate. `units`: somewhere in these units, no point known (drawn as belonging to them).
 * `unknown`: only listed, never drawn.
 */
export type Place =
  | { kind: "point"; lon: number; lat: number; precision: "site" | "neighbourhood" }
  | { kind: "units"; units: UnitRef[] }
  | { kind: "unknown" };
