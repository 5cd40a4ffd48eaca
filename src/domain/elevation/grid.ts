/** Heights of the ground on a grid of cells that are square in Web Mercator, and the height at a place between their middles. */
import type { Geographic } from "../coordinates/ellipsoid";
import { toPixels } from "../mercator";

/** Cells are those of map tiles of 256 px at `zoom`, counted from the antimeridian and from the north. */
export interface ElevationGrid {
  zoom: number;
  /** Number of the first column and the first row. */
  west: number;
  north: number;
  columns: number;
  rows: number;
  /** Metres above the sea, row by row from the north-west; `noElevation` where nothing is known. */
  heights: Int16Array;
}

/** Stands for a height that is not known. */
export const noElevation = -32768;

/** Of the project's pixels there are 512 to a tile. */
const pixelZoom = (zoom: number): number => zoom - 1;

/** In cells from the middle of the first one, which is where its height holds. */
function cellsAt({ zoom, west, north }: ElevationGrid, { lon, lat }: Geographic): { x: number; y: number } {
  const { x, y } = toPixels(lon, lat, pixelZoom(zoom));
  return { x: x - west - 0.5, y: y - north - 0.5 };
}

/** Metres, bilinear between the middles of four cells; null outside the grid and where one of the four is not known. */
export function elevationAt(grid: ElevationGrid, at: Geographic): number | null {
  const { columns, rows, heights } = grid;
  const { x, y } = cellsAt(grid, at);
  if (!(x >= 0 && y >= 0 && x <= columns - 1 && y <= rows - 1)) return null;
  const [left, top] = [Math.min(Math.floor(x), columns - 2), Math.min(Math.floor(y), rows - 2)];
  const [right, down] = [x - left, y - top];
  const first = top * columns + left;
  const corners = [first, first + 1, first + columns, first + columns + 1].map((cell) => heights[cell] ?? noElevation);
  if (corners.includes(noElevation)) return null;
  const [nw = 0, ne = 0, sw = 0, se = 0] = corners;
  return (nw * (1 - right) + ne * right) * (1 - down) + (sw * (1 - right) + se * right) * down;
}

/** The width of a cell on the ground at a latitude, metres. */
export function cellMetres({ zoom }: ElevationGrid, lat: number): number {
  return (40_075_017 / (256 * 2 ** zoom)) * Math.cos((lat * Math.PI) / 180);
}

/** The least and the greatest height of the cells whose middles lie within so many metres; null where there is none. */
export function rangeAround(
  grid: ElevationGrid,
  at: Geographic,
  metres: number,
): { least: number; most: number } | null {
  const { x, y } = cellsAt(grid, at);
  const reach = metres / cellMetres(grid, at.lat);
  const found: number[] = [];
  for (let row = Math.max(0, Math.ceil(y - reach)); row <= Math.min(grid.rows - 1, y + reach); row++)
    for (let column = Math.max(0, Math.ceil(x - reach)); column <= Math.min(grid.columns - 1, x + reach); column++)
      if (Math.hypot(column - x, row - y) <= reach)
        found.push(grid.heights[row * grid.columns + column] ?? noElevation);
  const known = found.filter((height) => height !== noElevation);
  return known.length > 0 ? { least: Math.min(...known), most: Math.max(...known) } : null;
}
