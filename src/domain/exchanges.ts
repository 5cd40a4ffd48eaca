/** Land exchanged between former communes on 1 January 2020, after the census of 2019 (Resolution 815/NQ-UBTVQH14). */
import { contains, landOf, touches, type Land } from "./land";
import type { UnitRef } from "./unit";

/**
 * Tủa Chùa and Mường Báng; Thanh Luông and Thanh Hưng with the wards Thanh Trường and Nam Thanh. The totals of each group
 * did not change.
 */
export const exchanges: readonly Land[] = [new Set(["03217", "03250"]), new Set(["03328", "03331", "03142", "03139"])];

/** The former communes in the land whose census figures refer to other boundaries, since their group is not complete. */
export const countedElsewhere = (land: Land): Land =>
  new Set(
    exchanges
      .filter((group) => touches(group, land) && !contains(land, group))
      .flatMap((group) => [...group].filter((code) => land.has(code))),
  );

/** Whether the census figure of the unit refers to its present boundaries, so that a density can be computed. */
export const countedWithin = (ref: UnitRef): boolean => countedElsewhere(landOf(ref)).size === 0;
