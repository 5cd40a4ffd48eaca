/**
 * Land that passed between former communes on 1 January 2020, after the census of 2019 (Resolution 815/NQ-UBTVQH14; what
 * is known of it stands in discrepancies.csv). Within each group people and land as a whole did not change.
 */
import { contains, landOf, touches, type Land } from "./land";
import type { UnitRef } from "./unit";

/** Tủa Chùa and Mường Báng; Thanh Luông and Thanh Hưng with the wards Thanh Trường and Nam Thanh. */
export const exchanges: readonly Land[] = [new Set(["03217", "03250"]), new Set(["03328", "03331", "03142", "03139"])];

/** The pieces of the land whose people of 2019 were counted within other boundaries, since the land holds not all of their group. */
export const countedElsewhere = (land: Land): Land =>
  new Set(
    exchanges
      .filter((group) => touches(group, land) && !contains(land, group))
      .flatMap((group) => [...group].filter((code) => land.has(code))),
  );

/** Whether the census counted the people of all the unit within its present boundaries, so that a density can be made. */
export const countedWithin = (ref: UnitRef): boolean => countedElsewhere(landOf(ref)).size === 0;
