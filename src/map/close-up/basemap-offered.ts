/** Whether the host offers a basemap, and whether what it offers comes. */
let broken = false;
const watchers = new Set<() => void>();

/**
 * The day of the data (ISO) of the basemap that lies beside the page, "" where it is not known; null where there is no basemap.
 * The build writes it into the page (`tools/basemap/plugin.ts`).
 */
export const basemapOffered = (): string | null =>
  document.querySelector<HTMLMetaElement>('meta[name="basemap"]')?.content ?? null;

/** Told by the map that asked for it: a legend lists nothing that does not come. */
export function basemapComes(comes: boolean): void {
  broken = !comes;
  for (const changed of watchers) changed();
}
/** Whether it is drawn for a close look, as far as is known. */
export const basemapShown = (): boolean => basemapOffered() !== null && !broken;

/** Calls back whenever it turns out to come or not. Gives back what ends that. */
export function basemapChanges(changed: () => void): () => void {
  watchers.add(changed);
  return () => void watchers.delete(changed);
}
