/** Where coordinates of the province can lie, in whole hundredths of a degree of WGS 84. */
import type { Geographic } from "./ellipsoid";

export interface DegreeBox {
  south: number;
  north: number;
  west: number;
  east: number;
}

export const provinceBox: DegreeBox = { south: 20.88, north: 22.56, west: 102.13, east: 103.61 };
/** With what lies within some 60 km of the province. */
export const surroundingsBox: DegreeBox = { south: 20.3, north: 23.2, west: 101.5, east: 104.3 };

export const isIn = ({ south, north, west, east }: DegreeBox, { lat, lon }: Geographic): boolean =>
  lat >= south && lat <= north && lon >= west && lon <= east;
