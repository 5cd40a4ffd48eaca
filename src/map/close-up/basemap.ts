/** The basemap that the host has beside the page: streets, villages, waters and land use, read by byte ranges from one file. */
import { addProtocol, type ErrorEvent, type Map as MapLibre } from "maplibre-gl";
import { PMTiles, Protocol, TileType } from "pmtiles";
import { addLayer } from "../layer-order";
import { basemapLayers, basemapSource } from "./basemap-layers";
import { riverNames } from "./river-names";
import { basemapComes } from "./basemap-offered";
import { closeZoom } from "./zooms";

const address = new URL(`${import.meta.env.BASE_URL}basemap.pmtiles`, document.baseURI).href;
const archive = new PMTiles(address);
const protocol = new Protocol();
protocol.add(archive);
addProtocol("pmtiles", protocol.tile);

/** Lines and names of 1:1,000,000, with the zoom each begins at. */
const coarse = [["rivers", 0], ["road-casing", 0], ["roads", 0], [riverNames, closeZoom], ["road-numbers", 9]] as const; // prettier-ignore
const furthest = 24;

function showCoarse(map: MapLibre, upTo: number): void {
  for (const [id, minzoom] of coarse) if (map.getLayer(id)) map.setLayerZoomRange(id, minzoom, upTo);
}

function removeBasemap(map: MapLibre): void {
  for (const { id } of basemapLayers([])) if (map.getLayer(id)) map.removeLayer(id);
  if (map.getSource(basemapSource)) map.removeSource(basemapSource);
  showCoarse(map, furthest);
}

/**
 * Adds the basemap, without the places that bear a name of `named`, and takes it away for good when a tile of it cannot be read: then the map is as without it. Rejects where
 * there is no such archive, or where the host does not serve byte ranges.
 */
export async function addBasemap(map: MapLibre, named: readonly string[]): Promise<void> {
  const { tileType } = await archive.getHeader();
  if (tileType !== TileType.Mvt) throw new Error(`${address} holds no vector tiles`);
  // A map that is gone has no style.
  if (!map.style || map.getSource(basemapSource)) return;
  const stop = map.on("error", (event: ErrorEvent & { sourceId?: string }) => {
    if (event.sourceId !== basemapSource) return;
    stop.unsubscribe();
    removeBasemap(map);
    basemapComes(false);
  });
  map.addSource(basemapSource, { type: "vector", url: `pmtiles://${address}` });
  for (const layer of basemapLayers(named)) addLayer(map, layer);
  showCoarse(map, closeZoom + 0.6);
}
