/** What lies near a place, how far and in which direction, in straight lines. */
import { lineString, nearestPointOnLine } from "@turf/turf";
import type { FeatureCollection, LineString, MultiLineString, Point, Position } from "geojson";
import type { PlaceProperties, RoadProperties } from "../../../geo/types";
import { aroundOf } from "../../domain/around";
import { bearingTo, type Bearing } from "../../domain/distance";
import type { Geographic } from "../../domain/coordinates/ellipsoid";
import { unitGeometry, type Geography } from "../../domain/geography";
import { lineCoordinates } from "../../domain/merged-unit/length";
import { roadName } from "../../domain/road-names";
import { landOfAll } from "../../domain/land";
import { seatOf } from "../../domain/seats";
import type { Text, UnitRef } from "../../domain/unit";
import { fullName, type Unit } from "../../domain/units";
import { pointLayers, type Themes } from "../../themes";
import { inBoth, newestOf, pointProvenance } from "../../themes/facts";
import { contentOf, featuresOf } from "../../themes/features";
import { precisionText, unitsAbout, type Precision } from "../../themes/places";
import type { Feature, FeatureRef } from "../../themes/theme";
import { nearWords } from "./near-words";

export interface Near extends Bearing {
  name: Text;
  feature?: FeatureRef;
  /** Of what is known only to lie in a unit: at most so far; the bearing is that of the unit's middle. */
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

/** `stated`: how far its point may be off, where its row says so; null where nothing tells where it is. */
export function featureNear(
  at: Geographic,
  feature: Feature,
  geography: Geography,
  stated: Text | null = null,
): Near | null {
  const { name, ref, row, place } = feature;
  const common = { name, feature: ref };
  if (place.kind === "point") {
    const accuracy = stated ?? precisionText[place.precision] ?? nearWords.unknownAccuracy;
    return { ...common, ...pointProvenance(row), ...bearingTo(at, place), accuracy, rough: place.precision !== "site" };
  }
  const units = unitsAbout(feature);
  const reach = reachOf(at, units, geography);
  if (!reach) return null;
  const accuracy = precisionText[units[0]?.level === "district" ? "district" : "commune"];
  return { ...common, ...newestOf(row), ...reach, accuracy: accuracy ?? nearWords.unknownAccuracy, rough: true };
}

/** The nearest of each kind of landmark that the themes name, at most `count`. */
export const landmarksNear = (at: Geographic, themes: Themes, geography: Geography, count = most): NearGroup[] =>
  pointLayers.toReversed().flatMap((layer) =>
    (contentOf(layer, themes)?.landmarks ?? []).map(({ label, is, accuracy }) => {
      const those = featuresOf(layer, themes).filter(({ row }) => is(row));
      const near = those.flatMap((each) => featureNear(at, each, geography, accuracy?.(each.row)) ?? []);
      return { label, all: nearestFirst(near, count), unplaced: those.length - near.length };
    }),
  );

/** Each road by its nearest point, at most `count`. */
export function roadsNear(at: Geographic, roads: FeatureCollection, count = most): NearGroup {
  const { features } = roads as FeatureCollection<LineString | MultiLineString, RoadProperties>;
  const numbers = [...new Set(features.flatMap(({ properties: { ref } }) => ref ?? []))];
  const all = numbers.flatMap((number): Near[] => {
    const lines = features.filter(({ properties }) => properties.ref === number);
    const found = nearestOn(at, lines.flatMap(({ geometry }) => lineCoordinates(geometry))); // prettier-ignore
    if (!found) return [];
    const { label: name, accuracy } = { label: roadName(number), accuracy: nearWords.roadAccuracy };
    const caveat = nearWords.roadsMissing;
    return [{ name, ...found, accuracy, rough: true, caveat, sources: ["legocity-roads"], asOf: null }];
  });
  return { label: nearWords.roads, all: all.toSorted(byDistance).slice(0, count) };
}

/** The office of the commune; none where its point is not known. */
export function seatNear(at: Geographic, commune: Unit): NearGroup {
  const seat = seatOf(commune);
  const label = inBoth((language) => nearWords.seat[language].replace("{name}", fullName(commune, language)));
  if (!seat?.point) return { label, all: [] };
  const { precision } = seat.point;
  const accuracy = precisionText[precision as Precision] ?? nearWords.unknownAccuracy;
  const words = seat.words ?? commune.name;
  const near = { name: { vi: words, en: words }, ...bearingTo(at, seat.point), accuracy, rough: precision !== "site" };
  return { label, all: [{ ...near, sources: seat.sources, asOf: null }] };
}

/** The town of the first rank on the base map. */
export function centreNear(at: Geographic, places: FeatureCollection): NearGroup {
  const towns = (places as FeatureCollection<Point, PlaceProperties>).features;
  const all = towns
    .filter(({ properties }) => properties.rank === 1)
    .map(({ properties: { name }, geometry }): Near => ({
      name: { vi: name, en: name },
      ...bearingTo(at, pointOf(geometry.coordinates)),
      accuracy: nearWords.townAccuracy,
      rough: true,
      sources: ["geonames"],
      asOf: null,
    }));
  return { label: nearWords.centre, all };
}
