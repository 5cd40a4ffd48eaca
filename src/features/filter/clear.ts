/** Clears and restores all filters at once. */
import { landWithin } from "../../domain/filter";
import type { AppContext } from "../../state/context";
import { filterWords } from "./words";
import { layerIds } from "../../themes";

/** Remembers the filters for undo, before the last of them is removed. */
export function keepForUndo({ app, panels }: AppContext): void {
  const { filters, within } = app.view;
  panels.cleared = { filters, within };
}

export function clearAll(context: AppContext): void {
  const { app, locale, panels } = context;
  keepForUndo(context);
  app.clearFilters();
  panels.say(locale.t(filterWords.cleared));
}

/** Leaves out a region that has been deleted since. */
export function undoClear({ app, locale, panels }: AppContext): void {
  const { cleared } = panels;
  if (!cleared) return;
  panels.cleared = null;
  for (const layer of layerIds) app.setFilter(layer, cleared.filters[layer] ?? null);
  if (landWithin(cleared.within, app.view.regions)) app.setWithin(cleared.within);
  panels.say(locale.t(filterWords.restored));
}
