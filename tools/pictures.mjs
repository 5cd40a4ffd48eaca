/**
 * `npm run pictures`: builds the app and makes the references of `tests/browser/pictures.spec.ts` anew. `--built` takes the app as it is built. Look at what
 * has changed (`git diff`) before it is kept.
 */
import { findBrowser } from "./browser.mjs";
import { prepare } from "./install.mjs";
import { runBin } from "./run.mjs";

const minutes = 60_000;

await prepare();
const { path, error } = await findBrowser();
if (error) throw new Error(error);
const built =
  process.argv.includes("--built") ||
  (await runBin("vite", ["build", "--logLevel", "warn"], { stream: true, limit: 5 * minutes })).ok;
const made =
  built &&
  (await runBin(
    "@playwright/test",
    ["test", "tests/browser/pictures.spec.ts", "--update-snapshots"],
    { stream: true, limit: 10 * minutes, env: { CHROMIUM_PATH: path } },
    "playwright",
  ));
process.exitCode = made && made.ok ? 0 : 1;
