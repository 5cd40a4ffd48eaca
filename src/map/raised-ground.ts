/**
 * Raises the ground by the grid of heights and looks at it from the south. MapLibre would read heights from pictures through a
 * canvas, which guards of privacy blur; here it is handed the numbers.
 */
import { addProtocol, addSourceType, RasterDEMTileSource } from "maplibre-gl";
import type { Map as MapLibre, RasterDEMSourceSpecification, SourceClass } from "maplibre-gl";
import { noElevation, type ElevationGrid } from "../domain/elevation/grid";
import { loadElevation } from "../domain/elevation/load";
import { groundStretch } from "../domain/elevation/stretch";

/** Of the source, and of its kind and the scheme of its addresses. */
const name = "heights";
/** Degrees from straight down: more hides too much behind the mountains. */
const pitch = 52;
/** Pixels of a tile, and those of its neighbours on each side that MapLibre reads too. */
const side = 256;
const edge = 2;

interface Tile {
  z: number;
  x: number;
  y: number;
}

/**
 * A tile as MapLibre stores heights: red 256 m, green 1 m, above −32,768 m. Beyond the grid its outermost heights go on, so
 * that no cliff stands there; the paper over it hides them.
 */
export function heightTile(grid: ElevationGrid, { z, x, y }: Tile): Uint8ClampedArray<ArrayBuffer> {
  const wide = side + 2 * edge;
  const pixels = new Uint8ClampedArray(wide * wide * 4);
  const cells = 2 ** (grid.zoom - z);
  const along = (tile: number, pixel: number, first: number, count: number): number =>
    Math.max(0, Math.min(count - 1, Math.floor((tile * side + pixel - edge + 0.5) * cells) - first));
  const columns = Array.from({ length: wide }, (_, pixel) => along(x, pixel, grid.west, grid.columns));
  for (let row = 0; row < wide; row++) {
    const start = along(y, row, grid.north, grid.rows) * grid.columns;
    columns.forEach((column, at) => {
      const height = grid.heights[start + column] ?? noElevation;
      const coded = (height === noElevation ? 0 : height) - noElevation;
      pixels.set([coded >> 8, coded & 255, 0, 255], (row * wide + at) * 4);
    });
  }
  return pixels;
}

const heights: RasterDEMSourceSpecification = {
  type: name as "raster-dem",
  tiles: [`${name}://{z}/{x}/{y}`],
  tileSize: side,
  minzoom: 5,
  maxzoom: 9,
  encoding: "terrarium",
};

/** Stands for the picture of a tile, of which there is none. */
const asked = new WeakMap<object, Tile>();
let grid: ElevationGrid | null = null;
let registered: Promise<void> | null = null;

class HeightSource extends RasterDEMTileSource {
  override readImageNow(image: HTMLImageElement): Promise<ImageData> {
    const tile = asked.get(image);
    if (!grid || !tile) return Promise.reject(new Error("a tile of heights that nobody asked for"));
    return Promise.resolve(new ImageData(heightTile(grid, tile), side + 2 * edge));
  }
}

function register(): Promise<void> {
  addProtocol(name, ({ url }) => {
    const [z = 0, x = 0, y = 0] = url.slice(`${name}://`.length).split("/").map(Number);
    const image = new Image();
    asked.set(image, { z, x, y });
    return Promise.resolve({ data: image });
  });
  return addSourceType(name, HeightSource as SourceClass);
}

/** To be awaited before the ground is raised. Rejects where the grid cannot be fetched. */
export async function loadGround(): Promise<void> {
  grid = await loadElevation();
  await (registered ??= register());
}

/** Returns the function that lays the ground flat again. */
export function raiseGround(map: MapLibre): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const raise = (): void => {
    if (signal.aborted) return;
    if (!map.getSource(name)) map.addSource(name, heights);
    map.setTerrain({ source: name, exaggeration: groundStretch });
  };
  // MapLibre would build the ground anew on the context that was lost.
  map.getCanvas().addEventListener("webglcontextlost", () => map.setTerrain(null), { capture: true, signal });
  const restored = map.on("webglcontextrestored", () => void map.once("idle", raise));
  raise();
  // At once, without a flight, which would cut short one that is on its way.
  const look = (): void => {
    if (!signal.aborted) map.jumpTo({ pitch });
  };
  if (map.isMoving()) void map.once("moveend", look);
  else look();
  // One scale does not hold for what is near and what is far.
  const scale = map.getContainer().querySelector(".maplibregl-ctrl-scale");
  const corner = scale?.parentElement;
  scale?.remove();
  return () => {
    ended.abort();
    restored.unsubscribe();
    map.setTerrain(null);
    map.jumpTo({ pitch: 0 });
    if (scale) corner?.append(scale);
  };
}
