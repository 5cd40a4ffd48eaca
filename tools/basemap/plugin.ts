/** Tells the page whether it has a basemap of its own, so that nothing of it is asked for where there is none. */
import { existsSync, readFileSync, statSync } from "node:fs";
import type { Plugin } from "vite";
import type { BasemapCredits } from "./cut.ts";
import { basemapFiles } from "./files.ts";

const again = "Make both with npm run basemap, or remove both.";

/** null without a basemap. Throws where archive and credits do not belong together. */
export function basemapAt(root: string): BasemapCredits | null {
  const { tiles, credits } = basemapFiles(root);
  if (!existsSync(tiles) && !existsSync(credits)) return null;
  for (const file of [tiles, credits])
    if (!existsSync(file)) throw new Error(`${file} is missing, though the file beside it is there. ${again}`);
  const read = JSON.parse(readFileSync(credits, "utf8")) as BasemapCredits;
  if (read.bytes !== statSync(tiles).size) throw new Error(`${credits} is not of ${tiles}. ${again}`);
  return read;
}

/** Writes `<meta name="basemap">`, with the day of the data, into the page when `public/basemap.pmtiles` is there. */
export function basemapPlugin(): Plugin {
  let root = process.cwd();
  return {
    name: "dien-bien-basemap",
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml() {
      const offered = basemapAt(root);
      if (!offered) return [];
      return [{ tag: "meta", attrs: { name: "basemap", content: offered.data_date ?? "" }, injectTo: "head" }];
    },
  };
}
