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

/** What `zoomed` of these stops is at a zoom. */
export function zoomedAt(zoom: number, ...stops: number[]): number {
  let [below = 0, value = 0] = stops;
  for (let at = 2; at < stops.length; at += 2) {
    const [above = 0, next = 0] = stops.slice(at);
    if (zoom < above) return value + Math.max(0, (zoom - below) / (above - below)) * (next - value);
    [below, value] = [above, next];
  }
  return value;
}
