/** What is in the folder `data/` beside the app, as `data/files.json` says. */
import type { Text } from "../../domain/unit";

/** In the order in which the page lists them. */
export const openDataGroups = ["together", "boundaries", "points", "tables", "about"] as const;
export type OpenDataGroup = (typeof openDataGroups)[number];

export interface OpenDataFile {
  /** From the folder. */
  path: string;
  group: OpenDataGroup;
  /** As a reader calls it: CSV, GeoJSON, GeoPackage. */
  format: string;
  title: Text;
  /** What the title does not say. */
  holds: Text | null;
  /** Of a table its rows, of a layer its features; null where it holds neither, or several of them. */
  rows: number | null;
  /** Of how many rows of its table a source gives the point, where it is a matter of points. */
  placed: { points: number; of: number } | null;
  bytes: number;
  /** The name of its licence. */
  licence: string;
  /** The file that describes its columns. */
  metadata: string | null;
  sha256: string;
}

export interface OpenDataManifest {
  version: { date: string; hash: string };
  files: OpenDataFile[];
}

export const openDataFolder = "data/";
export const manifestName = "files.json";
