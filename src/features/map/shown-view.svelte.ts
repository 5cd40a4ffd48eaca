/** The view as the maps draw it. */
import { afterPaint } from "../../state/after-paint.svelte";
import type { AppContext } from "../../state/context";
import type { Pane } from "../../state/panes";
import type { View } from "../../state/view";
import { viewOf } from "../compare";

export interface ShownView {
  /** A frame behind the view: a map takes long to draw, and what was pressed is answered before. */
  drawn: () => View;
  /** Of two maps the first is that of the former era, from the start or as soon as the other is there to show the new one. */
  first: () => View;
  /** Of the first map: what comes to cover it is followed a frame later, another size at once. */
  pane: () => Pane;
  /** They are the view and the pane that are asked for. */
  settled: () => boolean;
}

/** `ready`: there is a map, for which the view waits from then on. The unit walked to is marked like a selected one. */
export function shownView({ app, maps, panels }: AppContext, ready: () => boolean): ShownView {
  const asked = $derived<View>(
    maps.walking ? { ...app.view, selection: { kind: "unit", unit: maps.walking } } : app.view,
  );
  const pane = afterPaint(
    () => panels.panes.first,
    (shown, next) => shown.width !== next.width || shown.height !== next.height || !ready(),
  );
  /** Both maps were asked for when there was none. */
  let fromStart = $state(true);
  $effect(() => void (maps.paired || (fromStart = false)));
  const era = $derived(maps.second || fromStart || app.view.compare === "side" ? "before" : app.view.era);
  const askedFirst = $derived(maps.paired ? viewOf(asked, era) : asked);
  const painted = (now: () => View) => afterPaint(now, () => !ready());
  const drawn = painted(() => asked);
  const first = painted(() => askedFirst);
  return {
    drawn,
    first,
    pane,
    settled: () => drawn() === asked && first() === askedFirst && pane() === panels.panes.first,
  };
}
