/** The place of what a report is about: of a unit, a feature or a region a point that stands for it, with words on what it is. */
import { seatErrors, seatPrecision } from "../../domain/access";
import type { Geographic } from "../../domain/coordinates/ellipsoid";
import { unitGeometry, type Geography } from "../../domain/geography";
import type { Region } from "../../domain/region";
import { seatOf } from "../../domain/seats";
import type { Text, UnitRef } from "../../domain/unit";
import { fullName, unit, type Unit } from "../../domain/units";
import { labelOf } from "../../map/region-label";
import type { Subject } from "../../state/view";
import type { Themes } from "../../themes";
import { pointProvenance } from "../../themes/facts";
import { featureAt } from "../../themes/features";
import { precisionText, unitsAbout } from "../../themes/places";
import type { FeatureRef } from "../../themes/theme";
import { inEach } from "./say";
import { subjectWords as words } from "./subject-words";
import { whereIn, whereIs, type Where } from "./where";

/** `is`: what the point stands for and how exactly. */
interface Placed {
  at: Geographic;
  where: Where;
  /** The subject is this very place. */
  exact: boolean;
  is: Text;
  /** Of the point; none where it was chosen or stands for land. */
  sources: string[];
}
export type SubjectPlace = Placed | { at: null; why: Text };

/** What the subjects of an address are looked up in. */
interface Known {
  themes: Themes;
  geography: Geography;
  regions: readonly Region[];
}

const none = (why: Text): SubjectPlace => ({ at: null, why });
const pointOf = ([lon, lat]: readonly [number, number]): Geographic => ({ lon, lat });
/** `error`: how far the point may be off, km. */
const named = (word: (typeof words)["seat" | "seatSite" | "middle" | "knownByUnit"], of: Unit, error = 0): Text =>
  inEach(({ language, t }) => t(word, { name: fullName(of, language), error: `${error} km` }));

/** In the middle of the unit. */
function middleOf(ref: UnitRef, geography: Geography, said: (of: Unit) => Text): SubjectPlace {
  const [of, at] = [unit(ref), pointOf(unitGeometry(geography, ref).label)];
  const where = whereIs(at, geography);
  return of && where ? { at, where, exact: false, is: said(of), sources: [] } : none(words.noPlace);
}

/** The seat of a commune where it is known, to the village at least, and lies in it; else the middle. */
function placeOfUnit(ref: UnitRef, geography: Geography): SubjectPlace {
  const of = unit(ref);
  const precision = of && ref.level === "commune" ? seatPrecision(of) : null;
  const { point: at, sources = [] } = (of && seatOf(of)) ?? {};
  const where = at ? whereIs(at, geography) : null;
  if (!of || !precision || !at || where?.commune.ref.code !== ref.code)
    return middleOf(ref, geography, (each) => named(words.middle, each));
  const is = named(precision === "site" ? words.seatSite : words.seat, of, seatErrors[precision]);
  return { at: { lat: at.lat, lon: at.lon }, where, exact: false, is, sources };
}

function placeOfFeature(ref: FeatureRef, { themes, geography }: Known): SubjectPlace {
  const feature = featureAt(ref, themes);
  if (!feature) return none(words.noPlace);
  const { place, units, row } = feature;
  if (place.kind === "point") {
    const at = { lat: place.lat, lon: place.lon };
    const where = whereIs(at, geography) ?? whereIn(units);
    if (!where) return none(words.outside);
    const is = precisionText[place.precision] ?? words.chosen;
    return { at, where, exact: place.precision === "site", is, sources: pointProvenance(row).sources };
  }
  const [about] = unitsAbout(feature);
  return about ? middleOf(about, geography, (of) => named(words.knownByUnit, of)) : none(words.noPlace);
}

function placeOfRegion(region: Region | undefined, geography: Geography): SubjectPlace {
  const at = region && labelOf(geography, region.land);
  if (!region || !at) return none(words.noLand);
  const place = pointOf([at[0] ?? 0, at[1] ?? 0]);
  const where = whereIs(place, geography);
  const is = inEach(({ t }) => t(words.region, { name: region.name }));
  return where ? { at: place, where, exact: false, is, sources: [] } : none(words.noLand);
}

/** Where the subject has no place, or none in the province, the reason. */
export function subjectPlace(subject: Subject, known: Known): SubjectPlace {
  if (subject.kind === "unit") return placeOfUnit(subject.unit, known.geography);
  if (subject.kind === "feature") return placeOfFeature(subject, known);
  if (subject.kind === "region") return placeOfRegion(known.regions[subject.at], known.geography);
  const where = whereIs(subject.at, known.geography);
  return where ? { at: subject.at, where, exact: true, is: words.chosen, sources: [] } : none(words.outside);
}
