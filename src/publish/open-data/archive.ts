/** One archive of everything, the same bytes for the same data. */
import { zipSync } from "fflate";
import type { MadeFile } from "./made-file";

/**
 * A zip keeps local times without their zone, of which this writer takes the parts in the zone of the machine; so the day is given
 * in that zone.
 */
function localDay(date: string): Date {
  const [year = 1980, month = 1, day = 1] = date.split("-").map(Number);
  return new Date(year, month - 1, day, 12);
}

export const archiveFolder = "dien-bien-data";

export function archiveOf(files: readonly MadeFile[], date: string): Uint8Array {
  const entries = files.map(({ path, content }) => [`${archiveFolder}/${path}`, content]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { level: 9, mtime: localDay(date) });
}
