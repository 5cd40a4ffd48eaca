import { readdirSync } from "node:fs";
import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

/**
 * Imports run one way: features → components; features → state → themes → domain; map → themes → domain; conversion → domain, and
 * indicators, state and features use it; publish stands beside features; data and geo import nothing of src.
 */
const forbid = (files, patterns) => ({
  files,
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: patterns.map(([what, message, allowTypeImports = false]) => ({
          ...(typeof what === "string" ? { regex: what } : { group: what }),
          message,
          allowTypeImports,
        })),
      },
    ],
  },
});

const themeFolders = readdirSync(new URL("src/themes", import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const themeIds = `/^(${themeFolders.join("|")})$/`;
const maplibre = ["maplibre-gl", "maplibre-gl/*"];
const onlyMap = [maplibre, "Only src/map may import the map library."];
const throughIndex = "A feature is imported through its index.ts or its words.ts.";

const keptForEver = {
  selector: "SvelteAwaitBlock",
  message: "Svelte keeps the value of each {#await} for good (`untracked_writes`): use Loaded with a Loadable.",
};

export default ts.config(
  { ignores: ["dist", "node_modules", "test-results", "playwright-report", ".stryker"] },
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
        [
          "**/conversion/*",
          "**/themes/*",
          "**/indicators/*",
          "**/map/*",
          "**/state/*",
          "**/features/*",
          "**/components/*",
          "svelte",
          "svelte/*",
        ],
        "domain is plain TypeScript over plain data.",
      ],
    ],
  ),
  forbid(
    ["src/conversion/**"],
    [
      onlyMap,
      [
        ["**/themes/*", "**/indicators/*", "**/map/*", "**/state/*", "**/features/*", "svelte", "svelte/*"],
        "The conversion is plain TypeScript, the same in the page's worker and on the command line.",
      ],
      ["/components/(?!table/(sheet|xlsx)$)", "Of the components the conversion knows only what a sheet is."],
      ["^virtual:", "The units are handed to the conversion: a command line has no virtual modules."],
    ],
  ),
  forbid(
    ["src/corrections/**"],
    [
      onlyMap,
      [
        [
          "**/themes/*",
          "**/indicators/*",
          "**/map/*",
          "**/state/*",
          "**/features/*",
          "**/components/*",
          "svelte",
          "svelte/*",
        ],
        "Corrections are plain TypeScript, the same in the page's worker and on the command line.",
      ],
      ["^virtual:", "The tables are handed to corrections: a command line has no virtual modules."],
    ],
  ),
  {
    files: ["src/conversion/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...["window", "document", "navigator", "localStorage", "indexedDB", "self", "postMessage"].map((name) => ({
          name,
          message: "The conversion runs in a worker and on the command line, where there is no page.",
        })),
      ],
    },
  },
  forbid(
    ["src/themes/*.ts", "src/themes/*/{layer,columns,indicators}.ts", "src/indicators/**"],
    [
      onlyMap,
      [
        ["**/map/*", "**/state/*", "**/features/*", "**/components/*"],
        "A record declares; it draws nothing and knows no state.",
      ],
      [["svelte", "svelte/*"], "A record names a component's type at most.", true],
    ],
  ),
  forbid(
    ["src/map/**"],
    [
      [["**/features/*", "**/components/*", "svelte", "svelte/*"], "The map knows nothing of the panels."],
      [["**/state/*"], "The map is told what to show; it may name the state's types only.", true],
    ],
  ),
  forbid(
    ["src/state/**"],
    [
      onlyMap,
      [["**/features/*", "**/components/*"], "State is below the panels."],
      [["**/map/*"], "State may name the map's types only.", true],
    ],
  ),
  forbid(
    ["src/components/**"],
    [
      onlyMap,
      [["**/themes/*", "**/indicators/*", "**/map/*", "**/features/*"], "A component knows nothing of the province."],
    ],
  ),
  forbid(["src/*.ts", "src/*.svelte"], [onlyMap]),
  forbid(["src/features/**"], [onlyMap, ["^\\.\\./(?!\\.\\.)[^/]+/(?!words$)", throughIndex]]),
  forbid(["src/publish/**"], [onlyMap, ["/features/[^/]+/(?!words$)", throughIndex]]),
  forbid(["src/themes/*/*.svelte"], [onlyMap, ["/features/[^/]+/(?!words$)", throughIndex]]),
  { files: ["src/**"], rules: { "no-restricted-syntax": ["error", keptForEver] } },
  {
    files: ["src/**"],
    ignores: ["src/themes/*/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        keptForEver,
        ...[
          "BinaryExpression[operator=/^[!=]==?$/] > Literal[value=%s]",
          "SwitchCase > Literal[value=%s]",
          "MemberExpression[object.name='themes'] > Identifier.property[name=%s]",
        ].map((selector) => ({
          selector: selector.replace("%s", themeIds),
          message: "Only a theme's own folder names it: let its record say what differs.",
        })),
      ],
    },
  },
  forbid(["data/**", "geo/**"], [[["**/src/*", "**/src/**"], "data and geo import nothing of src."]]),
  { files: ["tools/**", "data/**", "geo/**", "tests/bench/**", "tests/storm/**"], rules: { "no-console": "off" } },
);
