/** The view as the maps draw it. */
import { afterPaint } from "../../state/after-paint.svelte";
import type { AppContext } from "../../state/context";
import type { View } from "../../state/view";
import { viewOf } from "../compare";

interface ShownView {
  /** A frame behind the view: a map takes long to draw, and what was pressed is answered before. */
  readonly drawn: View;
  /** Of two maps the first is that of the former era, as soon as the other is there to show the new one. */
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
  const first = $derived.by(() => {
    if (!maps.paired) return drawn();
    return viewOf(drawn(), maps.second || app.view.compare === "side" ? "before" : app.view.era);
  });
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
