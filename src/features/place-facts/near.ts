/** What lies near a place or land, how far and, of a place, in which direction, in straight lines. */
import { lineString, nearestPointOnLine } from "@turf/turf";
import type { FeatureCollection, LineString, MultiLineString, Point, Position } from "geojson";
import type { PlaceProperties, RoadProperties } from "../../../geo/types";
import { aroundOf } from "../../domain/around";
import { bearingTo, type Bearing } from "../../domain/distance";
import type { Geographic } from "../../domain/coordinates/ellipsoid";
import { unitGeometry, type Geography } from "../../domain/geography";
import { memoize } from "../../domain/memoize";
import { lineCoordinates } from "../../domain/merged-unit/length";
import { roadName } from "../../domain/road-names";
import { landOfAll, touches } from "../../domain/land";
import { spanToLines } from "../../domain/line-span";
import { formerCommuneAt } from "../../domain/points-in-units";
import { seatOf } from "../../domain/seats";
import { spanBetween, type Whereabouts } from "../../domain/span";
import type { Text, UnitRef } from "../../domain/unit";
import { fullName, type Unit } from "../../domain/units";
import { pointLayers, type Themes } from "../../themes";
import { inBoth, newestOf, pointProvenance } from "../../themes/facts";
import { contentOf, featuresOf } from "../../themes/features";
import { precisionText, unitsAbout, type Precision } from "../../themes/places";
import type { Feature, FeatureRef } from "../../themes/feature";
import { nearWords } from "./near-words";

/** What distances are from: a place, whose point may be off by some kilometres (`rough`), or any place in land. */
export type Origin = (Geographic & { rough?: boolean }) | LandOrigin;
interface LandOrigin {
  units: readonly UnitRef[];
  geography: Geography;
}

export interface Near {
  name: Text;
  feature?: FeatureRef;
  km: number;
  /** null from land: it differs from place to place. */
  azimuth: number | null;
  /** Where one end is only known to lie in units: at most so far; the bearing is that of the unit's middle. */
  mostKm?: number;
  /** How exactly the other end is known. */
  accuracy: Text;
  /** The other end may be off by some kilometres. */
  rough: boolean;
  /** What a sentence adds to it. */
  caveat?: Text;
  sources: string[];
  asOf: string | null;
}

export interface NearGroup {
  label: Text;
  /** The nearest first; empty: none is known. */
  all: Near[];
  /** How many more there are of which no place is known. */
  unplaced?: number;
}

/** So many of each kind. */
const most = 3;

const pointOf = ([lon = 0, lat = 0]: Position): Geographic => ({ lon, lat });
const byDistance = (a: Near, b: Near): number => a.km - b.km;

/** As far as it can be. */
const farthest = ({ km, mostKm }: Near): number => mostKm ?? km;

/** `sure`: none is surely nearer; `maybe`: one that may be. null of none. */
export function nearestOf(all: readonly Near[]): { sure: Near; maybe: Near | null } | null {
  const [sure] = all.toSorted((a, b) => farthest(a) - farthest(b));
  if (!sure) return null;
  return { sure, maybe: all.toSorted(byDistance).find((each) => each !== sure && each.km < farthest(sure)) ?? null };
}

/** The first few, and the one that is surely near. */
function nearestFirst(all: readonly Near[], count: number): Near[] {
  const [sorted, sure] = [all.toSorted(byDistance), nearestOf(all)?.sure];
  const first = sorted.slice(0, count);
  return sure && !first.includes(sure) ? [...first.slice(1), sure].toSorted(byDistance) : first;
}

/** The point of the lines that is nearest. */
function nearestOn(at: Geographic, lines: readonly Position[][]): Bearing | null {
  const found = lines
    .filter(({ length }) => length > 1)
    .map((line) => nearestPointOnLine(lineString(line), [at.lon, at.lat]).geometry.coordinates)
    .map((point) => bearingTo(at, pointOf(point)))
    .toSorted((a, b) => a.km - b.km);
  return found[0] ?? null;
}

/** From the nearest to the farthest point of the units; the nearest is 0 where the place lies in them. */
export function reachOf(
  at: Geographic,
  units: readonly UnitRef[],
  geography: Geography,
): (Bearing & { mostKm: number }) | null {
  const [first] = units;
  const reach = aroundOf(at, geography).reach(landOfAll(units));
  if (!first || !reach) return null;
  const { azimuth } = bearingTo(at, pointOf(unitGeometry(geography, first).label));
  return { km: reach.least, mostKm: reach.most, azimuth };
}

type Distance = Pick<Near, "km" | "azimuth" | "mostKm">;

/** From the nearest place of the land to the farthest; the nearest is 0 of what lies in it, or may. */
function fromLand({ units, geography }: LandOrigin, to: Whereabouts): Distance {
  const land = landOfAll(units);
  const shared =
    to.kind === "point" ? land.has(formerCommuneAt(to, geography) ?? "") : touches(land, landOfAll(to.units));
  const { least, most: mostKm } = spanBetween({ kind: "units", units }, to, geography);
  return { km: shared ? 0 : least, mostKm, azimuth: null };
}

const distanceTo = (from: Origin, { lat, lon }: Geographic): Distance =>
  "units" in from ? fromLand(from, { kind: "point", lat, lon }) : bearingTo(from, { lat, lon });

/** From a place that may be off by some kilometres nothing is exact. */
const isRough = (from: Origin): boolean => "rough" in from && from.rough === true;

/** `stated`: how far its point may be off, where its row says so; null where nothing tells where it is. */
export function featureNear(
  from: Origin,
  feature: Feature,
  geography: Geography,
  stated: Text | null = null,
): Near | null {
  const { name, ref, row, place } = feature;
  const common = { name, feature: ref };
  if (place.kind === "point") {
    const accuracy = stated ?? precisionText[place.precision] ?? nearWords.unknownAccuracy;
    const rough = place.precision !== "site" || isRough(from);
    return { ...common, ...pointProvenance(row), ...distanceTo(from, place), accuracy, rough };
  }
  const units = unitsAbout(feature);
  if (units.length === 0) return null;
  const reach = "units" in from ? fromLand(from, { kind: "units", units }) : reachOf(from, units, geography);
  if (!reach) return null;
  const accuracy = precisionText[units[0]?.level === "district" ? "district" : "commune"];
  return { ...common, ...newestOf(row), ...reach, accuracy: accuracy ?? nearWords.unknownAccuracy, rough: true };
}

/** Whether a thing is one of those, by either of the lists that have it. */
export const isThingOf = ({ ref, alsoIn }: Pick<Feature, "ref" | "alsoIn">, those: readonly FeatureRef[]): boolean =>
  those.some(({ layer, id }) => [ref, alsoIn].some((each) => each?.layer === layer && each.id === id));

/** The nearest of each kind of landmark that the themes name, at most `count`, without `except`. */
export const landmarksNear = (
  from: Origin,
  themes: Themes,
  geography: Geography,
  count = most,
  except: readonly FeatureRef[] = [],
): NearGroup[] =>
  pointLayers.toReversed().flatMap((layer) =>
    (contentOf(layer, themes)?.landmarks ?? []).map(({ label, is, accuracy }) => {
      const those = featuresOf(layer, themes).filter((each) => is(each.row) && !isThingOf(each, except));
      const near = those.flatMap((each) => featureNear(from, each, geography, accuracy?.(each.row)) ?? []);
      return { label, all: nearestFirst(near, count), unplaced: those.length - near.length };
    }),
  );

function roadDistance(from: Origin, lines: readonly Position[][]): Distance | null {
  if (!("units" in from)) return nearestOn(from, lines);
  const { least: km, most: mostKm } = spanToLines(landOfAll(from.units), lines, from.geography);
  return { km, mostKm, azimuth: null };
}

/** The lines of each road by its number. */
const roadLines = memoize((roads: FeatureCollection): ReadonlyMap<string, Position[][]> => {
  const { features } = roads as FeatureCollection<LineString | MultiLineString, RoadProperties>;
  const numbers = [...new Set(features.flatMap(({ properties: { ref } }) => ref ?? []))];
  const linesOf = (number: string): Position[][] =>
    features.filter(({ properties }) => properties.ref === number).flatMap(({ geometry }) => lineCoordinates(geometry));
  return new Map(numbers.map((number) => [number, linesOf(number)]));
});

/** Each road by its nearest point, at most `count`. */
export function roadsNear(from: Origin, roads: FeatureCollection, count = most): NearGroup {
  const all = [...roadLines(roads)].flatMap(([number, lines]): Near[] => {
    const found = roadDistance(from, lines);
    if (!found) return [];
    const { label: name, accuracy } = { label: roadName(number), accuracy: nearWords.roadAccuracy };
    const caveat = nearWords.roadsMissing;
    return [{ name, ...found, accuracy, rough: true, caveat, sources: ["legocity-roads"], asOf: null }];
  });
  return { label: nearWords.roads, all: nearestFirst(all, count) };
}

/** The office of the commune; none where its point is not known. */
export function seatNear(from: Origin, commune: Unit): NearGroup {
  const seat = seatOf(commune);
  const label = inBoth((language) => nearWords.seat[language].replace("{name}", fullName(commune, language)));
  if (!seat?.point) return { label, all: [] };
  const { precision } = seat.point;
  const accuracy = precisionText[precision as Precision] ?? nearWords.unknownAccuracy;
  const words = seat.words ?? commune.name;
  const rough = precision !== "site" || isRough(from);
  const near = { name: { vi: words, en: words }, ...distanceTo(from, seat.point), accuracy, rough };
  return { label, all: [{ ...near, sources: seat.sources, asOf: null }] };
}

/** The town of the first rank on the base map. */
export function centreNear(from: Origin, places: FeatureCollection): NearGroup {
  const towns = (places as FeatureCollection<Point, PlaceProperties>).features;
  const all = towns
    .filter(({ properties }) => properties.rank === 1)
    .map(({ properties: { name }, geometry }): Near => ({
      name: { vi: name, en: name },
      ...distanceTo(from, pointOf(geometry.coordinates)),
      accuracy: nearWords.townAccuracy,
      rough: true,
      sources: ["geonames"],
      asOf: null,
    }));
  return { label: nearWords.centre, all };
}
