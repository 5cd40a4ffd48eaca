/** What `npm run mutate` (tools/mutate.ts) has in common for all parts. */
export default {
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutate.config.ts", related: false },
  plugins: ["@stryker-mutator/vitest-runner"],
  coverageAnalysis: "perTest",
  /** A fault in what is read once when a module is loaded would cost a run of all tests. */
  ignoreStatic: true,
  /** What the types tell already: another string, mostly the name of a kind, an object without its members, `?.` left out. */
  mutator: { excludedMutations: ["StringLiteral", "ObjectLiteral", "OptionalChaining"] },
  incremental: true,
  tempDirName: ".stryker/sandbox",
  ignorePatterns: ["dist", "public", "docs", "test-results", "tests/browser"],
  reporters: ["clear-text", "progress-append-only"],
  clearTextReporter: { logTests: false, reportTests: false },
  concurrency: 2,
  timeoutMS: 30_000,
  timeoutFactor: 4,
  allowConsoleColors: false,
};
