/** What the map on paper is drawn from as vectors. */
import type { Geography } from "../../domain/geography";
import { loadOutlines } from "../../themes";
import { loadBase, type BaseFeatures } from "../../map/base";

export interface MapGround {
  geography: Geography;
  base: BaseFeatures;
}

export async function loadMapGround(): Promise<MapGround> {
  const [geography, base] = await Promise.all([loadOutlines(), loadBase()]);
  return { geography, base };
}
