/**
 * The day of the data (ISO) of the basemap that lies beside the page, "" where it is not known; null where there is no basemap.
 * The build writes it into the page (`tools/basemap/plugin.ts`).
 */
export const basemapOffered = (): string | null =>
  document.querySelector<HTMLMetaElement>('meta[name="basemap"]')?.content ?? null;
