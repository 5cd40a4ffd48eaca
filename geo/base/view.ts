import type { Point } from "../planar";
import { fadedBounds } from "../relief";

/** A little beyond the place where the vignette closes, degrees. */
const margin = 0.02;

/** Can anything drawn here still be seen through the vignette? */
export const inView = ([lon, lat]: Point): boolean =>
  lon >= fadedBounds[0] - margin &&
  lat >= fadedBounds[1] - margin &&
  lon <= fadedBounds[2] + margin &&
  lat <= fadedBounds[3] + margin;
