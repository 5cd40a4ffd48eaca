import { defineConfig } from "@playwright/test";
import { told } from "./tests/browser/told";

/** The browser is found by tools/browser and named in CHROMIUM_PATH. */
const executablePath = process.env["CHROMIUM_PATH"];
const port = process.env["PORT"] ?? "4199";

const origin = `http://localhost:${port}`;

const quiet = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
  /* A page goes on in the process it had, where its scripts are compiled already: half of what it costs to open the app. */
  "--renderer-process-limit=1",
];

/** Software WebGL 2 draws the map without a graphics card, slowly; what lies around the map is not put together by it as well. */
const drawn = [
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--disable-gpu-compositing",
];

/** Without WebGL the page shows the SVG map, which costs a fraction. No page lives long enough to gain by the slowest of the compilers. */
const plain = ["--disable-gpu", "--disable-software-rasterizer", "--disable-3d-apis", "--js-flags=--no-opt"];

/** Without DEEP the tests tagged `@deep` are left out, with it all others are. */
const notNow = process.env["DEEP"] ? /^(?!.*@deep)/ : /@deep/;

const launch = (args: string[]) => ({
  launchOptions: { ...(executablePath ? { executablePath } : {}), args: [...quiet, ...args] },
});

/** Tests tagged `@drawn` need MapLibre's map; all others run on the SVG map. Those tagged `@deep` are of `npm run test:deep`. */
export default defineConfig({
  testDir: "tests/browser",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 3,
  /* A busy machine may keep a test waiting too long; one that passes the second time is named at the end. */
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env["CI"]),
  reporter: [["list"], ["json", { outputFile: "test-results/browser.json" }]],
  use: {
    baseURL: origin,
    storageState: { cookies: [], origins: [{ origin, localStorage: [{ name: told[0], value: told[1] }] }] },
    viewport: { width: 1440, height: 900 },
    locale: "vi-VN",
    /* A worker would answer in the place of the network, which tests let fail; offline.spec.ts allows its own. */
    contextOptions: { reducedMotion: "reduce", serviceWorkers: "block" },
  },
  projects: [
    /** Software WebGL takes its time for every pixel: at a quarter of the density layout and pointer are the same. */
    {
      name: "drawn",
      grep: /@drawn/,
      grepInvert: notNow,
      timeout: 180_000,
      expect: { timeout: 45_000 },
      use: { ...launch(drawn), deviceScaleFactor: 0.25 },
    },
    { name: "plain", grepInvert: [/@drawn/, notNow], use: launch(plain) },
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    url: origin,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
