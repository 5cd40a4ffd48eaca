/** What the map on paper is drawn from as vectors. */
import { loadGeography, type Geography } from "../../domain/geography";
import { loadBase, type BaseFeatures } from "../../map/base";

export interface Ground {
  geography: Geography;
  base: BaseFeatures;
}

export async function loadGround(): Promise<Ground> {
  const [geography, base] = await Promise.all([loadGeography(), loadBase()]);
  return { geography, base };
}
