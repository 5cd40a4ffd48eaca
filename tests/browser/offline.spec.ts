/** The service worker: a build deployed over another, no network, a slow one, faults of the server, what is spoilt, the kill switch. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { drawn, show } from "./app";
import { Host, makeBuild, writeWorker } from "./deployed";

test.use({ contextOptions: { reducedMotion: "reduce", serviceWorkers: "allow" } });

const folder = mkdtempSync(join(tmpdir(), "dien-bien-map-"));
const [first, second, off] = ["a", "b", "off"].map((name) => join(folder, name)) as [string, string, string];
const host = new Host();
test.afterAll(() => {
  host.close();
  rmSync(folder, { recursive: true, force: true });
});

const buildOf = (page: Page) =>
  page.locator("meta[name=build]").evaluate((meta: HTMLMetaElement) => meta.content.split("+")[1]);

/** The builds that are kept, and whether a worker waits for the pages of another. */
const keptBuilds = (page: Page) =>
  page.evaluate(async () => ({
    kept: (await caches.keys()).map((name) => name.split(" ")[2]),
    waits: Boolean((await navigator.serviceWorker.getRegistration())?.waiting),
    answers: navigator.serviceWorker.controller !== null,
  }));

const opensPage = async (page: Page, name: string, heading: string): Promise<void> => {
  await show(page, `?page=${name}`);
  await expect(page.getByRole("dialog", { name: heading }).locator(".copy")).toBeVisible();
};

test("the first visit keeps the build, which answers without a network", async ({ page }) => {
  const id = await makeBuild(first);
  const address = `${await host.listen()}/ban-do/`;
  host.folder = first;
  host.network = "good";
  await page.goto(`${address}?sel=commune:03160`);
  await drawn(page);
  await expect.poll(() => keptBuilds(page), { timeout: 40_000 }).toEqual({ kept: [id], waits: false, answers: true });
  const preload = await page.evaluate(async () => (await navigator.serviceWorker.ready).navigationPreload.getState());
  expect(preload.enabled, "without a network it would cost Firefox the kept page").toBe(false);
  host.network = "cut";
  await page.goto(address);
  await drawn(page);
  expect(await buildOf(page)).toBe(id);
  await opensPage(page, "annex", "Tỉnh trong số liệu");
});

test(
  "a build is deployed over another while a page is open; without a network; with a bad one; and away with it",
  { tag: "@deep" },
  async ({ context }) => {
    test.setTimeout(180_000);
    const [idA, idB] = [await makeBuild(first), await makeBuild(second, "Z")];
    expect(idA).not.toBe(idB);
    const address = `${await host.listen()}/ban-do/`;
    host.network = "good";
    const elsewhere = address.replace("/ban-do/", "/ban-do-khac/");
    host.folder = first;
    const old = await context.newPage();
    const newer = (page: Page) => page.getByRole("region", { name: "Thông báo" }).getByText("Bản đồ có bản mới");

    await test.step("the first visit keeps its build, and its page is looked after at once", async () => {
      await old.goto(`${address}?sel=commune:03160`);
      await drawn(old);
      await expect
        .poll(() => keptBuilds(old), { timeout: 40_000 })
        .toEqual({ kept: [idA], waits: false, answers: true });
      const kept = await old.evaluate(async () => {
        const [name = ""] = await caches.keys();
        return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
      });
      expect(kept.every((path) => path.startsWith("/ban-do/"))).toBe(true);
      expect(kept.filter((path) => /\/(data|preview|vi|en)\/|pdf$/.test(path))).toEqual([]);
      await old.getByRole("button", { name: "Ghi công đầy đủ" }).click();
      await expect(old.getByText(`bản dựng ${idA}`)).toBeVisible();
      const licences = old.getByRole("link", { name: "Giấy phép phần mềm" });
      expect(
        await licences.evaluate((link: HTMLAnchorElement) => fetch(link.href).then((file) => file.text())),
      ).toMatch(/maplibre-gl[\s\S]*svelte/);
    });

    await test.step("B lies on the server, the files of A are gone: late parts of A still come, what is chosen stays", async () => {
      host.folder = second;
      host.asked = [];
      await opensPage(old, "glossary", "Thuật ngữ");
      expect(host.asked.filter((path) => path.startsWith("assets/"))).toEqual([]);
    });

    const fresh = await context.newPage();
    await test.step("the second visit is B; the open page is told of it, and its parts still come when B is kept", async () => {
      await fresh.goto(address);
      await drawn(fresh);
      expect(await buildOf(fresh)).toBe(idB);
      await expect.poll(() => keptBuilds(fresh), { timeout: 40_000 }).toMatchObject({ kept: [idA, idB], waits: true });
      await show(old, "?sel=commune:03160");
      await expect(newer(old)).toBeVisible();
      await expect(newer(fresh)).toHaveCount(0);
      expect(await buildOf(old), "nothing is reloaded of itself").toBe(idA);
      await opensPage(old, "help", "Trợ giúp");
      await opensPage(fresh, "help", "Trợ giúp");
    });

    await test.step("reloaded, the old page is B, with what was shown", async () => {
      await show(old, "?sel=commune:03160");
      await newer(old).locator("..").locator("..").getByRole("button", { name: "Tải lại" }).click();
      await expect.poll(() => buildOf(old).catch(() => "")).toBe(idB);
      await expect(old.getByTestId("card")).toContainText("Mường Nhé");
    });

    await test.step("once all pages are closed the worker of B answers, also without a network", async () => {
      await old.close();
      await fresh.goto(elsewhere);
      const waits = () =>
        fresh.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration("/ban-do/"))?.waiting));
      await expect.poll(waits).toBe(false);
      host.network = "cut";
      await fresh.goto(address);
      await drawn(fresh);
      expect(await buildOf(fresh)).toBe(idB);
      expect(await keptBuilds(fresh)).toEqual({ kept: [idA, idB], waits: false, answers: true });
      await fresh.reload();
      await drawn(fresh);
      await opensPage(fresh, "annex", "Tỉnh trong số liệu");
    });

    await test.step("a page that does not come in time, and a fault of the server, are stood in for", async () => {
      for (const network of ["hung", "ill"] as const) {
        host.network = network;
        await fresh.goto(address);
        await drawn(fresh);
      }
      host.network = "good";
    });

    await test.step("what is spoilt in the browser's store is mended by a reload", async () => {
      await fresh.evaluate(async (build) => {
        const name = (await caches.keys()).find((each) => each.endsWith(build)) ?? "";
        const cache = await caches.open(name);
        const part = (await cache.keys()).find(({ url }) => /MergerPage-.*\.js/.test(url));
        await cache.put(part!, new Response("spoilt", { headers: { "Content-Type": "text/javascript" } }));
      }, idB);
      await show(fresh, "?page=figures");
      await expect(fresh.getByRole("dialog").getByRole("alert")).toBeVisible();
      await fresh.reload();
      await expect(fresh.locator("dialog h3").first()).toBeVisible();
    });

    await test.step("another site of the same origin is none of its business", async () => {
      host.asked = [];
      await fresh.goto(elsewhere);
      await expect(fresh).toHaveTitle("Other");
      expect(await fresh.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    });

    await test.step("rolled back to A, the next visit is A", async () => {
      host.folder = first;
      /* On a machine so busy that a page takes longer than the worker waits, a later one. */
      await expect(async () => {
        await fresh.goto(elsewhere);
        await fresh.goto(address);
        expect(await buildOf(fresh)).toBe(idA);
      }).toPass();
    });

    await test.step("the kill switch takes worker and store away, though a page is open, which goes on", async () => {
      await makeBuild(off);
      await writeWorker(off, null);
      host.folder = off;
      await fresh.goto(address);
      await drawn(fresh);
      await expect.poll(() => fresh.evaluate(() => caches.keys())).toEqual([]);
      await opensPage(fresh, "help", "Trợ giúp");
    });
  },
);
