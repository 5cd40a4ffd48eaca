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
/** «… gần …», with a limit of its own: «… gần … 10 km», «… trong vòng 10 km». */
const question = /^(.*?) ?\b(?:gan|near) (.{3,}?)(?:(?: trong vong| within| duoi)? (\d{1,3}) ?km)?$/;
const asking = /^(?:(?:tim|find|show|cac|nhung|the|all) )+/;

interface Chosen {
  facet: string;
  id: string;
  label: { vi: string; en: string };
}

/** What the words ask of a layer beside its name: one of its choices, or something that is not understood. */
interface Asked {
  choice: Chosen | null;
  unread: string;
}

const hasWords = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `);

/** null where the words name neither the layer nor a choice of it. */
function askedOf({ title, shortTitle, facets }: PointLayer, words: string): Asked | null {
  const names = both(title, shortTitle)
    .map(normalise)
    .toSorted((a, b) => b.length - a.length);
  const bare = words.replace(asking, "").trim();
  const name = names.find((each) => hasWords(bare, each));
  const rest = name ? ` ${bare} `.replace(` ${name} `, " ").trim() : bare;
  const choice =
    facets
      .flatMap((facet) =>
        facet.kind === "choice" ? (facet.options ?? []).map((each) => ({ ...each, facet: facet.id })) : [],
      )
      .find(({ label }) => rest !== "" && both(label).some((each) => hasWords(normalise(each), rest))) ?? null;
  if (!name && !choice && rest !== "") return null;
  return { choice, unread: choice ? "" : rest };
}

/** The words of the query that were left, with their diacritics. */
const asWritten = (words: string, query: string): string =>
  query
    .split(/\s+/)
    .filter((word) => words.split(" ").includes(normalise(word)))
    .join(" ");

function answer(
  { app, locale, panels }: AppContext,
  layer: PointLayer,
  facet: RangeFacet,
  { choice: chosen, unread }: Asked,
  { km, query }: { km: number; query: string },
) {
  const { t } = locale;
  return (of: { id: string; name: string }): Answer => {
    const near: Condition = { kind: "range", from: null, to: km, unknown: true, of: of.id };
    return {
      id: `${layer.id}-near-${of.id}`,
      icon: "filter",
      name: t(foundWords.layerNear, { layer: t(layer.title), place: of.name, km }),
      detail: chosen ? t(chosen.label) : unread ? t(foundWords.unread, { words: asWritten(unread, query) }) : "",
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
  const [, words = "", place = "", limit] = question.exec(normalise(query)) ?? [];
  const km = limit ? Number(limit) : usualKm;
  if (place === "" || km === 0) return [];
  return pointLayers.flatMap((layer) => {
    const asked = askedOf(layer, words);
    if (!asked) return [];
    return layer.facets.flatMap((facet) => {
      const to = facet.kind === "range" && pointLayers.find(({ id }) => id === facet.of);
      if (!to) return [];
      return context.catalogue
        .featuresOf(to.id)
        .filter(({ name }) => both(name).some((each) => normalise(each).includes(place)))
        .map(({ ref, name }) => ({ id: ref.id, name: context.locale.t(name) }))
        .map(answer(context, layer, facet as RangeFacet, asked, { km, query }));
    });
  });
}
