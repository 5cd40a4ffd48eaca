import type { ExpressionSpecification } from "maplibre-gl";

/** A number that grows with the zoom: `zoomed(7, 1, 10, 2)` is 1 up to zoom 7, 2 from zoom 10, and linear between. */
export const zoomed = (...stops: number[]): ExpressionSpecification =>
  ["interpolate", ["linear"], ["zoom"], ...stops] as unknown as ExpressionSpecification;
