import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/** In the built page, what is loaded later is fetched by the project's own function, which can be tried again (`src/state/fetch-part.ts`). */
export const partsPlugin = (): Plugin => ({
  name: "parts",
  apply: "build",
  enforce: "pre",
  resolveId: (id) =>
    id === "\0vite/preload-helper.js"
      ? fileURLToPath(new URL("../src/state/fetch-part.ts", import.meta.url))
      : undefined,
});
