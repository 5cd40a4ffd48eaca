/** Where the archive and its credits lie. */
import { join } from "node:path";

export const basemapFiles = (root: string): { tiles: string; credits: string } => ({
  tiles: join(root, "public", "basemap.pmtiles"),
  credits: join(root, "public", "basemap.json"),
});
