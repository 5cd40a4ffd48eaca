/** Symbols of features in the SVG map, with what a press on them means. */
import { compareNames } from "../../domain/names";
import type { Geography } from "../../domain/geography";
import { clusterSpec } from "../../map/cluster-symbol";
import { drawnRadius, featuresHit } from "../../map/hits";
import { inMembers, markFeatures } from "../../map/marks";
import { shownPlacedFeatures } from "../../map/placed-features";
import { clusterParts, symbolParts, type SymbolPart } from "../../map/symbol-parts";
import { outlinePath } from "../../map/symbols";
import type { Selection, View } from "../../state/view";
import { layerById, type Themes } from "../../themes";
import type { Frame } from "./svg-path";

/** A button: a unit, or the symbol of a feature or of a cluster. */
export interface PressableShape {
  key: string;
  path: string;
  name: string;
  /** What is selected by it; of a cluster, each of its features. */
  means: readonly Selection[];
  symbol?: FeatureSymbol;
}
/** How a symbol is drawn about (x, y), where a cluster shows how many it is of. */
export interface FeatureSymbol {
  parts: SymbolPart[];
  count: number;
  x: number;
  y: number;
  /** The soft disc round a place known to within a neighbourhood. */
  halo: { r: number; color: string } | null;
}
/** How far the soft disc reaches beyond its symbol, px. */
const haloAround = 8;

/** Features of the point layers that are on, clustered and moved apart as on the drawn map. */
export function featureShapes(
  geography: Geography,
  view: View,
  themes: Themes | null,
  { project, zoom }: Frame,
): PressableShape[] {
  const features = themes ? shownPlacedFeatures(geography, view, themes) : [];
  const shapes = markFeatures(features, zoom, view.language).features.flatMap(({ properties, geometry }) => {
    const { count, members, precision, color } = properties;
    const symbols = features.filter(({ key }) => members.includes(inMembers(key))).map(({ symbol }) => symbol);
    const [first] = symbols;
    if (!first) return [];
    const [x, y] = project(geometry.coordinates);
    const r = drawnRadius({ ...properties }, zoom);
    const cluster = count > 1 ? clusterSpec(symbols) : null;
    const px = 2 * r;
    return [
      {
        key: properties.key,
        path: outlinePath((cluster ?? first).shape, r, x, y),
        name: properties.name || `${properties.count} · ${layerById(properties.layer).title[view.language]}`,
        means: featuresHit({ ...properties }),
        symbol: {
          parts: cluster ? clusterParts({ ...cluster, px }, x, y) : symbolParts({ ...first, px }, x, y),
          count,
          x,
          y,
          halo: precision === "neighbourhood" ? { r: r + haloAround, color } : null,
        },
      },
    ];
  });
  return shapes.toSorted((a, b) => compareNames(a.name, b.name));
}
