/** What the subjects of a page are, once tables and outlines are loaded, and what each is called. */
import { impliedUnits } from "../domain/containment";
import type { Geographic } from "../domain/coordinates/ellipsoid";
import { coordinateText } from "../domain/coordinates/write";
import { unitGeometry, type Geography } from "../domain/geography";
import { cover, landOf, touches, type Land } from "../domain/land";
import { capitalise } from "../domain/names";
import { formerCommuneAt } from "../domain/points-in-units";
import type { Region } from "../domain/region";
import type { Language, Level, UnitRef } from "../domain/unit";
import { fullName, unit, unitsOf, type Unit } from "../domain/units";
import { layerById, type Themes } from "../themes";
import { featureAt } from "../themes/features";
import { unitsAbout } from "../themes/places";
import type { Feature } from "../themes/feature";
import type { PointLayer } from "../themes/theme";
import { subjectKey } from "./selection";
import type { Subject } from "./view";

interface ThingBase {
  /** As in the address: `commune:03202`. */
  key: string;
  subject: Subject;
}
export type Thing = ThingBase &
  (
    | { kind: "unit"; of: Unit }
    | { kind: "region"; at: number; region: Region }
    | { kind: "place"; at: Geographic }
    | { kind: "feature"; feature: Feature; layer: PointLayer }
  );

export interface ThingTables {
  themes: Themes;
  regions: readonly Region[];
  geography: Geography;
}

/** null for what there is not (any more): a unit, feature or region that is in no table, a place outside the province. */
export function thingOf(subject: Subject, { themes, regions, geography }: ThingTables): Thing | null {
  const base = { key: subjectKey(subject), subject };
  if (subject.kind === "unit") {
    const of = unit(subject.unit);
    return of && { ...base, kind: "unit", of };
  }
  if (subject.kind === "region") {
    const region = regions[subject.at];
    return region ? { ...base, kind: "region", at: subject.at, region } : null;
  }
  if (subject.kind === "place")
    return formerCommuneAt(subject.at, geography) ? { ...base, kind: "place", at: subject.at } : null;
  const [feature, layer] = [featureAt(subject, themes), layerById(subject.layer)];
  return feature && layer.kind === "points" ? { ...base, kind: "feature", feature, layer } : null;
}

/** A place is called by its coordinates. */
export function thingName(thing: Thing, language: Language): string {
  if (thing.kind === "unit") return capitalise(fullName(thing.of, language));
  if (thing.kind === "region") return thing.region.name;
  if (thing.kind === "place") return coordinateText(thing.at, "decimal", language);
  return thing.feature.name[language];
}

/** The units that make it up, none of which share land; null for what is no land. */
export function unitsOfThing(thing: Thing): readonly UnitRef[] | null {
  if (thing.kind === "unit") return [thing.of.ref];
  return thing.kind === "region" ? cover(thing.region.land) : null;
}

export function landOfThing(thing: Thing): Land | null {
  if (thing.kind === "unit") return landOf(thing.of.ref);
  return thing.kind === "region" ? thing.region.land : null;
}

/** Its point on the map, where it is one and that is known. */
export function pointOfThing(thing: Thing): Geographic | null {
  if (thing.kind === "place") return thing.at;
  if (thing.kind !== "feature" || thing.feature.place.kind !== "point") return null;
  const { lat, lon } = thing.feature.place;
  return { lat, lon };
}

/** Where a mark or a file puts it: its point, else where the name of its unit stands; null where not even a unit is known. */
export function middleOfThing(thing: Thing, geography: Geography): Geographic | null {
  const at = pointOfThing(thing);
  const ref =
    thing.kind === "unit" ? thing.of.ref : thing.kind === "feature" ? unitsAbout(thing.feature)[0] : undefined;
  if (at || !ref) return at;
  const [lon, lat] = unitGeometry(geography, ref).label;
  return { lon, lat };
}

/** The units of a level that it lies in, or that share its land, as far as known. */
export function unitsOfThingAt(thing: Thing, level: Level, geography: Geography): UnitRef[] {
  if (thing.kind === "feature") return impliedUnits(thing.feature.units).filter((ref) => ref.level === level);
  let land = landOfThing(thing);
  if (thing.kind === "place") {
    const code = formerCommuneAt(thing.at, geography);
    land = code === null ? null : landOf({ level: "former-commune", code });
  }
  return unitsOf(level).flatMap(({ ref }) => (land && touches(landOf(ref), land) ? ref : []));
}
