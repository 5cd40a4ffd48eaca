/** All that narrows the layers, taken away in one act and put back in one. */
import { landWithin } from "../../domain/filter";
import { layerIds } from "../../themes/theme";
import type { Shell } from "../../state/shell.svelte";

/** Keeps what narrowed the layers, so that it can be put back; called before the last of it goes. */
export function keepForUndo(shell: Shell): void {
  const { filters, within } = shell.app.view;
  shell.cleared = { filters, within };
}

export function clearAll(shell: Shell): void {
  keepForUndo(shell);
  shell.app.clearFilters();
  shell.say(shell.t("filter.cleared"));
}

/** A region that has been deleted since is not narrowed to again. */
export function undoClear(shell: Shell): void {
  const { app, cleared, t } = shell;
  if (!cleared) return;
  shell.cleared = null;
  for (const layer of layerIds) app.setFilter(layer, cleared.filters[layer] ?? null);
  if (landWithin(cleared.within, app.view.regions)) app.setWithin(cleared.within);
  shell.say(t("filter.restored"));
}
