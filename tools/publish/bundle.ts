import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { build } from "vite";
import { dataPlugin } from "../../data/plugin";
import { treeshake } from "../side-effects";

const root = fileURLToPath(new URL("../..", import.meta.url));

type Publish = typeof import("../../src/publish/index");

/** `src/publish` as Node can run it: components as the server part of Svelte draws them, with the tables of the data. */
export async function bundlePublish(): Promise<Publish> {
  const cache = join(root, "node_modules", ".cache");
  mkdirSync(cache, { recursive: true });
  /* Of its own, so that two builds at once do not take each other's files away. */
  const outDir = mkdtempSync(join(cache, "publish-"));
  process.once("exit", () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    plugins: [dataPlugin(), svelte()],
    build: {
      ssr: "src/publish/index.ts",
      outDir,
      emptyOutDir: true,
      target: "es2022",
      minify: false,
      /* How long compiling took is nothing to be warned of. */
      rolldownOptions: { checks: { bundlerTimings: false }, treeshake },
    },
  });
  return (await import(pathToFileURL(join(outDir, "index.js")).href)) as Publish;
}
