/** The three heaps: what concerns the place, what does not, what is not known and whom to ask. */
import { pointLayers } from "../../../themes";
import { inBoth } from "../../../themes/facts";
import { featuresOf } from "../../../themes/features";
import type { Text } from "../../../domain/unit";
import type { FeatureRef } from "../../../themes/feature";
import { fullName } from "../../../domain/units";
import {
  doubtAt, doubtText, featureNear, heapsOf, heapWords, inEach, isThingOf, layersIn, nearText, whereWords,
  type LayerHere, type SitePlace,
} from "../../place-facts"; // prettier-ignore
import type { ReportLines, ReportLine, ReportPart } from "../report";
import { reportWords as words } from "../words";
import { lineOfFeature, lineOfHeap, type Material } from "./material";

/** As near as most points are exact, km. */
const besideKm = 1;
/** On paper, of each layer. */
const mostOfLayer = 8;

const withName = (word: Text, name: Text): Text =>
  inBoth((language) => word[language].replace(/\{\w+\}/, name[language]));

function besideGroup(
  { at, exact }: SitePlace,
  { themes, geography }: Material,
  except: readonly FeatureRef[],
): ReportLines {
  const lines = pointLayers.toReversed().flatMap((layer) =>
    featuresOf(layer, themes).flatMap((feature): ReportLine[] => {
      const near = feature.place.kind === "point" ? featureNear({ ...at, rough: !exact }, feature, geography) : null;
      if (!near || near.km > besideKm || isThingOf(feature, except)) return [];
      const said = inEach((locale) => `${nearText(locale, near)}. ${near.accuracy[locale.language]}`);
      return [{ ...lineOfFeature(feature, said), id: `beside ${feature.ref.layer}:${feature.ref.id}` }];
    }),
  );
  const title = withName(heapWords.beside, { vi: String(besideKm), en: String(besideKm) });
  return { id: "beside", title, lines };
}

/** The features of each layer that lie in the land, and apart from them those that may. */
export const layerGroups = (layers: readonly LayerHere[]): ReportLines[] =>
  layers.flatMap(({ layer, inside, maybe }) => {
    const group = (id: string, title: Text, features: typeof inside, note: Text | null): ReportLines[] =>
      features.length > 0
        ? [{ id, title, note, lines: features.map((each) => lineOfFeature(each)), most: mostOfLayer }]
        : [];
    return [
      ...group(layer.id, layer.count(inside.length), inside, null),
      ...group(`${layer.id} maybe`, withName(words.possibly, layer.count(maybe.length)), maybe, words.maybe),
    ];
  });

/** Under one heading. `except`: the subject itself, which is not among them. */
export function worksGroups(
  layers: readonly LayerHere[],
  above: Text,
  note: Text,
  except: readonly FeatureRef[],
): ReportLines[] {
  const all = except.length > 0 ? inBoth((language) => `${note[language]} ${words.withoutItself[language]}`) : note;
  return layerGroups(layers).map((each, at) =>
    at === 0
      ? {
          ...each,
          above,
          note: each.note ? inBoth((language) => `${all[language]} ${each.note?.[language] ?? ""}`) : all,
        }
      : each,
  );
}

/** Near a line the units it is said of are but the likelier ones. */
function noteOf({ at, where, exact }: SitePlace, { geography }: Material): Text {
  const doubt = exact ? doubtAt(at, where, geography) : null;
  if (!doubt) return heapWords.concernsNote;
  return inEach(({ language, t }) =>
    [
      `${t(heapWords.concernsNote)} ${doubtText(doubt)[language]}.`,
      t(whereWords.byCommune, { commune: fullName(where.commune, language) }),
    ].join(" "),
  );
}

export function heapParts(place: SitePlace, material: Material, except: readonly FeatureRef[]): ReportPart[] {
  const { where } = place;
  const heaps = heapsOf(where, material.themes, except);
  const name = inBoth((language) => fullName(where.commune, language));
  const group = (id: string, lines: readonly ReportLine[]): ReportLines => ({ id, title: null, lines });
  const here = layersIn(where.commune, material.themes, except);
  return [
    {
      id: "concerns",
      title: heapWords.concerns,
      note: noteOf(place, material),
      groups: [
        group("facts", heaps.concerns.map(lineOfHeap)),
        besideGroup(place, material, except),
        ...worksGroups(here, withName(heapWords.features, name), heapWords.featuresNote, except),
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
