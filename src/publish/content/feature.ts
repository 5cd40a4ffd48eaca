/** What the page of a plant, gate or project says. */
import { impliedUnits } from "../../domain/containment";
import { eraOf, type Era } from "../../domain/unit";
import { unit } from "../../domain/units";
import { placeWord } from "../../features/card";
import { cardWords } from "../../features/card/words";
import { inBoth, pointProvenance } from "../../themes/facts";
import { featureAt, featureKey } from "../../themes/features";
import type { Feature } from "../../themes/feature";
import type { PointLayer } from "../../themes/theme";
import type { MarkedPoint } from "../picture";
import type { SiteMaterial } from "../material";
import type { ContentPart, Item, PageContent } from "./content";
import { disagreementsAbout } from "./disagreements";
import { pageNameOf, unitPage } from "./lineage";
import { reportAbout, sentencesOf } from "./report";
import { featureItem, featurePage } from "./things";
import { contentWords as words } from "./words";

/** Units of an era that it is known to lie in. */
const unitItems = (feature: Feature, era: Era): Item[] =>
  impliedUnits(feature.units)
    .filter(({ level }) => eraOf(level) === era)
    .flatMap((ref) => unit(ref) ?? [])
    .map((of) => ({ name: pageNameOf(of), to: unitPage(of), note: cardWords[`place.${era}`] }));

const placePart = (feature: Feature): ContentPart => ({
  id: "place",
  title: words.places,
  notes: [{ text: placeWord(feature), ...pointProvenance(feature.row) }],
  items: [...unitItems(feature, "after"), ...unitItems(feature, "before")],
});

function alsoPart({ alsoIn }: Feature, material: SiteMaterial): ContentPart[] {
  const other = alsoIn ? featureAt(alsoIn, material.themes) : null;
  return other ? [{ id: "also", title: words.alsoIn, items: [featureItem(other)] }] : [];
}

function pointOf({ place }: Feature): MarkedPoint | null {
  return place.kind === "point" ? { lat: place.lat, lon: place.lon, rough: place.precision !== "site" } : null;
}

export function featureContent(layer: PointLayer, feature: Feature, material: SiteMaterial): PageContent {
  const subject = { kind: "feature", ...feature.ref } as const;
  const report = reportAbout(subject, material);
  const communes = unitItems(feature, "after");
  const point = pointOf(feature);
  const { name, summary } = feature;
  return {
    ref: featurePage(feature),
    name,
    title: inBoth((language) => `${name[language]} – ${layer.title[language]}`),
    about: inBoth((language) => `${layer.title[language]}. ${summary[language]}`),
    ways: [],
    sentences: sentencesOf(report),
    parts: [
      { id: "facts", title: words.facts, facts: feature.facts },
      placePart(feature),
      ...alsoPart(feature, material),
      ...disagreementsAbout(subject, material.provenance),
    ],
    land: report.land,
    point,
    describes: {
      type: report.land.size > 0 || point ? "Place" : "Thing",
      alternateNames: [],
      code: null,
      within: communes.flatMap(({ to }) => to ?? []),
      geo: point && !point.rough ? { lat: point.lat, lon: point.lon } : null,
    },
    opens: `sel=${featureKey(feature.ref)}`,
  };
}
