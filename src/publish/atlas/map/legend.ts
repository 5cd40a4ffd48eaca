/** Symbols of point layers as the key shows them. */
import type { Language } from "../../../domain/unit";
import type { LayerClass } from "../../../themes/feature";
import type { PointLayer } from "../../../themes/theme";
import type { SymbolMark } from "../../../map/symbols";
import { smallMark } from "./symbols";

const middle = 7;

export const symbolSample = (
  { shape }: PointLayer,
  { color, pattern }: Pick<LayerClass, "color" | "pattern">,
  sized = true,
): SymbolMark => smallMark({ shape, color, pattern, px: 0, exact: true, sized }, middle, middle);

/** Of the symbols whose size is not known, in a colour of no class; null for a layer without sizes. */
export const unsizedSample = (layer: PointLayer): SymbolMark | null =>
  layer.size && symbolSample(layer, { color: "#52615b", pattern: "solid" }, false);

const shapeNames = {
  circle: { vi: "hình tròn", en: "circles" },
  diamond: { vi: "hình thoi", en: "diamonds" },
  square: { vi: "hình vuông", en: "squares" },
  triangle: { vi: "hình tam giác", en: "triangles" },
  bar: { vi: "thanh ngang", en: "bars" },
  hexagon: { vi: "lục giác", en: "hexagons" },
  house: { vi: "hình nhà", en: "houses" },
  rotor: { vi: "cánh quạt", en: "rotors" },
  none: { vi: "không ký hiệu", en: "no symbol" },
} as const;

/** «hình vuông; Quy hoạch: lục giác»: which shapes stand for what. */
export function outlineText({ shape, kinds = [] }: PointLayer, language: Language): string {
  const named = kinds.filter(({ outline }) => outline !== shape).map(({ outline, label }) => `${label[language]}: ${shapeNames[outline][language]}`); // prettier-ignore
  return [shapeNames[shape][language], ...named].join("; ");
}
