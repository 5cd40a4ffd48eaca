/** Shorthands for the style. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from "maplibre-gl";

/** A number that grows with the zoom: `zoomed(7, 1, 10, 2)` is 1 up to zoom 7, 2 from zoom 10, and linear between. */
export const zoomed = (...stops: number[]): ExpressionSpecification =>
  ["interpolate", ["linear"], ["zoom"], ...stops] as unknown as ExpressionSpecification;

/** A line with round joins. */
export const roundLine = (
  id: string,
  source: string,
  paint: object,
  { filter, cap = "butt" }: { filter?: FilterSpecification; cap?: "butt" | "round" } = {},
): LayerSpecification => ({
  id,
  type: "line",
  source,
  ...(filter && { filter }),
  layout: { "line-join": "round", "line-cap": cap },
  paint,
});
