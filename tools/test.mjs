/**
 * `npm test`: installs what is missing and runs every check, two at a time, stopping at the first failure.
 * `npm test -- unit lint` runs only the named steps and what they need, `npm run test:deep` the deep browser tests. The last line is `N passed, N failed`:
 * unit and browser tests; a step that fails without counted tests is one failure.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "./browser.mjs";
import { prepare } from "./install.mjs";
import { root, runBin } from "./run.mjs";

const reports = mkdtempSync(join(tmpdir(), "dien-bien-map-"));
process.on("exit", () => rmSync(reports, { recursive: true, force: true }));
const unitReport = join(reports, "unit.json");
const browserReport = join(root, "test-results", "browser.json");
const minutes = 60_000;
let chromium = "";

/**
 * What the browser tests wait for comes first, then the longest, which keeps both cores busy. `needs`: steps that must have passed before; `last`: begins when
 * no other waits and one at most still runs, keeps both cores busy by itself, and shows its output as it goes; `rare`: only when it is named; `show`: prints the output of a success too; `count` reads from the `report` how many tests
 * passed and failed.
 */
const steps = [
  { name: "browser-binary", run: provideBrowser, show: true },
  { name: "build", run: bin("vite", ["build", "--logLevel", "warn"]) },
  {
    name: "unit",
    run: bin("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`]),
    report: unitReport,
    count: ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }),
  },
  { name: "publish", needs: ["build"], run: bin("tsx", ["tools/publish.ts"]), show: true },
  { name: "lint", run: bin("eslint", ["."]) },
  { name: "types", run: bin("svelte-check", ["--tsconfig", "./tsconfig.json", "--fail-on-warnings"]) },
  { name: "check:data", run: bin("tsx", ["data/cli.ts"]) },
  { name: "sizes", needs: ["build"], run: bin("tsx", ["tools/sizes.ts"]), show: true },
  { name: "format", run: bin("prettier", ["--check", "."]) },
  browserTests("browser"),
  { ...browserTests("deep", { DEEP: "1" }), rare: true },
];

function browserTests(name, env = {}) {
  return {
    name,
    needs: ["publish", "browser-binary"],
    last: true,
    run: (options) =>
      runBin(
        "@playwright/test",
        ["test"],
        { ...options, limit: 40 * minutes, env: { ...env, CHROMIUM_PATH: chromium } },
        "playwright",
      ),
    report: browserReport,
    count: ({ stats }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      remark: stats.flaky > 0 ? `, ${stats.flaky} of them the second time (flaky, above)` : "",
    }),
  };
}

function bin(name, args) {
  return (options) => runBin(name, args, { ...options, limit: 5 * minutes });
}

const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

async function provideBrowser() {
  const { path, version, error } = await findBrowser();
  chromium = path ?? "";
  return { ok: !error, output: error ?? `${path} (${version})` };
}

/** The named steps and all they need, in order; every step that is not rare when none is named. */
function choose(names) {
  const byName = new Map(steps.map((step) => [step.name, step]));
  const unknown = names.filter((name) => !byName.has(name));
  if (unknown.length > 0) {
    console.error(`There is no step ${unknown.join(", ")}. The steps are: ${[...byName.keys()].join(", ")}.`);
    process.exit(1);
  }
  const usual = steps.filter(({ rare }) => !rare).map(({ name }) => name);
  const wanted = new Set(names.length > 0 ? names : usual);
  for (const name of wanted) for (const need of byName.get(name).needs ?? []) wanted.add(need);
  return steps.filter(({ name }) => wanted.has(name));
}

/** Runs the steps, at most two at once; true when all passed. Nothing new begins after a failure, and what still runs is ended. */
async function runAll(waiting, totals) {
  const passed = new Set();
  const running = new Map();
  const stopped = new AbortController();
  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.find((step) => (step.needs ?? []).every((need) => passed.has(need)));
    const free = running.size < 2 && ![...running.keys()].some((step) => step.last);
    if (next && !stopped.signal.aborted && free && (!next.last || waiting.every((step) => step.last))) {
      waiting.splice(waiting.indexOf(next), 1);
      running.set(next, perform(next, stopped.signal));
      continue;
    }
    if (running.size === 0) return false;
    const result = await Promise.race(running.values());
    running.delete(result.step);
    totals.passed += result.passed;
    totals.failed += result.failed;
    if (result.ok) passed.add(result.step.name);
    else stopped.abort();
  }
  return !stopped.signal.aborted;
}

async function perform(step, signal) {
  const begun = performance.now();
  if (step.last) console.log(`\n▶ ${step.name}`);
  const { ok, output } = await step.run({ stream: Boolean(step.last), signal });
  const seconds = `${((performance.now() - begun) / 1000).toFixed(1)} s`;
  if (signal.aborted) {
    console.log(`– ${step.name}  ${seconds}  stopped`);
    return { step, ok: false, passed: 0, failed: 0 };
  }
  const { passed, failed, remark } = counted(step, ok);
  console.log(
    `${ok ? "✓" : "✗"} ${step.name}  ${seconds}${passed + failed > 0 && step.report ? `  ${passed} passed${remark}, ${failed} failed` : ""}`,
  );
  if ((step.show || !ok) && !step.last)
    console.log(
      output
        .replace(/^\s*\n/, "")
        .trimEnd()
        .replace(/^/gm, "    "),
    );
  return { step, ok, passed, failed };
}

/** Tests the step counted; a step that fails without a failed test is one failure itself. */
function counted(step, ok) {
  const none = { passed: 0, failed: 0 };
  const {
    passed,
    failed,
    remark = "",
  } = step.report && existsSync(step.report) ? step.count(readJson(step.report)) : none;
  return { passed, failed: ok ? failed : Math.max(1, failed), remark };
}

await prepare();
const begun = performance.now();
const totals = { passed: 0, failed: 0 };
rmSync(browserReport, { force: true });
const ok = await runAll(choose(process.argv.slice(2)), totals);
console.log(
  `\n${ok ? "All checks passed" : "Stopped at the first failure"} in ${((performance.now() - begun) / 1000).toFixed(0)} s.`,
);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = ok ? 0 : 1;
