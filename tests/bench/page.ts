/**
 * `npm run bench:page`: how fast the built app is in a browser, as ratios in one run where that is possible, and on a slow phone. Fails
 * where a limit is passed. `npm run bench:page -- 9 first frames` takes nine pairs, and only the parts named.
 */
import { join } from "node:path";
import { build } from "vite";
import { dataPlugin } from "../../data/plugin.ts";
import { firstMap, swipe } from "./page/first-map.ts";
import { frames } from "./page/frames.ts";
import { memory } from "./page/memory.ts";
import { slow } from "./page/slow.ts";
import { serve } from "./serve.ts";

const root = join(import.meta.dirname, "../..");
const given = process.argv.slice(2);
const pairs = Number(given.find((each) => /^\d+$/.test(each)) ?? 7);

await build({ root, logLevel: "warn" });
const bareFolder = join(root, "test-results/bare-page");
await build({
  root: join(import.meta.dirname, "bare-page"),
  configFile: false,
  base: "./",
  publicDir: join(root, "public"),
  plugins: [dataPlugin(root)],
  build: { outDir: bareFolder, emptyOutDir: true, target: "es2022", assetsInlineLimit: 0 },
  logLevel: "error",
});
const [app, bare] = [await serve(join(root, "dist")), await serve(bareFolder)];
const parts = {
  first: () => firstMap(app, bare, pairs),
  swipe: () => swipe(app, pairs),
  frames: () => frames(app, bare, pairs),
  slow: () => slow(app),
  memory: () => memory(app, 300, 50),
};
const named = given.filter((each) => each in parts) as (keyof typeof parts)[];
for (const part of named.length > 0 ? named : (Object.keys(parts) as (keyof typeof parts)[])) await parts[part]();
app.close();
bare.close();
