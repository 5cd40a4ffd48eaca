/** The outlines of a country as one PMTiles archive. */
import type { FeatureCollection, MultiPolygon } from "geojson";
import { GeoJSONVT } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import { writeArchive, type ArchiveTile } from "../basemap/pmtiles-writer";
import { provinceTiles } from "../basemap/province-tiles";
import type { Bounds } from "../../src/domain/bounds";

const extent = 4096;
/** From the whole country on a screen to one commune on it. */
export const zooms = [4, 12] as const;

type Outlines = ReadonlyMap<string, MultiPolygon>;

const collection = (outlines: Outlines): FeatureCollection => ({
  type: "FeatureCollection",
  features: [...outlines].map(([code, geometry]) => ({ type: "Feature", properties: { code }, geometry })),
});

/** An archive with a layer for each level, of the tiles that `land` touches, and these tiles. */
export function tileCountry(levels: Readonly<Record<string, Outlines>>, land: MultiPolygon, bounds: Bounds) {
  const options = { maxZoom: zooms[1], indexMaxZoom: 5, indexMaxPoints: 0, extent, tolerance: 3, buffer: 64 };
  const indexes = Object.entries(levels).map(
    ([level, outlines]) => [level, new GeoJSONVT(collection(outlines), options)] as const,
  );
  const tiles = provinceTiles(land, ...zooms).flatMap(({ z, x, y }): ArchiveTile[] => {
    const found = indexes.flatMap(([layer, index]) => {
      const tile = index.getTile(z, x, y);
      return tile ? [[layer, tile] as const] : [];
    });
    const data = fromGeojsonVt(Object.fromEntries(found), { version: 2, extent });
    return data.length > 0 ? [{ z, x, y, data }] : [];
  });
  return { tiles, archive: writeArchive(tiles, bounds, { name: "generated country" }) };
}
