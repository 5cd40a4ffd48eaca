/** Writes the service worker beside the built app (`src/offline`), the list of what it keeps, and the name of the build into the pages. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { buildName, type BuildFiles } from "../../src/offline/stamp.ts";
import { scriptOf } from "../script-of.ts";

/** What one build may take of a reader's device. */
const limitBytes = 12_000_000;

const pages = ["index.html", "embed.html"];
const isKept = (file: string): boolean => /\.(js|css|woff2|json)$/.test(file);
/** Of `public/`: what has no hash in its name. */
export const isUnhashed = (file: string): boolean => /\.(webp|svg|webmanifest|js)$/.test(file);
const sha256 = (bytes: Uint8Array | string) => createHash("sha256").update(bytes);

/** With OFFLINE=off the site has no worker, and those that readers have are taken away. */
export function isOffline(env: Readonly<Record<string, string | undefined>>): boolean {
  const { OFFLINE = "on" } = env;
  if (OFFLINE === "on" || OFFLINE === "off") return OFFLINE === "on";
  throw new Error(`OFFLINE=${OFFLINE} is neither on nor off`);
}

/** The built files of a folder, `plain` those of its own that have no hash in their name. Throws where they are too large to be kept. */
export function listBuild(folder: string, plain: readonly string[]): { files: BuildFiles; id: string; bytes: number } {
  const assets = readdirSync(resolve(folder, "assets"))
    .map((file) => `assets/${file}`)
    .toSorted();
  const read = (file: string): Buffer => readFileSync(resolve(folder, file));
  const digests = assets.map((file) => [file, sha256(read(file)).digest("base64")] as const);
  const files: BuildFiles = {
    kept: Object.fromEntries([
      ...digests.filter(([file]) => isKept(file)),
      ...plain.map((file) => [file, ""] as const),
    ]),
    used: Object.fromEntries(digests.filter(([file]) => !isKept(file))),
  };
  const bytes = [...assets, ...plain].reduce((sum, file) => sum + read(file).length, 0);
  if (bytes > limitBytes)
    throw new Error(`The build is ${bytes} bytes, of which a reader's device keeps at most ${limitBytes}`);
  const whole = [...digests, ...[...plain, ...pages].map((file) => [file, sha256(read(file)).digest("base64")])];
  return { files, bytes, id: sha256(JSON.stringify(whole)).digest("hex").slice(0, 8) };
}

export function offlinePlugin(): Plugin {
  const offline = isOffline(process.env);
  let [root, publicDir] = ["", ""];
  return {
    name: "dien-bien-offline",
    enforce: "post",
    /* The development server has no built files that could be kept. */
    config: (_, { command }) => ({ define: { __OFFLINE__: String(command === "build" && offline) } }),
    configResolved(config) {
      ({ root, publicDir } = config);
    },
    writeBundle: {
      order: "post",
      sequential: true,
      async handler({ dir }) {
        /* Of the bundle of a worker or of the site beside the app. */
        if (!dir || !pages.every((page) => existsSync(resolve(dir, page)))) return;
        const plain = readdirSync(publicDir).filter(isUnhashed).toSorted();
        const { files, id, bytes } = listBuild(dir, plain);
        const { version } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8")) as { version: string };
        const meta = `<meta name="build" content="${buildName(version, id)}" />`;
        for (const page of pages) {
          const path = resolve(dir, page);
          writeFileSync(path, readFileSync(path, "utf8").replace("</title>", `</title>\n    ${meta}`));
        }
        if (!offline) return writeFileSync(resolve(dir, "sw.js"), await scriptOf(root, "src/offline/worker/off.ts"));
        const list = JSON.stringify(files);
        const path = `assets/offline-${id}.json`;
        writeFileSync(resolve(dir, path), list);
        const stamp = { id, list: path, digest: sha256(list).digest("base64"), bytes, plain };
        writeFileSync(resolve(dir, "sw.js"), await scriptOf(root, "src/offline/worker/worker.ts", stamp));
      },
    },
  };
}
