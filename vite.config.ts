import { existsSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vite";
import { dataPlugin } from "./data/plugin.ts";
import { headersOf } from "./src/publish/hosting/headers.ts";
import { recipientPlugin } from "./tools/apply/recipient-plugin.ts";
import { basemapPlugin } from "./tools/basemap/plugin.ts";
import { partsPlugin } from "./tools/parts-plugin.ts";
import { licencesPlugin } from "./tools/licences/plugin.ts";
import { offlinePlugin } from "./tools/offline/plugin.ts";
import { scriptOf } from "./tools/script-of.ts";
import { treeshake } from "./tools/side-effects.ts";

/** The development server puts styles into the page itself, and markup where it tells of errors; only there the policy lets it. */
const devStyles: Plugin = {
  name: "dev-styles",
  apply: "serve",
  transformIndexHtml: (html) =>
    html
      .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
      .replace(/; require-trusted-types-for[^"]*/, ""),
};

/** Workbooks are compressed without a worker made of a blob, which the policy forbids. */
const zipHere: Plugin = {
  name: "zip-here",
  enforce: "pre",
  resolveId: (id, importer) =>
    id === "fflate" && importer?.includes("/write-excel-file/")
      ? fileURLToPath(new URL("src/components/table/zip-here.ts", import.meta.url))
      : undefined,
};

/** The preview sends what a host shall send. */
const siteHeaders: Plugin = {
  name: "site-headers",
  configurePreviewServer: ({ middlewares, config: { root, build } }) => {
    middlewares.use((request, response, next) => {
      const file = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
      const isThere = existsSync(resolve(root, build.outDir, file));
      for (const [name, value] of Object.entries(headersOf(file)))
        if (isThere || name !== "Cache-Control") response.setHeader(name, value);
      next();
    });
  },
};

/** The script at the head of the pages, which is waited for, without its comments; the attribute that keeps it out of the bundle leaves a space. */
const headScript: Plugin = {
  name: "head-script",
  apply: "build",
  transformIndexHtml: (html) => html.replace("<script  ", "<script "),
  async writeBundle({ dir = "" }) {
    const script = await scriptOf(import.meta.dirname, "public/appearance.js");
    /* The line breaks left are those of the style sheet in it. */
    writeFileSync(resolve(dir, "appearance.js"), script.replace(/\n\s*/g, ""));
  },
};

/** What the first view shares with later parts, as one file: apart, a dozen small ones compress worse. */
const ground = {
  name: "ground",
  test: /\/src\/(?:own-scripts|components\/(?:Opener|Popover|copy-text|link\/.*)|domain\/(?:geography|mercator|bounds|read-json)|features\/(?:map\/zoom-controls|share\/(?:ShareLink|button-words))|themes\/dark-ramps|map\/(?:base|district-tints|fonts|hits|palette|patterns|press-place|symbol-scale|tints|unit-at|unit-features|zoomed|tone\/(?:tone|dark-colors)|close-up\/(?:basemap-offered|zooms)|labels\/unit-names))\.(?:svelte|ts)$/,
  priority: 1,
};

/** Small components that many later parts share, as one file: the shell names each file that a part of it may need. */
const shared = {
  name: "shared",
  test: /\/src\/(?:components|locale)\/[^/]+\.(?:svelte|ts)$/,
  minShareCount: 4,
};

/** What is always loaded together, as one file each. */
const together = [{ name: "uncertainty", test: /\/src\/domain\/uncertainty\/[^/]+\.ts$/, minShareCount: 2 }];

/** How long compiling took is nothing to be warned of. */
const checks = { bundlerTimings: false };

const licences = licencesPlugin();

export default defineConfig({
  /** Relative addresses, so that the built folder works under any path of any static host. */
  base: "./",
  /** A file that is not there is a 404, not the page of the app. */
  appType: "mpa",
  plugins: [
    dataPlugin(),
    basemapPlugin(),
    recipientPlugin(),
    partsPlugin(),
    svelte(),
    devStyles,
    siteHeaders,
    zipHere,
    headScript,
    licences.page,
    offlinePlugin(),
  ],
  /** The worker of the reader's tables reads the units as the page does. */
  worker: { format: "es", plugins: () => [dataPlugin(), zipHere, licences.worker()], rolldownOptions: { checks } },
  optimizeDeps: { exclude: ["maplibre-gl"] },
  build: {
    target: "es2022",
    /** A data: address in CSS or a small file inlined into script would be outside the policy or counted twice. */
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    modulePreload: { polyfill: false },
    /** The shell is one file: many small ones, split off because later chunks share them, compress worse. */
    rolldownOptions: {
      checks,
      /** The app, and the map for other pages: both begin with the same script. */
      input: ["index.html", "embed.html"],
      output: {
        /* The shell names each of some hundred files, and no part of a hash can be compressed. */
        hashCharacters: "base64",
        chunkFileNames: "assets/[name]-[hash:7].js",
        assetFileNames: "assets/[name]-[hash:7][extname]",
        codeSplitting: { groups: [{ name: "shell", tags: ["$initial"], priority: 2 }, ground, shared, ...together] },
      },
      treeshake,
    },
  },
  preview: { port: 4173 },
});
