/**
 * `tsx tools/publish.ts [folder]`: writes the site beside the app (`src/publish`) into the built app's folder, `dist` by default.
 * SITE_URL is the address where the site will stand, such as `https://example.org/ban-do/`; without it nothing absolute is written.
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { bundlePublish } from "./publish/bundle";
import { siteAddress } from "./publish/site-address";
import { writeFiles } from "./publish/write";

const folder = resolve(process.argv[2] ?? "dist");
if (!existsSync(join(folder, "index.html"))) throw new Error(`${folder} holds no built app: run npm run build`);
const { published } = await bundlePublish();
const { files, bytes } = await writeFiles(folder, published({ site: siteAddress(process.env["SITE_URL"]), folder }));
console.log(`${files} files beside the app, ${(bytes / 1e6).toFixed(1)} MB`);
