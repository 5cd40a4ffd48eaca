/** A Chromium that starts, or a sentence for the reader. */
export function findBrowser(): Promise<{ path: string; version: string } | { path?: undefined; error: string }>;
