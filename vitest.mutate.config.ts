import { defineConfig, mergeConfig, type ViteUserConfig } from "vitest/config";
import viteConfig from "./vite.config.ts";

/** The unit tests as `npm run mutate` runs them: those of a fault read what they share once, with a fifth of the examples that are drawn (`tests/unit/property.ts`). */
export default mergeConfig(
  viteConfig,
  defineConfig({
    mode: "mutate",
    test: {
      environment: "node",
      include: ["tests/unit/**/*.test.ts"],
      isolate: false,
      testTimeout: 600_000,
      hookTimeout: 600_000,
    },
  } satisfies ViteUserConfig),
);
