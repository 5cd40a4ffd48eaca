/** The view as the maps draw it. */
import { afterPaint } from "../../state/after-paint.svelte";
import type { AppContext } from "../../state/context";
import type { View } from "../../state/view";
import { viewOf } from "../compare";

interface ShownView {
  /** A frame behind the view: a map takes long to draw, and what was pressed is answered before. */
  readonly drawn: View;
  /** Of two maps the first is that of the former era, from the start or as soon as the other is there to show the new one. */
  readonly first: View;
  /** It is the view that is asked for. */
  readonly settled: boolean;
}

/** `ready`: there is a map, for which the view waits from then on. The unit walked to is marked like a selected one. */
export function shownView({ app, maps }: AppContext, ready: () => boolean): ShownView {
  const asked = $derived<View>(
    maps.walking ? { ...app.view, selection: { kind: "unit", unit: maps.walking } } : app.view,
  );
  const drawn = afterPaint(
    () => asked,
    () => !ready(),
  );
  /** Both maps were asked for when there was none. */
  let fromStart = $state(true);
  $effect(() => void (maps.paired || (fromStart = false)));
  const era = $derived(maps.second || fromStart || app.view.compare === "side" ? "before" : app.view.era);
  const first = $derived(maps.paired ? viewOf(drawn(), era) : drawn());
  return {
    get drawn() {
      return drawn();
    },
    get first() {
      return first;
    },
    get settled() {
      return drawn() === asked;
    },
  };
}
