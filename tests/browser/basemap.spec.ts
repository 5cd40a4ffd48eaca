/** The basemap that a host may have: drawn for a close look, under our names; without it, and where it is broken, all is as ever. */
import { cutBasemap } from "../../tools/basemap/cut";
import { archiveBounds, middleLat, middleLon, protomapsArchive, province } from "../fixtures/basemap";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import sharp from "sharp";
import { drawn, open, show, watch } from "./app";

test.use({ deviceScaleFactor: 1, viewport: { width: 960, height: 640 } });

let archive: Buffer = Buffer.alloc(0);
test.beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "basemap-"));
  writeFileSync(join(folder, "source.pmtiles"), protomapsArchive());
  ({ archive } = await cutBasemap(join(folder, "source.pmtiles"), province, archiveBounds));
  rmSync(folder, { recursive: true });
});

/** The page as a build with the archive writes it. */
const offer = (page: Page) =>
  page.route(/\/(\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace("<head>", '<head><meta name="basemap" content="2026-11-20">');
    await route.fulfill({ response, body: html });
  });

/** As a host that serves byte ranges. */
const serve = (page: Page, bytes: Buffer) =>
  page.route("**/basemap.pmtiles", (route) => {
    const [, first = "0", last = "0"] = /bytes=(\d+)-(\d+)/.exec(route.request().headers()["range"] ?? "") ?? [];
    const body = bytes.subarray(Number(first), Number(last) + 1);
    const range = `bytes ${first}-${Number(first) + body.length - 1}/${bytes.length}`;
    return route.fulfill({ status: 206, body, headers: { "Content-Range": range } });
  });

/** A host that sends the whole file, whatever is asked for. */
const serveWhole = (page: Page, bytes: Buffer) =>
  page.route("**/basemap.pmtiles", (route) => route.fulfill({ status: 200, body: bytes }));

const close = `?at=${middleLon},${middleLat},14`;
/** The middle of the map. */
const clip = { x: 420, y: 100, width: 440, height: 440 };

/** How many pixels of the middle have nearly this colour. */
async function counted(page: Page, colours: Record<string, [number, number, number]>): Promise<Record<string, number>> {
  const data = await sharp(await page.screenshot({ clip })).removeAlpha().raw().toBuffer(); // prettier-ignore
  const counts = Object.fromEntries(Object.keys(colours).map((name) => [name, 0]));
  for (let at = 0; at < data.length; at += 3)
    for (const [name, colour] of Object.entries(colours))
      if (colour.every((part, i) => Math.abs(part - data[at + i]!) < 10)) counts[name]! += 1;
  return counts;
}

const colours = {
  water: [169, 205, 230],
  road: [255, 243, 214],
  unitNames: [23, 72, 58],
} satisfies Record<string, [number, number, number]>;

test(
  "streets and waters are drawn for a close look, under our names, from the host's own file",
  { tag: "@drawn" },
  async ({ page, baseURL }) => {
    const faults = watch(page);
    const asked: URL[] = [];
    page.on("request", (request) => asked.push(new URL(request.url())));
    const askedForBasemap = () => asked.filter(({ pathname }) => /basemap|pmtiles/.test(pathname)).length;

    const without = await test.step("without a file nothing of it is asked for, and nothing is drawn", async () => {
      await open(page, close);
      expect(askedForBasemap()).toBe(0);
      return counted(page, colours);
    });
    expect(without.water).toBe(0);
    expect(without.unitNames).toBeGreaterThan(60);

    await test.step("with it, nothing is asked for before someone comes near", async () => {
      await offer(page);
      await serve(page, archive);
      await open(page);
      expect(askedForBasemap()).toBe(0);
    });

    await test.step("at zoom 14 streets and water are drawn, and our names over them", async () => {
      await show(page, close);
      await drawn(page);
      await expect.poll(async () => (await counted(page, colours)).water).toBeGreaterThan(400);
      const now = await counted(page, colours);
      expect(now.road).toBeGreaterThan(without.road! + 400);
      expect(now.unitNames).toBeGreaterThan(without.unitNames! * 0.8);
      expect(askedForBasemap()).toBeGreaterThan(1);
    });

    await test.step("the legend shows its colours, and the credit says whose it is", async () => {
      await expect(page.getByTestId("close-legend")).toContainText("Đường mòn, đường đất");
      await page.getByRole("button", { name: "Ghi công đầy đủ" }).click();
      await expect(page.locator("#credits-all")).toContainText("Protomaps; dữ liệu ngày 20/11/2026");
    });

    const outside = asked.filter(({ protocol, origin }) => protocol.startsWith("http") && origin !== baseURL);
    expect(outside.map(({ href }) => href)).toEqual([]);
    expect(faults).toEqual([]);
  },
);

test(
  "where the host serves no ranges, or the file is broken, the map is as without it",
  { tag: ["@drawn", "@deep"] },
  async ({ page }) => {
    await open(page, close);
    const without = await counted(page, colours);
    await offer(page);
    const broken = Buffer.from(archive);
    broken.fill(0, broken.length - 3000);
    for (const route of [serveWhole(page, archive), serve(page, broken), serve(page, archive.subarray(0, 100))]) {
      await route;
      await open(page, close);
      await expect.poll(() => counted(page, colours)).toEqual(without);
      await expect(page.getByTestId("close-legend")).toBeVisible();
      await expect(page.getByTestId("close-legend"), "what is not drawn").not.toContainText("Đường mòn, đường đất");
    }
  },
);

test("the SVG map, which shows no close view, has no legend of one", async ({ page }) => {
  await open(page, close);
  await expect(page.getByTestId("tints")).toBeVisible();
  await expect(page.getByTestId("close-legend")).toHaveCount(0);
});
