/** All that narrows the layers, taken away in one act and put back in one. */
import { landWithin } from "../../domain/filter";
import type { AppContext } from "../../state/context";
import { filterWords } from "./words";
import { layerIds } from "../../themes";

/** Keeps what narrowed the layers, so that it can be put back; called before the last of it goes. */
export function keepForUndo(context: AppContext): void {
  const { app, panels } = context;
  const { filters, within } = app.view;
  panels.cleared = { filters, within };
}

export function clearAll(context: AppContext): void {
  const { app, locale, panels } = context;
  keepForUndo(context);
  app.clearFilters();
  panels.say(locale.t(filterWords.cleared));
}

/** A region that has been deleted since is not narrowed to again. */
export function undoClear(context: AppContext): void {
  const { app, locale, panels } = context;
  const { cleared } = panels;
  if (!cleared) return;
  panels.cleared = null;
  for (const layer of layerIds) app.setFilter(layer, cleared.filters[layer] ?? null);
  if (landWithin(cleared.within, app.view.regions)) app.setWithin(cleared.within);
  panels.say(locale.t(filterWords.restored));
}
