/** A script by itself, outside the bundle of the app: the service worker, and what is waited for at the head of the pages. */
import { resolve } from "node:path";
import { build } from "vite";
import type { BuildStamp } from "../src/offline/stamp.ts";

/** As one small classic script, with what it is told of the build. Throws where the entry makes none. */
export async function scriptOf(root: string, entry: string, stamp: BuildStamp | null = null): Promise<string> {
  const made = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    define: stamp ? { __BUILD_STAMP__: JSON.stringify(stamp) } : {},
    build: {
      write: false,
      target: "es2022",
      rolldownOptions: { input: resolve(root, entry), output: { format: "iife" }, checks: { bundlerTimings: false } },
    },
  });
  const [chunk] = "output" in made ? made.output : [];
  if (chunk?.type !== "chunk") throw new Error(`${entry} made no script`);
  return chunk.code;
}
