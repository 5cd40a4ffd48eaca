/** The tone of a map, light or dark: layers are written in the colours of the light one, and translated as they are added. */
import type { LayerSpecification, Map as MapLibre } from "maplibre-gl";
import { hatch, hatchImage, hatchInks } from "../patterns";
import { darkColors, darkExceptions, darkGround, lightGround, strongColors } from "./dark-colors";

export interface Tone {
  dark: boolean;
  /** More contrast of names and borders. */
  strong: boolean;
}

const light: Tone = { dark: false, strong: false };

/** A map's tone, and the paint of its layers as it was written. */
interface Toned {
  tone: Tone;
  written: Map<string, Readonly<Record<string, unknown>>>;
}
const toned = new WeakMap<object, Toned>();

function tonedOf(map: object): Toned {
  const found = toned.get(map) ?? { tone: light, written: new Map() };
  toned.set(map, found);
  return found;
}

const isColor = (value: string): boolean => /^#|^rgba?\(/.test(value);

/** Whether a value reads the colour of a class out of the data, which is that of the light map. */
const readsColor = (value: readonly unknown[]): boolean =>
  (value[0] === "get" && value[1] === "color") ||
  (value[0] === "coalesce" && JSON.stringify(value[1]) === '["feature-state","fill"]');

/** The colour or expression in the words of a tone; `layer`: its id. */
export function inTone(value: unknown, { dark, strong }: Tone, layer: string): unknown {
  if (!dark && !strong) return value;
  const own = Object.entries(darkExceptions).find(
    ([id]) => layer === id || (id === "highlight-fill" && layer.startsWith(id)),
  );
  const translate = (color: string): string =>
    (dark ? own?.[1][color] : undefined) ??
    (strong ? strongColors[dark ? "dark" : "light"].get(color) : undefined) ??
    (dark ? darkColors.get(color) : undefined) ??
    color;
  const walk = (each: unknown): unknown => {
    if (typeof each === "string") return isColor(each) ? translate(each) : each;
    if (!Array.isArray(each)) return each;
    if (!readsColor(each)) return each.map(walk);
    return dark ? ["match", ["to-string", each], ...[...darkColors].flat(), ["to-string", each]] : each;
  };
  return walk(value);
}

/** How a layer is written; the pictures of the ground have what changes with the tone. */
const writtenPaint = (layer: LayerSpecification): Readonly<Record<string, unknown>> => ({
  ...(layer.type === "raster" && lightGround),
  ...layer.paint,
});

const layerIn = (tone: Tone, layer: LayerSpecification): LayerSpecification =>
  tone.dark || tone.strong
    ? ({ ...layer, paint: paintIn(writtenPaint(layer), tone, layer.id) } as LayerSpecification)
    : layer;

/** A layer in the tone of its map; how it was written is kept for when that changes. */
export function inToneOf(map: object, layer: LayerSpecification): LayerSpecification {
  const { tone, written } = tonedOf(map);
  written.set(layer.id, writtenPaint(layer));
  return layerIn(tone, layer);
}

/** Makes a map that begins in a tone, with these layers. */
export function mapInTone(
  tone: Tone,
  layers: readonly LayerSpecification[],
  make: (layers: LayerSpecification[]) => MapLibre,
): MapLibre {
  const map = make(layers.map((layer) => layerIn(tone, layer)));
  toned.set(map, { tone, written: new Map(layers.map((layer) => [layer.id, writtenPaint(layer)])) });
  return map;
}

const paintIn = (paint: Readonly<Record<string, unknown>>, tone: Tone, layer: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(paint).map(([name, value]) => [
      name,
      tone.dark && name in darkGround ? darkGround[name as keyof typeof darkGround] : inTone(value, tone, layer),
    ]),
  );

/** Sets a colour that is written as for the light map. */
export function paintLayer(map: MapLibre, layer: string, property: string, color: string): void {
  const { tone, written } = tonedOf(map);
  written.set(layer, { ...written.get(layer), [property]: color });
  map.setPaintProperty(layer, property as "line-color", inTone(color, tone, layer) as string);
}

/** The tone that layers are added in. */
export const toneOf = (map: object): Tone => tonedOf(map).tone;

/** Changes the tone of what is drawn; camera, data and all else stay. */
export function setTone(map: MapLibre, tone: Tone): void {
  const state = tonedOf(map);
  if (state.tone.dark === tone.dark && state.tone.strong === tone.strong) return;
  state.tone = tone;
  for (const [id, paint] of state.written) {
    if (!map.getLayer(id)) continue;
    const now = paintIn(paint, tone, id);
    for (const [name, value] of Object.entries(paint))
      if (
        name in darkGround ||
        JSON.stringify(inTone(value, { dark: true, strong: true }, id)) !== JSON.stringify(value)
      )
        map.setPaintProperty(id, name as "line-color", now[name] as string);
  }
  if (map.hasImage(hatch)) map.updateImage(hatch, hatchImage(hatchInks[tone.dark ? "dark" : "light"]));
}
