/** The systems in which a place of the province is written. */
import { vn2000ToWgs84, wgs84ToVn2000 } from "./datum";
import type { Geographic } from "./ellipsoid";
import { project, unproject, type Grid, type Zone } from "./transverse-mercator";

/** `vn2000`: the province's own 3° zone on 103°00′ (EPSG:9205). `utm48`: VN-2000 / UTM zone 48N (EPSG:3405). */
export const gridSystems = ["vn2000", "utm48"] as const;
export type GridSystem = (typeof gridSystems)[number];

const zones: Readonly<Record<GridSystem, Zone>> = {
  vn2000: { centralMeridian: 103, scale: 0.9999, falseEasting: 500_000 },
  utm48: { centralMeridian: 105, scale: 0.9996, falseEasting: 500_000 },
};

/** Of a place in WGS 84. */
export const toGrid = (place: Geographic, system: GridSystem): Grid => project(wgs84ToVn2000(place), zones[system]);

/** In WGS 84. */
export const fromGrid = (grid: Grid, system: GridSystem): Geographic => vn2000ToWgs84(unproject(grid, zones[system]));

/** The same numbers read in another province's zone of 3°, for who has them from there. */
export const fromMeridian = (grid: Grid, centralMeridian: number): Geographic =>
  vn2000ToWgs84(unproject(grid, { ...zones.vn2000, centralMeridian }));
