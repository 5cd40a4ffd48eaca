/** Cuts the map's archive out of one of the Protomaps basemap. */
import type { MultiPolygon } from "geojson";
import type { Bounds } from "../../src/domain/bounds";
import { zoomRange } from "../../src/domain/zoom-range";
import { closeZoom } from "../../src/map/close-up/zooms";
import { BasemapError, openArchive } from "./archive";
import { cutTile } from "./cut-tile";
import { keptLayers } from "./kept";
import { writeArchive, type ArchiveTile } from "./pmtiles-writer";
import { provinceTiles } from "./province-tiles";

/** What stands beside the archive as `basemap.json`; the build reads it, and the app shows the credit. */
export interface BasemapCredits {
  attribution: string;
  licence: string;
  /** The archive it was cut from. */
  cut_from: string;
  /** Version of the schema. */
  version: string;
  /** Day of the OpenStreetMap data (ISO), where the archive says it. */
  data_date: string | null;
  bytes: number;
}

interface CutBasemap {
  archive: Buffer;
  credits: BasemapCredits;
  tiles: number;
  /** Tiles by zoom. */
  zooms: ReadonlyMap<number, number>;
  /** Features by layer, each counted in every tile it lies in. */
  features: ReadonlyMap<string, number>;
  names: number;
}

/** Tiles asked for at once. */
const atOnce = 8;

/** Written by Planetiler, which makes the builds. */
function dataDate(metadata: Record<string, unknown>): string | null {
  const said = metadata["planetiler:osm:osmosisreplicationtime"];
  return typeof said === "string" && /^\d{4}-\d{2}-\d{2}/.test(said) ? said.slice(0, 10) : null;
}

/** Throws a BasemapError where the archive is of no use. */
export async function cutBasemap(from: string, province: MultiPolygon, bounds: Bounds): Promise<CutBasemap> {
  const { tiles, header, metadata, name } = await openArchive(from, bounds);
  const maxZoom = Math.min(header.maxZoom, zoomRange.max);
  const wanted = provinceTiles(province, closeZoom, maxZoom);
  const kept: ArchiveTile[] = [];
  const zooms = new Map<number, number>();
  const features = new Map<string, number>();
  const names = new Set<string>();
  for (let at = 0; at < wanted.length; at += atOnce)
    await Promise.all(
      wanted.slice(at, at + atOnce).map(async (tile) => {
        const { z, x, y } = tile;
        const where = `tile ${z}/${x}/${y} of ${from}`;
        const found = await tiles.getZxy(z, x, y).catch((cause: unknown) => {
          throw new BasemapError(`Cannot read ${where}: ${(cause as Error).message}.`);
        });
        if (!found) return;
        let cut;
        try {
          cut = cutTile(found.data, tile);
        } catch (cause) {
          throw new BasemapError(`The ${where} is no vector tile: ${(cause as Error).message}.`);
        }
        if (!cut) return;
        kept.push({ z, x, y, data: cut.data });
        zooms.set(z, (zooms.get(z) ?? 0) + 1);
        for (const [layer, count] of Object.entries(cut.counts))
          features.set(layer, (features.get(layer) ?? 0) + count);
        for (const each of cut.names) names.add(each);
      }),
    );
  if (!features.has("roads")) throw new BasemapError(`${from} has no road in the province.`);
  const credit = {
    attribution: "© OpenStreetMap contributors, Protomaps",
    licence: "ODbL 1.0",
    cut_from: name,
    version: String(metadata["version"] ?? ""),
    data_date: dataDate(metadata),
  };
  const described = { name: "Điện Biên", type: "baselayer", ...credit, vector_layers: layersOf(features, maxZoom) };
  const archive = writeArchive(kept, bounds, described);
  const credits = { ...credit, bytes: archive.length };
  return { archive, credits, tiles: kept.length, zooms, features, names: names.size };
}

/** What the kept layers hold, as TileJSON describes it. */
const layersOf = (kept: ReadonlyMap<string, number>, maxzoom: number): object[] =>
  [...kept.keys()].map((id) => {
    const fields = [...(keptLayers[id]?.properties ?? []), "name", ...(id === "roads" ? ["ref"] : [])];
    return { id, fields: Object.fromEntries(fields.map((field) => [field, "String"])), minzoom: closeZoom, maxzoom };
  });
