/** What a host sends with the files of the site: told once, for the preview and for every kind of host. */

/** The policy the app is served with; the same text stands in index.html and embed.html for hosts without headers. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

export interface HeaderRule {
  /** Folders, with a `/` at the end, and files, from the site's folder; `""` is the site's own address, `"*"` all files. */
  paths: readonly string[];
  headers: Readonly<Record<string, string>>;
}

/**
 * No header is named by two rules that meet in one file: some hosts would send both. What is not under `assets/` is asked
 * for again each time (`no-cache`), which hosts of static files do of themselves.
 */
export const headerRules: readonly HeaderRule[] = [
  { paths: ["*"], headers: { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" } },
  {
    paths: ["", "index.html"],
    headers: { "Content-Security-Policy": `${contentSecurityPolicy}; frame-ancestors 'self'` },
  },
  /* Any page may frame the embedded map, which holds nothing that a press could do harm with; nothing else. */
  { paths: ["embed.html"], headers: { "Content-Security-Policy": `${contentSecurityPolicy}; frame-ancestors *` } },
  /* Built files carry their content in their name: the browser need not ask for them again. */
  { paths: ["assets/"], headers: { "Cache-Control": "public, max-age=31536000, immutable" } },
  /* Open data may be read by the pages of other sites. */
  { paths: ["data/"], headers: { "Access-Control-Allow-Origin": "*" } },
];

/** Whether a rule holds for a file, named from the site's folder. */
export const ruleHolds = ({ paths }: HeaderRule, file: string): boolean =>
  paths.some((path) => path === "*" || path === file || (path.endsWith("/") && file.startsWith(path)));

/** All headers of a file. */
export const headersOf = (file: string): Record<string, string> =>
  Object.assign({}, ...headerRules.filter((rule) => ruleHolds(rule, file)).map(({ headers }) => headers));

/** Types of content that a host may not know. */
export const hostContentTypes: Readonly<Record<string, string>> = {
  webmanifest: "application/manifest+json",
  geojson: "application/geo+json",
  topojson: "application/json",
  gpkg: "application/geopackage+sqlite3",
  kml: "application/vnd.google-earth.kml+xml",
  csv: "text/csv; charset=utf-8",
  pmtiles: "application/octet-stream",
  webp: "image/webp",
  woff2: "font/woff2",
};

/** What is worth being compressed on its way. */
export const compressedTypes = [
  "text/css",
  "text/csv",
  "text/javascript",
  "application/javascript",
  "application/json",
  "application/geo+json",
  "application/manifest+json",
  "application/vnd.google-earth.kml+xml",
  "application/xml",
  "image/svg+xml",
] as const;
