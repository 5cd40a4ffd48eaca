/** Opens a PMTiles archive from a file or an address, and says plainly why it is of no use. */
import { open, stat } from "node:fs/promises";
import { FetchSource, PMTiles, TileType, type Header, type Source } from "pmtiles";
import type { Bounds } from "../../src/domain/bounds";
import { closeZoom } from "../../src/map/close-up/zooms";

/** What is wrong, in words for the person at the command line. */
export class BasemapError extends Error {}

interface TileArchive {
  tiles: PMTiles;
  header: Header;
  metadata: Record<string, unknown>;
  /** The last part of its path. */
  name: string;
}

const isAddress = (from: string): boolean => /^https?:\/\//i.test(from);
const saying = (cause: unknown): string => {
  const { message, cause: inner } = cause as Error & { cause?: { message?: string; code?: string } };
  return [message, inner?.code ?? inner?.message].filter(Boolean).join(": ");
};

/** Opened for each read, so that nothing is left to be closed. */
async function fileSource(path: string): Promise<Source> {
  const found = await stat(path).catch((cause: NodeJS.ErrnoException) => {
    throw new BasemapError(
      cause.code === "ENOENT" ? `There is no file ${path}.` : `${path} cannot be read: ${saying(cause)}.`,
    );
  });
  if (found.isDirectory()) throw new BasemapError(`${path} is a folder, not an archive.`);
  return {
    getKey: () => path,
    getBytes: async (offset, length) => {
      const file = await open(path);
      try {
        const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, offset);
        return { data: buffer.buffer.slice(0, bytesRead) };
      } finally {
        await file.close();
      }
    },
  };
}

/** Asks an address before it is taken for an archive: a page that says "not found" is none either. */
async function addressSource(address: string): Promise<Source> {
  const answer = await fetch(address, { headers: { Range: "bytes=0-126" } }).catch((cause: unknown) => {
    throw new BasemapError(`${address} cannot be reached: ${saying(cause)}.`);
  });
  await answer.body?.cancel();
  if (answer.status === 200)
    throw new BasemapError(
      `The server of ${address} does not serve byte ranges: download the file and name it instead.`,
    );
  if (answer.status !== 206) throw new BasemapError(`${address}: ${answer.status} ${answer.statusText}.`);
  return new FetchSource(address);
}

const degree = (value: number): string => value.toFixed(2);

/** Of the Protomaps basemap, version 4: its layers with a field `kind`; version 3 and older say `pmap:kind`. */
function schemaFault(metadata: Record<string, unknown>): string | null {
  const layers = metadata["vector_layers"];
  if (!Array.isArray(layers)) return "it does not say which layers it has";
  const fields = new Map(layers.map(({ id, fields: of }) => [String(id), Object.keys((of as object | null) ?? {})]));
  const missing = ["roads", "water", "landuse", "places"].filter((id) => !fields.has(id));
  if (missing.length > 0) return `it has no layer ${missing.join(", ")}`;
  const ofRoads = fields.get("roads") ?? [];
  if (ofRoads.includes("pmap:kind")) return "it is of version 3 or older, version 4 is needed";
  return ofRoads.length === 0 || ofRoads.includes("kind") ? null : "its roads have no field kind";
}

/** Throws a BasemapError where it is no archive of vector tiles in the Protomaps schema that holds these bounds. */
export async function openArchive(from: string, [west, south, east, north]: Bounds): Promise<TileArchive> {
  const tiles = new PMTiles(isAddress(from) ? await addressSource(from) : await fileSource(from));
  const header = await tiles.getHeader().catch((cause: unknown) => {
    throw new BasemapError(`${from} is not a PMTiles archive: ${saying(cause)}.`);
  });
  if (header.specVersion !== 3)
    throw new BasemapError(`${from} is a PMTiles archive of version ${header.specVersion}, not 3.`);
  if (header.tileType !== TileType.Mvt)
    throw new BasemapError(`${from} holds ${TileType[header.tileType] ?? "unknown"} tiles, not vector tiles (Mvt).`);
  const metadata = (await tiles.getMetadata().catch((cause: unknown) => {
    throw new BasemapError(`The metadata of ${from} cannot be read: ${saying(cause)}.`);
  })) as Record<string, unknown>;
  const fault = schemaFault(metadata);
  if (fault) throw new BasemapError(`${from} is not in the schema of the Protomaps basemap: ${fault}.`);
  const { minLon, minLat, maxLon, maxLat, minZoom, maxZoom } = header;
  if (minLon > west || minLat > south || maxLon < east || maxLat < north)
    throw new BasemapError(
      `${from} does not cover the province: it holds ${[minLon, minLat, maxLon, maxLat].map(degree).join(", ")}, ` +
        `needed is ${[west, south, east, north].map(degree).join(", ")} (west, south, east, north).`,
    );
  if (minZoom > closeZoom || maxZoom <= closeZoom)
    throw new BasemapError(`${from} holds zooms ${minZoom} to ${maxZoom}; needed is ${closeZoom} to 14 or so.`);
  return { tiles, header, metadata, name: from.split(/[/\\?#]/).findLast((part) => part !== "") ?? from };
}
