/** Whether the host offers a basemap, and whether what it offers comes. */
const broken = "data-broken";
const offer = (): HTMLMetaElement | null => document.querySelector('meta[name="basemap"]');

/**
 * The day of the data (ISO) of the basemap that lies beside the page, "" where it is not known; null where there is no basemap.
 * The build writes it into the page (`tools/basemap/plugin.ts`).
 */
export const basemapOffered = (): string | null => offer()?.content ?? null;

/** Told by the map that asked for it: a legend lists nothing that does not come. */
export const basemapComes = (comes: boolean): unknown => offer()?.toggleAttribute(broken, !comes);
/** Whether it is drawn for a close look, as far as is known. */
export const basemapShown = (): boolean => offer()?.hasAttribute(broken) === false;

/** Calls back whenever it turns out to come or not. Gives back what ends that. */
export function basemapChanges(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  const element = offer();
  if (element) observer.observe(element, { attributes: true });
  return () => observer.disconnect();
}
