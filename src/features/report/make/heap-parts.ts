/** The three heaps: what concerns the place, what does not, what is not known and whom to ask. */
import { pointLayers } from "../../../themes";
import { inBoth } from "../../../themes/facts";
import { featuresOf } from "../../../themes/features";
import type { Text } from "../../../domain/unit";
import type { Feature, PointLayer } from "../../../themes/theme";
import { fullName } from "../../../domain/units";
import { featureNear, heapsOf, heapWords, inEach, layersIn, nearText, type LayerHere } from "../../place-facts";
import type { ReportLines, ReportLine, ReportPart } from "../report";
import { reportWords as words } from "../words";
import { lineOfFeature, lineOfHeap, type Material, type PlacedSubject } from "./material";

/** As near as most points are exact, km. */
const besideKm = 1;
/** On paper, of each layer. */
const mostOfLayer = 8;

const withName = (word: Text, name: Text): Text =>
  inBoth((language) => word[language].replace(/\{\w+\}/, name[language]));

export function besideGroup({ at }: PlacedSubject, { themes, geography }: Material, self: string | null): ReportLines {
  const lines = pointLayers.toReversed().flatMap((layer) =>
    featuresOf(layer, themes).flatMap((feature): ReportLine[] => {
      const near = feature.place.kind === "point" ? featureNear(at, feature, geography) : null;
      if (!near || near.km > besideKm || feature.ref.id === self) return [];
      const said = inEach((locale) => `${nearText(locale, near)}. ${near.accuracy[locale.language]}`);
      return [{ ...lineOfFeature(feature, said), id: `beside ${feature.ref.layer}:${feature.ref.id}` }];
    }),
  );
  const title = withName(heapWords.beside, { vi: String(besideKm), en: String(besideKm) });
  return { id: "beside", title, lines };
}

/** The features of each layer that lie in the land, then those that may. */
export const layerGroups = (layers: readonly LayerHere[]): ReportLines[] =>
  layers
    .filter(({ inside, maybe }) => inside.length + maybe.length > 0)
    .map(({ layer, inside, maybe }): ReportLines => ({
      id: layer.id,
      title: titleOf(layer, inside),
      lines: [
        ...inside.map((feature) => lineOfFeature(feature)),
        ...maybe.map((feature) => lineOfFeature(feature, words.maybe)),
      ],
      most: mostOfLayer,
    }));

const titleOf = (layer: PointLayer, inside: readonly Feature[]): Text =>
  inside.length > 0 ? layer.count(inside.length) : layer.title;

export function heapParts(place: PlacedSubject, material: Material, self: string | null): ReportPart[] {
  const { where } = place;
  const heaps = heapsOf(where, material.themes);
  const name = inBoth((language) => fullName(where.commune, language));
  const group = (id: string, lines: readonly ReportLine[]): ReportLines => ({ id, title: null, lines });
  const here = layersIn(where.commune, material.themes);
  return [
    {
      id: "concerns",
      title: heapWords.concerns,
      note: heapWords.concernsNote,
      groups: [
        group("facts", heaps.concerns.map(lineOfHeap)),
        besideGroup(place, material, self),
        ...layerGroups(here).map((each, at) =>
          at === 0 ? { ...each, above: withName(heapWords.features, name), note: heapWords.featuresNote } : each,
        ),
      ].filter(({ lines }) => lines.length > 0),
    },
    { id: "not", title: heapWords.not, groups: [group("facts", heaps.not.map(lineOfHeap))] },
    {
      id: "unknown",
      title: heapWords.unknown,
      note: heapWords.unknownNote,
      groups: [group("facts", heaps.unknown.map(lineOfHeap))],
    },
  ].filter(({ groups }) => groups.some(({ lines }) => lines.length > 0)) as ReportPart[];
}
