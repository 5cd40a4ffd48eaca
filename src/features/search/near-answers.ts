/** «Dự án đang kêu gọi gần Tây Trang»: a layer filtered by the distance to a feature that it is measured to. */
import type { Condition, RangeFacet } from "../../domain/filter";
import { normalise } from "../../domain/normalise";
import type { AppContext } from "../../state/context";
import { pointLayers } from "../../themes";
import type { PointLayer } from "../../themes/theme";
import type { Answer } from "./answers";
import { both } from "./target";
import { foundWords } from "./found-words";

/** As a first limit; the page has the choice of others. */
const usualKm = 50;
const asking = /^(?:(?:tim|find|show|cac|nhung|the|all) )+/;

interface Chosen {
  facet: string;
  id: string;
  label: { vi: string; en: string };
}

/** The choice that the words name, beside the name of the layer; null where they name none, undefined where they ask for something else. */
function choiceIn({ title, shortTitle, facets }: PointLayer, words: string): Chosen | null | undefined {
  const names = both(title, shortTitle)
    .map(normalise)
    .toSorted((a, b) => b.length - a.length);
  const bare = words.replace(asking, "").trim();
  const name = names.find((each) => bare === each || bare.startsWith(`${each} `) || bare.endsWith(` ${each}`));
  const rest = name ? bare.replace(name, "").trim() : bare;
  const found = facets
    .flatMap((facet) =>
      facet.kind === "choice" ? (facet.options ?? []).map((each) => ({ ...each, facet: facet.id })) : [],
    )
    .find(({ label }) => rest !== "" && both(label).some((each) => normalise(each).startsWith(rest)));
  if (found) return found;
  return name || rest === "" ? null : undefined;
}

function answer({ app, locale, panels }: AppContext, layer: PointLayer, facet: RangeFacet, chosen: Chosen | null) {
  return (of: { id: string; name: string }): Answer => {
    const near: Condition = { kind: "range", from: null, to: usualKm, unknown: true, of: of.id };
    return {
      id: `${layer.id}-near-${of.id}`,
      icon: "filter",
      name: locale.t(foundWords.layerNear, { layer: locale.t(layer.title), place: of.name, km: usualKm }),
      detail: chosen ? locale.t(chosen.label) : "",
      act: () => {
        const choice = chosen && { [chosen.facet]: { kind: "choice", any: [chosen.id] } as const };
        app.toggleLayer(layer.id, true);
        app.setWithin(null);
        app.setFilter(layer.id, { conditions: { ...choice, [facet.id]: near }, words: "" });
        if (layer.explored) app.openPage("explorer");
        else panels.showList({ kind: "layer", layer: layer.id });
      },
    };
  };
}

/** One for each feature of that name. */
export function nearAnswers(context: AppContext, query: string): Answer[] {
  const [, words = "", place = ""] = /^(.*?) ?\b(?:gan|near) (.{3,})$/.exec(normalise(query)) ?? [];
  if (place === "") return [];
  return pointLayers.flatMap((layer) => {
    const chosen = choiceIn(layer, words);
    if (chosen === undefined) return [];
    return layer.facets.flatMap((facet) => {
      const to = facet.kind === "range" && pointLayers.find(({ id }) => id === facet.of);
      if (!to) return [];
      return context.catalogue
        .featuresOf(to.id)
        .filter(({ name }) => both(name).some((each) => normalise(each).includes(place)))
        .map(({ ref, name }) => ({ id: ref.id, name: context.locale.t(name) }))
        .map(answer(context, layer, facet as RangeFacet, chosen));
    });
  });
}
