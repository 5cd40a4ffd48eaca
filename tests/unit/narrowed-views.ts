/** What a view shows when it is narrowed. */
import { loadTable } from "virtual:data/tables";
import type { Filter } from "../../src/domain/filter";
import { layerById } from "../../src/themes/index";
import type { LayerId, PointLayer } from "../../src/themes/theme";
import { shownPlacedFeatures } from "../../src/map/placed-features";
import { defaultLevels, defaultView, type View } from "../../src/state/view";
import { themes } from "../fixtures/themes";
import { geography } from "../fixtures/geography";

export const hydropower = await loadTable("hydropower");

export const projects = await loadTable("projects");

export const points = (id: LayerId): PointLayer => {
  const layer = layerById(id);
  if (layer.kind !== "points") throw new Error(id);
  return layer;
};

export const only = (facet: string, ...any: string[]): Filter => ({
  conditions: { [facet]: { kind: "choice", any } },
  words: "",
});

export const view = (of: Partial<View>): View => ({ ...defaultView, levels: defaultLevels.after, ...of });

export const keys = (of: Partial<View>) => shownPlacedFeatures(geography, view(of), themes).map(({ key }) => key);
