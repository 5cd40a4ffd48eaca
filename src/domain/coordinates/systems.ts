/** The systems in which a place of the province is written. */
import { vn2000ToWgs84, wgs84ToVn2000 } from "./datum";
import type { Geographic } from "./ellipsoid";
import { project, unproject, type Grid, type Zone } from "./transverse-mercator";

/** `vn2000`: the province's own 3° zone on 103°00′ (EPSG:9205). `utm48`: VN-2000 / UTM zone 48N (EPSG:3405). */
export const gridSystems = ["vn2000", "utm48"] as const;
export type GridSystem = (typeof gridSystems)[number];
export type Datum = "vn2000" | "wgs84";

/** A zone of 3°, as the provinces have. */
export const narrowZone = (centralMeridian: number): Zone => ({
  centralMeridian,
  scale: 0.9999,
  falseEasting: 500_000,
});
/** By its number, from 1 to 60. */
export const utmZone = (number: number): Zone => ({
  centralMeridian: 6 * number - 183,
  scale: 0.9996,
  falseEasting: 500_000,
});

const zones: Readonly<Record<GridSystem, Zone>> = { vn2000: narrowZone(103), utm48: utmZone(48) };

/** Of a place in WGS 84. */
export const toGrid = (place: Geographic, system: GridSystem): Grid => project(wgs84ToVn2000(place), zones[system]);

/** In WGS 84; `datum`: that of the grid. */
export const fromZone = (grid: Grid, zone: Zone, datum: Datum): Geographic =>
  datum === "wgs84" ? unproject(grid, zone) : vn2000ToWgs84(unproject(grid, zone));

/** In WGS 84. */
export const fromGrid = (grid: Grid, system: GridSystem): Geographic => fromZone(grid, zones[system], "vn2000");
