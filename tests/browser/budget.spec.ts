/**
 * The first view: own files only, at most 700 kB gzip with the worker: everything fetched until the network is idle without
 * any interaction. The theme tables are loaded at the first interaction with the map that has come.
 */
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { drawn, open, sizes, watch } from "./app";

const limit = 700_000;

for (const [size, tag] of [
  ["desktop", []],
  ["phone", ["@deep"]],
] as const)
  test(
    `the first view on a ${size} needs at most 700 kB gzip, from its own origin only, without an error`,
    { tag: ["@drawn", ...tag] },
    async ({ page, baseURL }) => {
      await page.setViewportSize(sizes[size]);
      /* Where the pointer rests, which is no sign of a reader. */
      await page.mouse.move(sizes[size].width / 2, sizes[size].height / 2);
      const faults = watch(page);
      const sizesByUrl = new Map<string, Promise<number>>();
      const outside: string[] = [];
      page.on("request", (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith("http") && url.origin !== baseURL) outside.push(request.url());
      });
      page.context().on("response", (response) => {
        if (!response.url().startsWith("http")) return;
        sizesByUrl.set(
          response.url(),
          response.body().then(
            (body) => Math.min(body.length, gzipSync(body, { level: 9 }).length),
            () => 0,
          ),
        );
      });
      await open(page);
      await page.waitForLoadState("networkidle");
      const rows = await Promise.all([...sizesByUrl].map(async ([url, size]) => [url, await size] as const));
      const total = rows.reduce((sum, [, size]) => sum + size, 0);
      test.info().annotations.push({ type: "first view, bytes gzip", description: String(total) });
      const listed = rows.map(([url, size]) => `${size}\t${new URL(url).pathname}`).join("\n");
      expect(
        rows.some(([url]) => url.includes("worker")),
        `the map worker was not fetched:\n${listed}`,
      ).toBe(true);
      expect(
        rows.every(([, size]) => size > 0),
        `a response without a body:\n${listed}`,
      ).toBe(true);
      expect(total, listed).toBeLessThanOrEqual(limit);
      expect(outside).toEqual([]);
      expect(faults).toEqual([]);
    },
  );

test("shell and search work before either map is loaded", async ({ page }) => {
  await page.route(/maplibre|\/map-|FallbackMap/, () => new Promise(() => undefined));
  await page.goto("/", { waitUntil: "commit" });
  const box = page.getByRole("combobox");
  await box.fill("muong muon");
  await expect(page.getByRole("option").first()).toContainText("Mường Mươn");
  await box.press("Enter");
  await expect(page.getByTestId("card")).toContainText("Mường Pồn");
  await expect(page.locator("html")).not.toHaveAttribute("data-map-idle");
});

test("the theme tables are loaded at the first interaction, but not before the map", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const tables = () => asked.filter((url) => url.includes("hydropower"));
  let mapMayCome = () => {};
  const held = new Promise<void>((resolve) => (mapMayCome = resolve));
  await page.route(/FallbackMap-.*js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/");
  await page.mouse.move(600, 400);
  await page.mouse.move(640, 400);
  await page.evaluate(() => fetch("/favicon.svg"));
  expect(tables()).toEqual([]);
  mapMayCome();
  await drawn(page);
  expect(tables()).toEqual([]);
  await page.mouse.move(600, 440);
  await expect.poll(tables).not.toEqual([]);
});
