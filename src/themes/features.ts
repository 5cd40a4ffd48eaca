/** Features and values of the layers, memoized. */
import { memoize } from "../domain/memoize";
import { unitKey, type Era, type UnitRef } from "../domain/unit";
import { mainOf } from "./facts";
import { layerById, type Themes } from "./index";
import type { Feature, FeatureRef, LayerValue, ThemeRow } from "./feature";
import type { ChoroplethContent, ChoroplethLayer, Layer, PointContent, PointLayer } from "./theme";

export const themeRows = ({ id }: Pick<Layer, "id">, themes: Themes): readonly ThemeRow[] => themes[id];

type ContentOf<L extends Layer> = L extends PointLayer ? PointContent : ChoroplethContent;

/** What a layer makes of its rows; undefined until it is loaded. */
export const contentOf = <L extends Layer>({ id }: L, { content }: Themes): ContentOf<L> | undefined =>
  content[id] as ContentOf<L> | undefined;

function describeAll(layer: PointLayer, themes: Themes): Feature[] {
  const rows = themeRows(layer, themes);
  const content = contentOf(layer, themes);
  if (!content) return [];
  return rows.map((row) => {
    const value = layer.size?.of(row) ?? null;
    const quality = layer.size?.quality?.(row) ?? "published";
    return {
      ...content.describe(row, rows, themes),
      ref: { layer: layer.id, id: row.id },
      row,
      size: value === null ? null : { value, quality, sources: row.source.slice(0, 1), asOf: mainOf(row).asOf },
    };
  });
}

const featuresByLayer = memoize((layer: PointLayer) => memoize((themes: Themes) => describeAll(layer, themes)));
const valuesByLayer = memoize<ChoroplethLayer, (themes: Themes) => Map<Era, readonly LayerValue[]>>(() =>
  memoize(() => new Map()),
);

/** In the order of the table. */
export const featuresOf = <Row extends ThemeRow>(layer: PointLayer<Row>, themes: Themes): readonly Feature<Row>[] =>
  featuresByLayer(layer)(themes) as Feature<Row>[];

export function valuesOf(layer: ChoroplethLayer, themes: Themes, era: Era): readonly LayerValue[] {
  const made = valuesByLayer(layer)(themes);
  const values = made.get(era) ?? contentOf(layer, themes)?.values(themeRows(layer, themes), era) ?? [];
  made.set(era, values);
  return values;
}

/** As in the URL: `hydropower:nam-muc`. */
export const featureKey = ({ layer, id }: FeatureRef): string => `${layer}:${id}`;

const featuresById = memoize(
  (features: readonly Feature[]) => new Map(features.map((feature) => [feature.ref.id, feature])),
);
const valuesByUnit = memoize(
  (values: readonly LayerValue[]) => new Map(values.map((value) => [unitKey(value.unit), value])),
);

export function featureAt({ layer: id, id: key }: FeatureRef, themes: Themes): Feature | null {
  const layer = layerById(id);
  return layer.kind === "points" ? (featuresById(featuresOf(layer, themes)).get(key) ?? null) : null;
}

/** null when the layer has no value for units of that level in that era. */
export const valueOfUnit = (layer: ChoroplethLayer, unit: UnitRef, themes: Themes, era: Era): LayerValue | null =>
  valuesByUnit(valuesOf(layer, themes, era)).get(unitKey(unit)) ?? null;
