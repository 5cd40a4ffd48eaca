import type { PublishContext, PublishedFile } from "../published";
import { apacheFiles } from "./apache";
import { headersFile } from "./headers-file";
import { webConfig } from "./web-config";

/**
 * What hosts of static files read their settings from: `_headers` (Netlify, Cloudflare Pages), `.htaccess` (Apache) and
 * `web.config` (IIS); `.nojekyll` has GitHub Pages take the files as they are. nginx has none in the folder; `npm run -s nginx` prints its settings.
 */
export function* hosting({ site }: PublishContext): Generator<PublishedFile> {
  const path = site === null ? "/" : new URL(site).pathname;
  yield { path: "_headers", content: headersFile(path) };
  yield { path: "web.config", content: webConfig() };
  yield* apacheFiles(path);
  yield { path: ".nojekyll", content: "" };
}
