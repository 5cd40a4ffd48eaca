/**
 * What lies within some kilometres of a place, in straight lines: features by point or whole unit, people as sums of whole
 * units. Nothing beyond the province is counted.
 */
import { aroundOf, type Around } from "../../../domain/around";
import { bearingTo } from "../../../domain/distance";
import type { Geographic } from "../../../domain/coordinates/ellipsoid";
import { unitGeometry, type Geography } from "../../../domain/geography";
import type { Aggregate } from "../../../domain/indicator";
import { landOf, landOfAll } from "../../../domain/land";
import type { Text } from "../../../domain/unit";
import { unitsOf, type Unit } from "../../../domain/units";
import { population2019, population2025 } from "../../../indicators/people";
import { pointLayers, type Themes } from "../../../themes";
import { ringRadii } from "../../../state/view";
import { contentOf, featuresOf } from "../../../themes/features";
import { unitsAbout } from "../../../themes/places";
import type { Feature, FeatureRef } from "../../../themes/feature";
import type { PointLayer } from "../../../themes/theme";
import { sizeTotal } from "../../../themes/totals";
import { isThingOf } from "../near";

/** Features of one kind and the sum of their known sizes. */
interface RingSum {
  label: Text;
  features: Feature[];
  size: Aggregate;
}

export interface RingLayer extends RingSum {
  layer: PointLayer;
  /** May lie within: the ring reaches the units they are known by, or their line. */
  maybe: Feature[];
  /** How many there are of which no place is known. */
  unplaced: number;
  /** Kinds of those within that are also counted apart. */
  apart: RingSum[];
}

/** Units with their population; `people.value` null of none. */
interface RingUnits {
  units: Unit[];
  people: Aggregate;
}

/** People of the province within a ring. The true number, of the day of the count, lies between `whole` and `touched`. */
export interface RingPeople {
  level: "former-commune" | "commune";
  /** Name of the series. */
  label: Text;
  /** Units that lie in the ring with all their land. */
  whole: RingUnits;
  /** Units whose label point lies in it, see `estimateOf`. */
  middle: RingUnits;
  /** Units of which any land lies in it. */
  touched: RingUnits;
}

/**
 * The sum of the units with their middle in the ring, where that means something: where those surely in it have at least half
 * of the people who may be in it. Else the units are too large for the ring, and only the range is known.
 */
export function estimateOf({ whole, middle, touched }: RingPeople): number | null {
  const [least, most] = [whole.people.value ?? 0, touched.people.value ?? 0];
  return 2 * least >= most ? middle.people.value : null;
}

export interface Ring {
  km: number;
  /** The uppermost layer first. */
  layers: RingLayer[];
  /** The finest units first. */
  people: RingPeople[];
  /** The share of the ring that lies beyond the province, where nothing is counted; 0 to 1. */
  beyond: number;
}

type Lies = "within" | "maybe" | "beyond" | "unplaced";

function liesIn(feature: Feature, km: number, at: Geographic, around: Around): Lies {
  const { place, line } = feature;
  if (place.kind === "point") return bearingTo(at, place).km <= km ? "within" : "beyond";
  const reach = around.reach(landOfAll(unitsAbout(feature)));
  if (!reach) return "unplaced";
  if (reach.least > km) return "beyond";
  return reach.most <= km && !line ? "within" : "maybe";
}

function layerIn(
  layer: PointLayer,
  km: number,
  at: Geographic,
  around: Around,
  themes: Themes,
  except: readonly FeatureRef[],
): RingLayer {
  const found: Record<Lies, Feature[]> = { within: [], maybe: [], beyond: [], unplaced: [] };
  for (const feature of featuresOf(layer, themes))
    if (!isThingOf(feature, except)) found[liesIn(feature, km, at, around)].push(feature);
  const sum = (label: Text, features: Feature[]): RingSum => ({
    label,
    features,
    size: sizeTotal(layer, features, themes),
  });
  const kinds = contentOf(layer, themes)?.countedApart ?? [];
  const apart = kinds.map(({ label, is }) => sum(label, found.within.filter(({ row }) => is(row)))); // prettier-ignore
  return { layer, ...sum(layer.title, found.within), maybe: found.maybe, unplaced: found.unplaced.length, apart };
}

/** Complete for all units of its level; of the former communes no later one is. */
const series = [
  { level: "former-commune", population: population2019 },
  { level: "commune", population: population2025 },
] as const;

function peopleIn(km: number, at: Geographic, around: Around, geography: Geography, themes: Themes): RingPeople[] {
  return series.map(({ level, population }) => {
    const units = (is: (of: Unit) => boolean): RingUnits => {
      const chosen = unitsOf(level).filter(is);
      const refs = chosen.map(({ ref }) => ref);
      return { units: chosen, people: population.over(refs, themes) };
    };
    const reach = ({ ref }: Unit) => around.reach(landOf(ref)) ?? { least: Infinity, most: Infinity };
    return {
      level,
      label: population.title,
      whole: units((of) => reach(of).most <= km),
      middle: units(({ ref }) => {
        const [lon, lat] = unitGeometry(geography, ref).label;
        return bearingTo(at, { lon, lat }).km <= km;
      }),
      touched: units((of) => reach(of).least <= km),
    };
  });
}

/** `km`: any radius below 100 km; `except` is not counted. */
export function ringOf(
  km: number,
  at: Geographic,
  themes: Themes,
  geography: Geography,
  except: readonly FeatureRef[] = [],
): Ring {
  const around = aroundOf(at, geography);
  return {
    km,
    layers: pointLayers.toReversed().map((layer) => layerIn(layer, km, at, around, themes, except)),
    people: peopleIn(km, at, around, geography, themes),
    beyond: Math.max(0, 1 - around.provinceWithin(km) / (Math.PI * km ** 2)),
  };
}

/** One for each radius, the smallest first. */
export const allRings = (
  at: Geographic,
  themes: Themes,
  geography: Geography,
  except: readonly FeatureRef[] = [],
): Ring[] => ringRadii.map((km) => ringOf(km, at, themes, geography, except));
