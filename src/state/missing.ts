/** What a view names of the themes and they do not have. */
import { nearest, unknownChoice, type Condition, type Facet } from "../domain/filter";
import { layerById, layers, type Themes } from "../themes";
import { featureAt, featuresOf } from "../themes/features";
import type { LayerId } from "../themes/theme";
import { withFilter } from "./changes";
import type { Notices } from "./notices.svelte";
import { selectionKey } from "./selection";
import { encodeFilter } from "./url-filter";
import type { View } from "./view";

/** A distance to nothing, or choices that never occur: no feature could pass. */
function isMissing(layer: LayerId, facet: Facet, condition: Condition, themes: Themes): boolean {
  if (condition.kind === "range") {
    if (facet.kind !== "range" || !facet.of || !condition.of || condition.of === nearest) return false;
    return featureAt({ layer: facet.of as LayerId, id: condition.of }, themes) === null;
  }
  const of = layerById(layer);
  if (of.kind !== "points" || facet.kind !== "choice" || facet.options) return false;
  const found = new Set(featuresOf(of, themes).flatMap(({ traits }) => (traits[facet.id] ?? []) as readonly string[]));
  return !condition.any.some((id) => id === unknownChoice || found.has(id));
}

/** The view without it, each with a notice; the same where nothing is missing. */
export function withoutMissing(view: View, themes: Themes, notices: Notices): View {
  const drop = (parameter: string, value: string): void => notices.add("missing-feature", { parameter, value });
  let next = view;
  const { selection } = view;
  if (selection?.kind === "feature" && !featureAt(selection, themes)) {
    drop("sel", selectionKey(selection));
    next = { ...next, selection: null };
  }
  for (const { id, facets } of layers) {
    const filter = view.filters[id];
    const broken = (facet: Facet): boolean => {
      const condition = filter?.conditions[facet.id];
      return condition !== undefined && isMissing(id, facet, condition, themes);
    };
    if (!filter || !facets.some(broken)) continue;
    drop("f", encodeFilter(id, filter));
    next = { ...next, filters: withFilter(next.filters, id, null) };
  }
  return next;
}
