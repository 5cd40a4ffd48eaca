import { defineConfig } from "@playwright/test";

/** The browser is found by tools/browser and named in CHROMIUM_PATH; software WebGL2 draws the map without a graphics card. */
const executablePath = process.env["CHROMIUM_PATH"];

export default defineConfig({
  testDir: "tests/browser",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env["CI"]),
  retries: 0,
  reporter: [["list"], ["json", { outputFile: "test-results/browser.json" }]],
  use: {
    baseURL: "http://localhost:4199",
    viewport: { width: 1440, height: 900 },
    locale: "vi-VN",
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        "--no-sandbox",
        "--use-gl=angle",
        "--use-angle=swiftshader",
        "--enable-unsafe-swiftshader",
        "--ignore-gpu-blocklist",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--disable-quic",
      ],
    },
  },
  webServer: {
    command: "npx --no-install vite preview --port 4199 --strictPort",
    url: "http://localhost:4199",
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
