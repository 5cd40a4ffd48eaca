/** What the map on paper is drawn from as vectors. */
import { loadGeography, type Geography } from "../../domain/geography";
import { loadBase, type BaseFeatures } from "../../map/base";

export interface MapGround {
  geography: Geography;
  base: BaseFeatures;
}

export async function loadMapGround(): Promise<MapGround> {
  const [geography, base] = await Promise.all([loadGeography(), loadBase()]);
  return { geography, base };
}
