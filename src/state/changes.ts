/** Consequences of a change of the view. */
import { isEmpty, type Filter, type Within } from "../domain/filter";
import type { Region } from "../domain/region";
import { layerById } from "../themes";
import type { LayerId } from "../themes/theme";
import { sameSelection } from "./selection";
import { sameLevels } from "./url-encode";
import { firstLevels, type FeatureTableView, type Subject, type View } from "./view";

/** Shaded areas begin translucent, so that relief and lines stay visible. */
const firstOpacity = (id: LayerId): number => (layerById(id).kind === "choropleth" ? 0.8 : 1);

/** A layer that is not on begins with its default opacity. */
export const withLayer = (layers: View["layers"], id: LayerId): View["layers"] => ({
  ...layers,
  [id]: layers[id] ?? firstOpacity(id),
});

/** Opens, changes or closes (null) the table of a layer's features, which takes the place of that of units and needs its layer. */
export const withFeatureTable = (view: View, featureTable: FeatureTableView | null): View => ({
  ...view,
  featureTable,
  table: featureTable ? null : view.table,
  layers: featureTable ? withLayer(view.layers, featureTable.layer) : view.layers,
});

/** An empty filter, or null, is none. */
export function withFilter(filters: View["filters"], layer: LayerId, filter: Filter | null): View["filters"] {
  const next = { ...filters };
  if (filter && !isEmpty(filter)) next[layer] = filter;
  else delete next[layer];
  return next;
}

/**
 * Whether a change is a step that the back button undoes: something was opened or closed, or the eras are compared in
 * another way. Choices within what is open are not.
 */
export const isStep = (before: View, after: View): boolean =>
  !sameSelection(before.selection, after.selection) ||
  before.page !== after.page ||
  before.compare !== after.compare ||
  before.lens !== after.lens ||
  (before.indicator === null) !== (after.indicator === null) ||
  ((before.table ?? before.featureTable) === null) !== ((after.table ?? after.featureTable) === null);

/** Without any of these the view needs the outlines only, so the map appears sooner. */
export const showsThemes = (view: View): boolean =>
  view.selection !== null ||
  Object.keys(view.layers).length > 0 ||
  view.indicator !== null ||
  view.table !== null ||
  view.featureTable !== null ||
  Object.keys(view.filters).length > 0 ||
  view.regions.length > 0 ||
  view.subjects.length > 0;

/** Adds the default levels to a change of era or comparison, unless the reader has chosen others. */
export function withLevels<Change extends Partial<Pick<View, "era" | "compare">>>(view: View, change: Change) {
  const untouched = sameLevels(view.levels, firstLevels(view));
  return { ...change, levels: untouched ? firstLevels({ ...view, ...change }) : view.levels };
}

/** A view with other regions. What names one follows it, by land or by name, to its new place, and ends with it. */
export function withRegions(view: View, regions: readonly Region[]): View {
  const follow = <Named extends Within | Subject>(named: Named): Named | null => {
    if (named.kind !== "region") return named;
    const was = view.regions[named.at];
    const same = regions.findIndex(({ land }) => land === was?.land);
    const at = same >= 0 ? same : regions.findIndex(({ name }) => name === was?.name);
    return at >= 0 ? { ...named, at } : null;
  };
  const subjects = view.subjects.flatMap((subject) => follow(subject) ?? []);
  return { ...view, regions, subjects, within: view.within && follow(view.within) };
}
