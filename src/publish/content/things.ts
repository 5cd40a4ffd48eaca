/** Plants, gates and projects in land, layer by layer, and those that may lie there. */
import { capitalise } from "../../domain/names";
import type { Land } from "../../domain/land";
import type { Text } from "../../domain/unit";
import { layersInLand } from "../../features/place-facts";
import { cardWords } from "../../features/card/words";
import { inEach } from "../../locale/each";
import { inBoth, newestOf } from "../../themes/facts";
import type { Feature } from "../../themes/feature";
import { totalWords } from "../../themes/totals";
import type { SiteMaterial } from "../material";
import type { ContentPart, Item, PageRef } from "./content";
import { contentWords as words } from "./words";

export const featurePage = ({ ref }: Pick<Feature, "ref">): PageRef => ({ kind: ref.layer, id: ref.id });

export const featureItem = (feature: Feature): Item => ({
  name: feature.name,
  to: featurePage(feature),
  note: feature.summary,
  ...newestOf(feature.row),
});

const titled = (word: typeof words.here | typeof words.maybe, count: Text): Text =>
  inEach(({ language, t }) => t(word, { Count: capitalise(count[language]) }));

export function thingsParts(land: Land, { themes }: SiteMaterial): ContentPart[] {
  const parts = layersInLand(land, themes).flatMap(({ layer, inside, maybe }): ContentPart[] => {
    const totals = {
      vi: totalWords(layer, inside, themes, "vi", land),
      en: totalWords(layer, inside, themes, "en", land),
    };
    const foot = totals.vi.map((_, at) => inBoth((language) => totals[language][at] ?? ""));
    return [
      ...(inside.length > 0
        ? [
            {
              id: layer.id,
              title: titled(words.here, layer.count(inside.length)),
              items: inside.map(featureItem),
              foot,
            },
          ]
        : []),
      ...(maybe.length > 0
        ? [
            {
              id: `${layer.id}-maybe`,
              title: titled(words.maybe, layer.count(maybe.length)),
              items: maybe.map(featureItem),
            },
          ]
        : []),
    ];
  });
  return parts.length > 0 ? parts : [{ id: "nothing", title: words.nothing, foot: [cardWords.themesNone] }];
}
