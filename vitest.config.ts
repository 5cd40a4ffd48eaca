import { readdirSync, readFileSync } from "node:fs";
import { configDefaults, defineConfig, mergeConfig, type ViteUserConfig } from "vitest/config";
import viteConfig from "./vite.config.ts";

/** Tests that put something else in the place of a module, for which all must be read anew. */
const withMocks = readdirSync("tests/unit", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => `tests/unit/${file.replaceAll("\\", "/")}`)
  .filter((file) => /\bvi\.(mock|doMock|resetModules)\(/.test(readFileSync(file, "utf8")));

export default defineConfig(({ mode }) =>
  mergeConfig(viteConfig, {
    test: {
      environment: "node",
      /** Generous, since a busy machine takes many times as long. */
      testTimeout: 60_000,
      hookTimeout: 60_000,
      /* Read as text by what makes the site. */
      css: { include: [/\/src\/publish\//] },
      /**
       * All but those files find read what the file before has read of the app, which saves two fifths of the time. `mode`, which says how many
       * examples are drawn, does not come to a project of itself.
       */
      projects: [
        {
          extends: true,
          mode,
          test: {
            name: "unit",
            include: ["tests/unit/**/*.test.ts"],
            exclude: [...configDefaults.exclude, ...withMocks],
            isolate: false,
          },
        },
        { extends: true, mode, test: { name: "with mocks", include: withMocks, benchmark: { include: [] } } },
      ],
    },
  } satisfies ViteUserConfig),
);
