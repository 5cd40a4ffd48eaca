/** Pale colours under the units of either era: which former district the land belonged to. */
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { LayerSpecification, Map as MapLibre } from "maplibre-gl";
import { landOutline, type Geography } from "../domain/geography";
import { landOf } from "../domain/land";
import { memoize } from "../domain/memoize";
import type { Region } from "../domain/region";
import { unitsOf } from "../domain/units";
import { districtColours } from "./district-colours";
import { collectionOf, featureOf } from "./geojson";
import { drawFeatures } from "./layer-order";
import { districtTints, tintOpacity } from "./tints";

interface TintProperties {
  /** Of the former district. */
  code: string;
  /** One of `districtTints`. */
  color: string;
}

type TintFeatures = FeatureCollection<Polygon | MultiPolygon, TintProperties>;

function tintsBut(geography: Geography, regions: readonly Region[]): TintFeatures {
  const inRegions = new Set(regions.flatMap(({ land }) => [...land]));
  const features = unitsOf("district").flatMap(({ ref }) => {
    const shape = landOutline(geography, new Set([...landOf(ref)].filter((code) => !inRegions.has(code))));
    return shape
      ? [featureOf(shape, { code: ref.code, color: districtColours(geography).get(ref.code) ?? districtTints[0] })]
      : [];
  });
  return collectionOf<Polygon | MultiPolygon, TintProperties>(features);
}

const allTints = memoize((geography: Geography) => tintsBut(geography, []));

/**
 * The land of each district in its tint, so that a commune made from two districts shows both. Land of `regions` is left out:
 * a region has one tint, its own. Memoized where there are none: what belongs to a view would be kept with the history of views.
 */
export const tintFeatures = (geography: Geography, regions: readonly Region[]): TintFeatures =>
  regions.length === 0 ? allTints(geography) : tintsBut(geography, regions);

/** Edges of the fills lie under boundary lines: they need no smoothing, which would cost another shader. */
const tintLayer: LayerSpecification = {
  id: "district-tint",
  type: "fill",
  source: "district-tints",
  paint: { "fill-color": ["get", "color"], "fill-antialias": false, "fill-opacity": tintOpacity },
};

/** Keeps the tints of one map; they are drawn anew when regions change. */
export class DistrictTints {
  #regions: readonly Region[] | null = null;

  constructor(
    private readonly map: MapLibre,
    private readonly geography: Geography,
  ) {}

  /** Not shown over values of units, whose colours they would change. */
  show(regions: readonly Region[], shown: boolean): void {
    const { map } = this;
    if (shown && regions !== this.#regions) {
      this.#regions = regions;
      drawFeatures(map, "district-tints", tintFeatures(this.geography, regions), [tintLayer]);
    }
    if (map.getLayer(tintLayer.id)) map.setLayoutProperty(tintLayer.id, "visibility", shown ? "visible" : "none");
  }
}
