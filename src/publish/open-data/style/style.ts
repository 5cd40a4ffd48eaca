/** How a layer is drawn in a GIS, apart from any of their formats. Sizes in millimetres. */
import type { Text } from "../../../domain/unit";

export type MarkerShape = "circle" | "diamond" | "square" | "triangle";

/** A colour as `#rrggbb`, drawn with an opacity from 0 to 1. */
export interface StylePaint {
  color: string;
  opacity: number;
}

export interface AreaSymbol {
  kind: "area";
  /** null: the outline alone. */
  fill: StylePaint | null;
  line: StylePaint;
  width: number;
}

export interface MarkerSymbol {
  kind: "marker";
  shape: MarkerShape;
  /** null: the outline alone. */
  fill: StylePaint | null;
  line: StylePaint;
  width: number;
  size: number;
}

export type StyleSymbol = AreaSymbol | MarkerSymbol;

/** `of`: a value of the attribute, or from the first number to the second, which belongs to the next class. */
export interface StyleClass {
  of: string | readonly [from: number, to: number];
  label: Text;
  symbol: StyleSymbol;
}

export interface LayerStyle {
  name: string;
  /** What the classes are of; null: one symbol for all. */
  attribute: string | null;
  classes: readonly StyleClass[];
  /** Names drawn, from the scale 1 : `labelsFrom` on. */
  labels: { field: string; labelsFrom: number; size: number };
}
