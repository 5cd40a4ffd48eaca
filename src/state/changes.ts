/** What follows from a view, or from a change of it. */
import type { Within } from "../domain/filter";
import type { Region } from "../domain/region";
import { layerById } from "../themes";
import type { LayerId } from "../themes/theme";
import { sameLevels } from "./url-encode";
import { firstLevels, type View } from "./view";

/** Opacity of a layer just switched on; shaded areas let the relief and the lines through. */
export const firstOpacity = (id: LayerId): number => (layerById(id).kind === "choropleth" ? 0.8 : 1);

/** The first view without layer or card is drawn from the outlines alone, so that the map comes sooner. */
export const showsThemes = (view: View): boolean =>
  view.selection !== null ||
  Object.keys(view.layers).length > 0 ||
  view.indicator !== null ||
  view.table !== null ||
  view.things !== null ||
  Object.keys(view.filters).length > 0 ||
  view.regions.length > 0;

/** A change of what decides the levels, with them: levels that the reader has set otherwise than the first ones stay. */
export function withLevels<Change extends Partial<Pick<View, "era" | "compare">>>(view: View, change: Change) {
  const untouched = sameLevels(view.levels, firstLevels(view));
  return { ...change, levels: untouched ? firstLevels({ ...view, ...change }) : view.levels };
}

/** What the layers are narrowed to once the regions have changed: the same region at its new place, by land or by name. */
export function followed({ within, regions: before }: View, after: readonly Region[]): Within | null {
  if (within?.kind !== "region") return within;
  const was = before[within.at];
  const same = after.findIndex((region) => region.land === was?.land);
  const at = same >= 0 ? same : after.findIndex((region) => region.name === was?.name);
  return at >= 0 ? { kind: "region", at } : null;
}
