import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

/** Imports run one way: ui → state → layers → domain, map → layers → domain; data and geo import nothing of src. */
const forbid = (files, patterns) => ({
  files,
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: patterns.map(([group, message, allowTypeImports = false]) => ({ group, message, allowTypeImports })),
      },
    ],
  },
});

const maplibre = ["maplibre-gl", "maplibre-gl/*"];
const onlyMap = [maplibre, "Only src/map may import the map library."];

export default ts.config(
  { ignores: ["dist", "node_modules", "test-results", "playwright-report"] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: [".svelte"], svelteConfig } },
    rules: { "svelte/no-at-html-tags": "error", "svelte/no-navigation-without-resolve": "off" },
  },
  {
    rules: {
      "no-undef": "off",
      eqeqeq: "error",
      "no-console": ["error", { allow: ["warn", "error"] }],
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
    },
  },
  forbid(
    ["src/domain/**"],
    [
      onlyMap,
      [
        ["**/layers/*", "**/map/*", "**/state/*", "**/ui/*", "**/i18n/*", "svelte", "svelte/*"],
        "domain is plain TypeScript over plain data.",
      ],
    ],
  ),
  forbid(
    ["src/layers/**"],
    [
      onlyMap,
      [
        ["**/map/*", "**/state/*", "**/ui/*", "svelte", "svelte/*"],
        "A layer declares; it draws nothing and knows no state.",
      ],
    ],
  ),
  forbid(
    ["src/map/**"],
    [
      [["**/ui/*", "svelte", "svelte/*"], "The map knows nothing of the panels."],
      [["**/state/*"], "The map is told what to show; it may name the state's types only.", true],
    ],
  ),
  forbid(["src/state/**"], [onlyMap, [["**/map/*", "**/ui/*"], "State is below the panels and beside the map."]]),
  forbid(["src/ui/**", "src/*.ts", "src/*.svelte"], [onlyMap]),
  forbid(["data/**", "geo/**"], [[["**/src/*", "**/src/**"], "data and geo import nothing of src."]]),
  { files: ["tools/**", "data/**", "geo/**", "tests/bench/**"], rules: { "no-console": "off" } },
);
