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
  /* No text becomes markup or the address of a script, but by the two policies named: Svelte's, for its own templates, and that of src/own-scripts.ts. */
  "require-trusted-types-for 'script'",
  "trusted-types default svelte-trusted-html",
].join("; ");

/** The service worker fetches what pages ask it for, from its own site. */
const workerPolicy = "default-src 'none'; connect-src 'self'";

/** What the app uses of what a browser asks its reader about, or hands out without asking: by itself, never by a page in it. */
const allowedFeatures = ["clipboard-write", "fullscreen", "geolocation"];
const refusedFeatures = [
  "accelerometer",
  "autoplay",
  "bluetooth",
  "browsing-topics",
  "camera",
  "clipboard-read",
  "display-capture",
  "encrypted-media",
  "gamepad",
  "gyroscope",
  "hid",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-create",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "storage-access",
  "usb",
  "web-share",
  "xr-spatial-tracking",
];
const permissionsPolicy = [
  ...allowedFeatures.map((name) => `${name}=(self)`),
  ...refusedFeatures.map((name) => `${name}=()`),
].join(", ");

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
  {
    paths: ["*"],
    headers: {
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Permissions-Policy": permissionsPolicy,
      "Cross-Origin-Opener-Policy": "same-origin",
    },
  },
  /* Asked for again each time, also by hosts that keep scripts and pages for hours: what is old would be shown. */
  { paths: ["", "index.html", "embed.html", "sw.js"], headers: { "Cache-Control": "no-cache" } },
  {
    paths: ["", "index.html"],
    headers: {
      "Content-Security-Policy": `${contentSecurityPolicy}; frame-ancestors 'self'`,
      "Cross-Origin-Resource-Policy": "same-origin",
    },
  },
  /* Any page may frame the embedded map, which holds nothing that a press could do harm with; nothing else. */
  {
    paths: ["embed.html"],
    headers: {
      "Content-Security-Policy": `${contentSecurityPolicy}; frame-ancestors *`,
      "Cross-Origin-Resource-Policy": "cross-origin",
    },
  },
  { paths: ["sw.js"], headers: { "Content-Security-Policy": workerPolicy } },
  /* Built files carry their content in their name: the browser need not ask for them again. */
  {
    paths: ["assets/"],
    headers: {
      "Cache-Control": "public, max-age=31536000, immutable",
      "Cross-Origin-Resource-Policy": "same-origin",
    },
  },
  /* Open data may be read by the pages of other sites. */
  { paths: ["data/"], headers: { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin" } },
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
  txt: "text/plain; charset=utf-8",
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
