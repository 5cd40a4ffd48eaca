import type { PictureCorners } from "./types";

const corners = (west: number, south: number, east: number, north: number): PictureCorners => [
  [west, north],
  [east, north],
  [east, south],
  [west, south],
];

/** Corners of `relief.webp` and `relief-detail.webp`, both drawn in Web Mercator. */
export const reliefCorners = corners(101.55, 20.35, 104.25, 23.05);

/** Where `vignette.webp` lies (Web Mercator): paper colour whose opacity hides the ends of base lines and relief. */
export const vignetteCorners = corners(101.0, 19.9, 104.8, 23.4);

/** The paper that the vignette fades to; the map's background must be the same. */
export const paperColor = "#eef0e6";

/** West, south, east, north beyond which nothing but paper is seen: just inside the clip of the base lines. */
export const fadedBounds: [number, number, number, number] = [101.76, 20.52, 104.13, 22.94];
