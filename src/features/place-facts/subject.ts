/** Where the subject of a report is, as far as known: a point, land any place of which may be meant, or nowhere that is known. */
import { seatErrors, seatPrecision } from "../../domain/access";
import { impliedUnits } from "../../domain/containment";
import type { Geographic } from "../../domain/coordinates/ellipsoid";
import type { Geography } from "../../domain/geography";
import { contains, cover, landOf, landOfAll, type Land } from "../../domain/land";
import type { Region } from "../../domain/region";
import { seatOf } from "../../domain/seats";
import type { Text, UnitRef } from "../../domain/unit";
import { fullName, unit, type Unit } from "../../domain/units";
import type { Subject } from "../../state/view";
import { subjectKey } from "../../state/selection";
import type { Themes } from "../../themes";
import { pointProvenance } from "../../themes/facts";
import { featureAt } from "../../themes/features";
import { precisionText, unitsAbout } from "../../themes/places";
import type { Feature, FeatureRef } from "../../themes/feature";
import { inEach } from "./say";
import { subjectWords as words } from "./subject-words";
import { unitsCalled } from "./units-called";
import { whereIn, whereIs, type Where } from "./where";

/** A chosen place, or a thing whose point a source gives. */
export interface SitePlace {
  kind: "site";
  at: Geographic;
  where: Where;
  /** The subject is this very place, not only somewhere near it. */
  exact: boolean;
  /** What the point is, and how exactly. */
  is: Text;
  /** Of the point; none where it was chosen. */
  sources: string[];
  /** Communes and former communes that the source of a thing names besides those its point lies in. */
  named: Unit[];
}

/** A unit, a region, or a thing known by the units it lies in, none of whose places stands for the others. */
export interface LandPlace {
  kind: "land";
  units: readonly UnitRef[];
  land: Land;
  /** Of a commune, where it is known well enough to measure from. */
  seat: (Geographic & { is: Text; sources: string[]; rough: boolean }) | null;
  /** Of a thing: how far it is known. */
  is: Text | null;
}

/** A thing of the tables of which no source says where it is. */
interface UnknownPlace {
  kind: "unknown";
  is: Text;
}

export type SubjectPlace = SitePlace | LandPlace | UnknownPlace | { kind: "none"; why: Text };

/** What the subjects of an address are looked up in. */
interface Known {
  themes: Themes;
  geography: Geography;
  regions: readonly Region[];
}

const none = (why: Text): SubjectPlace => ({ kind: "none", why });
/** There is no such thing: with what was asked for. */
const gone = (subject: Subject): SubjectPlace => none(inEach(({ t }) => t(words.gone, { asked: subjectKey(subject) })));

/** Known to the village at least, and in its own commune. */
function seatPlace(of: Unit, geography: Geography): LandPlace["seat"] {
  const precision = of.ref.level === "commune" ? seatPrecision(of) : null;
  const { point, sources = [] } = seatOf(of) ?? {};
  if (!precision || !point || whereIs(point, geography)?.commune.key !== of.key) return null;
  const is = inEach(({ language, t }) =>
    t(precision === "site" ? words.seatSite : words.seat, {
      name: fullName(of, language),
      error: `${seatErrors[precision]} km`,
    }),
  );
  return { lat: point.lat, lon: point.lon, is, sources, rough: precision !== "site" };
}

function placeOfUnit(subject: Subject, ref: UnitRef, geography: Geography): SubjectPlace {
  const of = unit(ref);
  if (!of) return gone(subject);
  return { kind: "land", units: [ref], land: landOf(ref), seat: seatPlace(of, geography), is: null };
}

/** Of a rough point the former commune that its source names is better known than that which the point falls in. */
function whereOfPoint(at: Geographic, exact: boolean, { units }: Feature, geography: Geography): Where | null {
  const formers = units.filter(({ level }) => level === "former-commune");
  const [byPoint, byName] = [whereIs(at, geography), whereIn(units)];
  return !exact && formers.length === 1 ? (byName ?? byPoint) : (byPoint ?? byName);
}

/** The smallest units named that do not hold the place. */
function namedBesides({ units }: Feature, { former }: Where): Unit[] {
  const listed = units.filter(({ level }) => level === "former-commune" || level === "commune");
  return listed
    .filter((ref) => !landOf(ref).has(former.ref.code))
    .filter((ref) => !listed.some((other) => other !== ref && contains(landOf(ref), landOf(other))))
    .flatMap((ref) => unit(ref) ?? []);
}

function placeOfFeature(subject: Subject & FeatureRef, { themes, geography }: Known): SubjectPlace {
  const feature = featureAt(subject, themes);
  if (!feature) return gone(subject);
  const { place, line, row } = feature;
  if (place.kind === "point") {
    const [at, exact] = [{ lat: place.lat, lon: place.lon }, place.precision === "site"];
    const where = whereOfPoint(at, exact, feature, geography);
    const is = precisionText[place.precision] ?? words.chosen;
    return where
      ? {
          kind: "site",
          at,
          where,
          exact,
          is,
          sources: pointProvenance(row).sources,
          named: namedBesides(feature, where),
        }
      : none(words.outside);
  }
  const units = unitsAbout(feature);
  if (units.length === 0) return { kind: "unknown", is: words.noPlace };
  const word = !line ? words.knownByUnit : place.kind === "units" ? words.lineThrough : words.lineTo;
  const name = unitsCalled(units.flatMap((ref) => unit(ref) ?? []));
  const is = inEach(({ language, t }) => t(word, { name: name[language] }));
  return { kind: "land", units, land: landOfAll(units), seat: null, is };
}

/** The communes of 2025 that a thing lies in, in part at least, and the former units of which that is known. */
export const unitsNamed = ({ units, place, line }: Feature, level: UnitRef["level"]): Unit[] =>
  impliedUnits([...units, ...(place.kind === "unknown" ? (line?.touches ?? []) : [])])
    .filter((ref) => ref.level === level)
    .flatMap((ref) => unit(ref) ?? []);

function placeOfRegion(subject: Subject, region: Region | undefined): SubjectPlace {
  if (!region) return gone(subject);
  if (region.land.size === 0) return none(words.noLand);
  return { kind: "land", units: cover(region.land), land: region.land, seat: null, is: null };
}

/** Where the subject has no place, or none in the province, the reason. */
export function subjectPlace(subject: Subject, known: Known): SubjectPlace {
  if (subject.kind === "unit") return placeOfUnit(subject, subject.unit, known.geography);
  if (subject.kind === "feature") return placeOfFeature(subject, known);
  if (subject.kind === "region") return placeOfRegion(subject, known.regions[subject.at]);
  const where = whereIs(subject.at, known.geography);
  if (!where) return none(words.outside);
  return { kind: "site", at: subject.at, where, exact: true, is: words.chosen, sources: [], named: [] };
}
