import type { Layer } from "../../themes/theme";
import type { AppContext } from "../../state/context";

/** Ids of the sources of these facts, those that most figures rest on first. */
export function leadingSources(facts: readonly { sources: readonly string[] }[]): string[] {
  const uses = new Map<string, number>();
  for (const { sources } of facts) sources.forEach((id, at) => uses.set(id, (uses.get(id) ?? 0) + (at === 0 ? 1 : 0)));
  return [...uses].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
}

/** Those of a layer's figures in the era shown; empty while the tables are loading. */
export function layerSources({ catalogue, app }: Pick<AppContext, "app" | "catalogue">, layer: Layer): string[] {
  return leadingSources(
    layer.kind === "points"
      ? catalogue.featuresOf(layer.id).flatMap((feature) => feature.facts)
      : catalogue.valuesOf(layer.id, app.view.era).flatMap((value) => value.facts),
  );
}
