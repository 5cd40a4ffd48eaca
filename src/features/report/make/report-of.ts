/** The report on a subject, or the reason why there is none. */
import { landOfAll } from "../../../domain/land";
import { coordinateText } from "../../../domain/coordinates/write";
import { districtsOf } from "../../../domain/lineage";
import { capitalise } from "../../../domain/names";
import type { Text } from "../../../domain/unit";
import { fullName, province, shortType, unit, type Unit } from "../../../domain/units";
import { subjectKey } from "../../../state/selection";
import type { Subject } from "../../../state/view";
import { layerById } from "../../../themes";
import { inBoth, same } from "../../../themes/facts";
import { featureAt } from "../../../themes/features";
import type { FeatureRef } from "../../../themes/feature";
import {
  askedOf, briefOf, doubtAt, eitherText, heapWords, inEach, subjectPlace,
  type LandPlace, type Sentence, type SitePlace,
} from "../../place-facts"; // prettier-ignore
import type { PartId, Report, ReportLine, ReportLines, ReportPart } from "../report";
import { reportWords as words } from "../words";
import { contextPart } from "./context-part";
import { coordinateLines, linesOfLand, linesOfSite, noCoordinates } from "./head";
import { heapParts } from "./heap-parts";
import { communesOf, landBriefOf } from "./land-brief";
import { landParts } from "./land-parts";
import { lineOfFact, type Material } from "./material";
import { heightPart, nearPart } from "./near-parts";
import { ringPart } from "./ring-part";

const nameOf = (of: Unit): Text => inBoth((language) => capitalise(fullName(of, language)));

/** «Xã, thuộc tỉnh Điện Biên»; a former commune is one of its district. */
function kindOf(of: Unit): Text {
  const whole = (of.ref.level === "former-commune" && districtsOf(of.ref)[0]) || province;
  return inEach(({ language, t }) =>
    [
      capitalise(shortType(of, language)) + (of.era === "before" ? ` (${t(words.former)})` : ""),
      ...(of === province ? [] : [t(words.partOf, { whole: fullName(whole, language) })]),
    ].join(", "),
  );
}

/** Of what, and what that is. */
function titleOf(subject: Subject, { themes, regions }: Material): { name: Text; kind: Text } | null {
  switch (subject.kind) {
    case "place":
      return {
        name: inBoth((language) => coordinateText(subject.at, "decimal", language)),
        kind: words["kind.place"],
      };
    case "unit": {
      const of = unit(subject.unit);
      return of && { name: nameOf(of), kind: kindOf(of) };
    }
    case "feature": {
      const feature = featureAt(subject, themes);
      return feature && { name: feature.name, kind: layerById(subject.layer).title };
    }
    default: {
      const region = regions[subject.at];
      return region ? { name: same(region.name), kind: words["kind.region"] } : null;
    }
  }
}

/** What is known of a feature itself. */
function factParts(subject: Subject, { themes }: Material): ReportPart[] {
  const feature = subject.kind === "feature" ? featureAt(subject, themes) : null;
  const lines = feature ? feature.facts.filter(({ value, remark }) => value ?? remark).map(lineOfFact) : [];
  if (lines.length === 0) return [];
  return [{ id: "facts", title: words.facts, groups: [{ id: "facts", title: null, lines }] }];
}

function headPart(coordinates: readonly ReportLine[], units: readonly ReportLine[]): ReportPart {
  const groups: ReportLines[] = [
    { id: "coordinates", title: null, lines: coordinates, inHead: true },
    { id: "units", title: null, lines: units, inHead: true },
  ];
  return { id: "head", title: words.head, groups: groups.filter(({ lines }) => lines.length > 0) };
}

/** In a sentence a region of the reader's own is called one, and a former unit is called former. */
function nameOfLand(subject: Subject, name: Text): Text {
  if (subject.kind === "region")
    return inBoth((language) => words.regionNamed[language].replace("{name}", name[language]));
  const of = subject.kind === "unit" ? unit(subject.unit) : null;
  if (of?.era !== "before") return name;
  return inBoth((language) => `${name[language]} (${words.former[language]})`);
}

function briefPart(sentences: readonly Sentence[]): ReportPart {
  const lines = sentences.map(({ text, sources, asOf }, index): ReportLine => ({
    id: `sentence ${index + 1}`,
    label: same(""),
    value: text,
    sources,
    asOf,
  }));
  return { id: "brief", title: words.brief, groups: [{ id: "brief", title: null, lines }] };
}

/** The subject itself, in whatever list it stands. */
function itself(subject: Subject, { themes }: Material): FeatureRef[] {
  const feature = subject.kind === "feature" ? featureAt(subject, themes) : null;
  return feature ? [feature.ref, ...(feature.alsoIn ? [feature.alsoIn] : [])] : [];
}

type Said = Pick<Report, "at" | "land" | "about"> & { parts: Makers };

/** What makes each part, or several from the named one on; nothing is computed of those that nobody wants. */
type Makers = readonly (readonly [id: PartId, make: () => readonly ReportPart[]])[];

function ofSite(subject: Subject, kind: Text, place: SitePlace, material: Material): Said {
  const { at, where, exact, is, named } = place;
  const { themes, geography, base } = material;
  const except = itself(subject, material);
  const doubt = exact ? doubtAt(at, where, geography) : null;
  const communes = eitherText((language) => [where.commune, ...(doubt?.communes ?? [])].map((of) => fullName(of, language))); // prettier-ignore
  return {
    at,
    land: landOfAll([where.commune, ...(doubt?.communes ?? [])].map(({ ref }) => ref)),
    about: aboutOf(kind, communes, exact ? null : is),
    parts: [
      ["head", () => [headPart(coordinateLines(subject, place), linesOfSite(place, material))]],
      ["facts", () => factParts(subject, material)],
      ["brief", () => [briefPart(briefOf(at, where, themes, geography, base, { except, rough: !exact, named }))]],
      ["concerns", () => heapParts(place, material, except)],
      ["near", () => [nearPart(place, material, except)]],
      ["rings", () => [ringPart(place, material, except)]],
      ["elevation", () => (exact ? [heightPart(at, material)] : [])],
      ["context", () => [contextPart(where.commune, material)]],
    ],
  };
}

function ofLand(
  subject: Subject,
  { name, kind }: { name: Text; kind: Text },
  place: LandPlace,
  material: Material,
): Said {
  const { land, seat, is } = place;
  const except = itself(subject, material);
  const [commune, ...others] = communesOf(land);
  const inName = nameOfLand(subject, name);
  return {
    at: seat && { lat: seat.lat, lon: seat.lon },
    land,
    about: aboutOf(kind, null, is),
    parts: [
      ["head", () => [headPart(coordinateLines(subject, place), linesOfLand(subject, place, material))]],
      ["facts", () => factParts(subject, material)],
      ["brief", () => [briefPart(landBriefOf(subject, inName, place, material, except))]],
      ["concerns", () => landParts(subject, place, inName, material, except)],
      ["near", () => [nearPart(place, material, except)]],
      ["rings", () => [ringPart(place, material, except)]],
      ["elevation", () => (seat && !seat.rough ? [heightPart(seat, material)] : [])],
      ["context", () => (commune && others.length === 0 ? [contextPart(commune, material)] : [])],
    ],
  };
}

/** Of a thing that is nowhere as far as known: itself alone. */
function ofUnknown(subject: Subject, { name, kind }: { name: Text; kind: Text }, is: Text, material: Material): Said {
  const asked = askedOf([], false, words.askItsCommune).map(lineOfFact);
  const text = inEach(({ language, t }) => t(words.placeless, { name: name[language] }));
  const feature = subject.kind === "feature" ? featureAt(subject, material.themes) : null;
  const from = { sources: feature?.row.source ?? [], asOf: feature?.row.as_of ?? null };
  const where: ReportLine = { id: "where", label: words.whichCommune, value: null, sources: [], asOf: null };
  return {
    at: null,
    land: landOfAll([]),
    about: aboutOf(kind, null, is),
    parts: [
      ["head", () => [headPart([noCoordinates(is)], [where])]],
      ["facts", () => factParts(subject, material)],
      ["brief", () => [briefPart([{ text, ...from }])]],
      [
        "unknown",
        () => [
          {
            id: "unknown",
            title: heapWords.unknown,
            note: words.askEach,
            groups: [{ id: "facts", title: null, lines: [where, ...asked] }],
          },
        ],
      ],
    ],
  };
}

/** `wanted`: parts that are made; null: all of them. */
export function reportOf(
  subject: Subject,
  material: Material,
  wanted: readonly PartId[] | null = null,
): Report | { why: Text } {
  const place = subjectPlace(subject, material);
  if (place.kind === "none") return place;
  const title = titleOf(subject, material);
  if (!title) return { why: words.gone };
  const said =
    place.kind === "site"
      ? ofSite(subject, title.kind, place, material)
      : place.kind === "land"
        ? ofLand(subject, title, place, material)
        : ofUnknown(subject, title, place.is, material);
  const parts = said.parts.filter(([id]) => wanted?.includes(id) ?? true).flatMap(([, make]) => make());
  return { subject, name: title.name, ...said, parts };
}

/** «Điểm trên bản đồ, xã Mường Pồn.» */
function aboutOf(kind: Text, units: Text | null, is: Text | null): Text {
  return inBoth((language) => {
    const what = [kind[language], ...(units ? [units[language]] : [])].join(", ");
    return `${[what, ...(is ? [is[language]] : [])].join(". ")}.`;
  });
}

/** As in an address; of a region its name and land, which is what it is on any machine. */
export function placeKey(subject: Subject, { regions }: Pick<Material, "regions">): string {
  const region = subject.kind === "region" ? regions[subject.at] : null;
  return region ? JSON.stringify([region.name, [...region.land].toSorted()]) : subjectKey(subject);
}
