/** What the page of a unit says: the same figures, in the same words, as its card and its report. */
import { unitGeometry } from "../../domain/geography";
import { landOf } from "../../domain/land";
import { becameOf, districtsOf } from "../../domain/lineage";
import { kindOf } from "../../domain/merger";
import { capitalise } from "../../domain/names";
import { noteOn, seatOf } from "../../domain/seats";
import { eraOf, unitKey, type Text } from "../../domain/unit";
import { fullName, province, shortType, type Unit } from "../../domain/units";
import {
  accessFact, areaFact, clauseFacts, densityFacts, drawnAreaFact, indicatorFacts, populationFacts, seatFact,
} from "../../features/card"; // prettier-ignore
import { cardWords } from "../../features/card/words";
import { comparisonWords } from "../../features/regions";
import { area } from "../../indicators/land";
import { inEach } from "../../locale/each";
import { qualityWords } from "../../locale/quality-words";
import { choroplethLayers } from "../../themes";
import { cells, inBoth, same } from "../../themes/facts";
import { valueOfUnit } from "../../themes/features";
import type { Fact } from "../../themes/feature";
import type { SiteMaterial } from "../material";
import type { ContentPart, PageContent } from "./content";
import { disagreementsAbout } from "./disagreements";
import { madeOf, pageNameOf, unitPage, wentTo } from "./lineage";
import { ranksPart, surroundingsPart } from "./context";
import { reportAbout, sentencesOf } from "./report";
import { thingsParts } from "./things";
import { contentWords as words } from "./words";

const aboutOf = (of: Unit): PageContent["about"] =>
  inEach(({ language, t }) => {
    const common = { Type: capitalise(shortType(of, language)), code: of.ref.code };
    if (of.ref.level === "commune") return t(words.aboutCommune, common);
    if (of.ref.level === "district") return t(words.aboutDistrict, common);
    return t(words.aboutFormer, { ...common, district: districtName(of, language) });
  });

const districtName = (of: Unit, language: "vi" | "en"): string =>
  districtsOf(of.ref).map((each) => fullName(each, language)).join(", "); // prettier-ignore

/** Names repeat: a former commune is told from others by its district. */
const titleOf = (of: Unit): PageContent["title"] =>
  inEach(({ language, t }) => {
    const Name = capitalise(fullName(of, language));
    if (of.ref.level === "commune") return Name;
    if (of.ref.level === "district") return t(words.titleDistrict, { Name });
    return t(words.titleFormer, { Name, district: districtName(of, language) });
  });

function waysOf({ ref }: Unit): PageContent["ways"] {
  const way = (said: Text) => (of: Unit) => ({ said, name: pageNameOf(of), to: unitPage(of) });
  const districts = districtsOf(ref).map(way(words.was));
  if (ref.level === "commune") return districts;
  return ref.level === "former-commune" ? [...becameOf(ref).map(way(words.now)), ...districts] : [];
}

/** How a commune was made. */
function mergerFacts(of: Unit): Fact[] {
  const kind = kindOf(of.ref);
  if (of.ref.level !== "commune" || !kind) return [];
  const { sources, asOf } = clauseFacts(of)[0] ?? { sources: [], asOf: null };
  return [{ label: words.kind, value: qualityWords[`kind.${kind}`], sources, asOf }];
}

const withLabel = (difference: Text): Text =>
  inBoth((language) => `${cardWords.area[language]}: ${difference[language]}`);

function lineageParts(of: Unit, material: SiteMaterial): ContentPart[] {
  if (of.ref.level === "district") return wentTo(of);
  if (of.ref.level === "former-commune")
    return becameOf(of.ref).map((commune) => ({
      ...madeOf(commune, of),
      facts: [...clauseFacts(commune), seatFact(commune), accessFact(of)],
    }));
  const land = landOf(of.ref);
  const difference = inEach((locale) => comparisonWords(locale, area, land, material.themes) ?? "");
  const made = madeOf(of);
  return [
    {
      ...made,
      facts: [...mergerFacts(of), ...clauseFacts(of), accessFact(of)],
      foot: [...(made.foot ?? []), ...(difference.vi ? [withLabel(difference)] : [])],
    },
  ];
}

/** Of the layers that have one value for each unit. */
const layerFacts = (of: Unit, { themes }: SiteMaterial): Fact[] =>
  choroplethLayers.flatMap((layer) => {
    const value = valueOfUnit(layer, of.ref, themes, eraOf(of.ref.level) ?? "after");
    return (value?.facts ?? []).map((fact) => ({
      ...fact,
      label: inBoth((language) => `${layer.cardTitle[language]}: ${fact.label[language]}`),
    }));
  });

const figuresPart = (of: Unit, material: SiteMaterial): ContentPart => ({
  id: "figures",
  title: words.figures,
  facts: [
    areaFact(of),
    drawnAreaFact(of, unitGeometry(material.geography, of.ref).area_km2),
    ...populationFacts(of),
    ...densityFacts(of),
    ...layerFacts(of, material),
    ...indicatorFacts(of, material.themes.indicatorsByUnit),
  ],
});

function seatPart(of: Unit): ContentPart[] {
  const note = noteOn(of);
  const names: Fact[] = of.otherNames.length > 0 ? [{ label: cardWords.names, value: same(of.otherNames.join(", ")), sources: of.sources, asOf: of.asOf }] : []; // prettier-ignore
  const ended: Fact[] =
    of.ref.level === "commune"
      ? []
      : [{ label: cardWords.ended, value: cardWords.resolutionBy, sources: ["nq-1661-2025"], asOf: "2025-06-16" }];
  const seat = of.ref.level === "commune" ? [seatFact(of)] : seatOf(of) ? [seatFact(of, "formerSeat")] : [];
  const text = note && cells(note.note_vi, note.note_en);
  return [{ id: "seat", title: words.seat, facts: [...seat, ...ended, ...names], ...(text && { foot: [text] }) }];
}

export function unitContent(of: Unit, material: SiteMaterial): PageContent {
  const subject = { kind: "unit", unit: of.ref } as const;
  const report = reportAbout(subject, material);
  return {
    ref: unitPage(of),
    name: pageNameOf(of),
    title: titleOf(of),
    about: aboutOf(of),
    ways: waysOf(of),
    sentences: sentencesOf(report),
    parts: [
      ...lineageParts(of, material),
      figuresPart(of, material),
      ...thingsParts(landOf(of.ref), material),
      ...ranksPart(of, report),
      surroundingsPart(of, material),
      ...seatPart(of),
      ...disagreementsAbout(subject, material.provenance),
    ],
    land: landOf(of.ref),
    point: null,
    describes: {
      type: "AdministrativeArea",
      alternateNames: of.otherNames,
      code: of.ref.code,
      within: of.ref.level === "former-commune" ? districtsOf(of.ref).map(unitPage) : [unitPage(province)],
      geo: null,
    },
    opens: `sel=${unitKey(of.ref)}`,
  };
}
