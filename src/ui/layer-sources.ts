import type { Layer } from "../layers/layer";
import type { Shell } from "./shell.svelte";

/** Ids of the sources of a layer's figures in the era shown, those that most figures rest on first; empty while the tables are loading. */
export function layerSources({ catalogue, app }: Shell, layer: Layer): string[] {
  const facts =
    layer.kind === "points"
      ? catalogue.itemsOf(layer.id).flatMap((item) => item.facts)
      : catalogue.valuesOf(layer.id, app.view.era).flatMap((value) => value.facts);
  const uses = new Map<string, number>();
  for (const { sources } of facts) sources.forEach((id, at) => uses.set(id, (uses.get(id) ?? 0) + (at === 0 ? 1 : 0)));
  return [...uses].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
}
