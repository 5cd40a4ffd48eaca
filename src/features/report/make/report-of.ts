/** The report on a subject, or the reason why there is none. */
import { cover, landOf, type Land } from "../../../domain/land";
import { coordinateText } from "../../../domain/coordinates/write";
import { capitalise } from "../../../domain/names";
import type { Text } from "../../../domain/unit";
import { fullName, shortType, unit, type Unit } from "../../../domain/units";
import { subjectKey } from "../../../state/selection";
import type { Subject } from "../../../state/view";
import { layerById } from "../../../themes";
import { inBoth, onlyKnown, same } from "../../../themes/facts";
import { featureAt } from "../../../themes/features";
import { briefOf, subjectPlace, type Sentence } from "../../place-facts";
import type { Report, ReportLine, ReportPart } from "../report";
import { reportWords as words } from "../words";
import { contextPart } from "./context-part";
import { communeLines, coordinateLines, linesOfUnits } from "./head";
import { heapParts } from "./heap-parts";
import { communesOf, landBriefOf } from "./land-brief";
import { landParts } from "./land-parts";
import { lineOfFact, type Material, type PlacedSubject } from "./material";
import { heightPart, nearPart, ringPart } from "./near-parts";

const nameOf = (of: Unit): Text => inBoth((language) => capitalise(fullName(of, language)));

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
      const era = of?.era === "before" ? words.former : null;
      const kind = of && inBoth((language) => [capitalise(shortType(of, language)), era?.[language]].filter(Boolean).join(", ")); // prettier-ignore
      return of && kind && { name: nameOf(of), kind };
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

/** The land that is drawn: of a place or a feature its commune. */
function landOfSubject(subject: Subject, place: PlacedSubject, { regions }: Material): Land {
  if (subject.kind === "region") return regions[subject.at]?.land ?? landOf(place.where.commune.ref);
  return landOf(subject.kind === "unit" ? subject.unit : place.where.commune.ref);
}

/** Lies in one commune of 2025, whose figures stand for it. */
const inOneCommune = (land: Land): boolean => communesOf(land).length === 1;

/** What is known of a feature itself. */
function factParts(subject: Subject, { themes }: Material): ReportPart[] {
  const feature = subject.kind === "feature" ? featureAt(subject, themes) : null;
  const lines = feature ? onlyKnown(feature.facts).map(lineOfFact) : [];
  if (lines.length === 0) return [];
  return [{ id: "facts", title: words.facts, groups: [{ id: "facts", title: null, lines, most: 14 }] }];
}

function headPart(subject: Subject, place: PlacedSubject, land: Land): ReportPart {
  const of = subject.kind === "unit" ? unit(subject.unit) : null;
  const units =
    of?.ref.level === "commune" ? communeLines(of) : inOneCommune(land) ? linesOfUnits(place) : landLines(land);
  return {
    id: "head",
    title: words.head,
    groups: [
      { id: "coordinates", title: null, lines: coordinateLines(place), inHead: true },
      { id: "units", title: null, lines: units, inHead: true },
    ],
  };
}

const landLines = (land: Land): ReportLine[] => [
  {
    id: "members",
    label: words.members,
    value: inBoth((language) =>
      cover(land)
        .map((ref) => nameIn(ref, language))
        .join(", "),
    ),
    sources: ["nq-1661-2025"],
    asOf: "2025-06-16",
  },
];

function nameIn(ref: Unit["ref"], language: keyof Text): string {
  const of = unit(ref);
  const name = of ? fullName(of, language) : ref.code;
  return ref.level === "former-commune" ? words.formerUnit[language].replace("{name}", name) : name;
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

export function reportOf(subject: Subject, material: Material): Report | { why: Text } {
  const place = subjectPlace(subject, material);
  if (place.at === null) return place;
  const title = titleOf(subject, material);
  if (!title) return { why: words.gone };
  const land = landOfSubject(subject, place, material);
  const one = inOneCommune(land);
  const known = place.exact || place.sources.length > 0;
  const self = subject.kind === "feature" ? subject.id : null;
  const { themes, geography, base } = material;
  return {
    subject,
    name: title.name,
    about: aboutOf(subject, title.kind, place),
    at: place.at,
    marked: known,
    land,
    parts: [
      headPart(subject, place, land),
      ...factParts(subject, material),
      briefPart(
        one
          ? briefOf(place.at, place.where, themes, geography, base)
          : landBriefOf(nameOfLand(subject, title.name), land, place, material),
      ),
      ...(one ? heapParts(place, material, self) : landParts(land, place, material)),
      nearPart(place, material),
      ringPart(place, material),
      ...(known ? [heightPart(place, material)] : []),
      ...(one ? [contextPart(place.where.commune, material)] : []),
    ],
  };
}

/** «Điểm trên bản đồ, xã Mường Pồn.» */
function aboutOf(subject: Subject, kind: Text, { where, exact, is }: PlacedSubject): Text {
  const inside = subject.kind === "place" || subject.kind === "feature";
  return inBoth((language) => {
    const what = [kind[language], ...(inside ? [fullName(where.commune, language)] : [])].join(", ");
    return `${[what, ...(exact ? [] : [is[language]])].join(". ")}.`;
  });
}

/** As in an address; of a region its name and land, which is what it is on any machine. */
export function placeKey(subject: Subject, { regions }: Pick<Material, "regions">): string {
  const region = subject.kind === "region" ? regions[subject.at] : null;
  return region ? JSON.stringify([region.name, [...region.land].toSorted()]) : subjectKey(subject);
}
