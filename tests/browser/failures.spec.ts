/** Failed loads of the maps: WebGL, the map worker, the outlines, their code; and of the theme data. */
import sharp from "sharp";
import { expect, test as testOnNewPage, type Locator, type Page } from "@playwright/test";
import { card, drawn, searchBox, sizes, test } from "./app";
import { builtFile, neededBy } from "./built";

const canvases = (page: Page) => page.locator("main canvas");
const choice = (page: Page, name: string) => page.getByRole("radio", { name, exact: true });

async function worksWithoutMap(page: Page): Promise<void> {
  await drawn(page);
  await expect(page.getByRole("alert")).toBeVisible();
  await searchBox(page).fill("muong muon");
  await page.getByRole("option").first().click();
  await expect(card(page)).toContainText("Mường Mươn");
}

test("falls back to SVG without WebGL 2, with names and selection, and asks for no file of the drawn map", async ({
  page,
}) => {
  const plain = neededBy(builtFile(/^FallbackMap-.*\.js$/));
  const ofDrawnMap = [...neededBy(builtFile(/^map-.*\.js$/))].filter((file) => !plain.has(file));
  expect(ofDrawnMap.length).toBeGreaterThan(1);
  const asked: string[] = [];
  const look = (request: { url(): string }) => asked.push(new URL(request.url()).pathname.slice("/assets/".length));
  page.on("request", look);
  await page.goto("/?sel=commune:03160&compare=side");
  await drawn(page);
  page.off("request", look);
  expect(asked).toContain(builtFile(/^FallbackMap-.*\.js$/));
  expect(asked.filter((file) => ofDrawnMap.includes(file) || file.startsWith("maplibre"))).toEqual([]);
  await page.goto("/");
  await worksWithoutMap(page);
  await page.keyboard.press("Escape");
  const units = page.locator("#map svg path");
  await expect.poll(() => units.count()).toBeGreaterThanOrEqual(45);

  const edge = async (of: Locator, side: "top" | "bottom"): Promise<number> =>
    of.evaluate((element, which) => element.getBoundingClientRect()[which], side);
  const land = page.locator("#map path.line.province").first();
  const credits = await edge(page.locator(".credits"), "top");
  expect(await edge(land, "bottom"), "the south of the province lies above the credits").toBeLessThan(credits);
  await page.setViewportSize(sizes.phone);
  const legend = page.getByRole("button", { name: "Chú giải" });
  await expect
    .poll(async () => (await edge(land, "bottom")) < (await edge(legend, "top")), { message: "and above the legend" })
    .toBe(true);
  expect(await edge(land, "top"), "and its north below what the map says of itself").toBeGreaterThan(
    await edge(page.getByRole("alert"), "bottom"),
  );

  await page.setViewportSize(sizes.tablet);
  await page.goto("/?table=commune&sel=hydropower:none");
  const notice = page.locator(".notice");
  await expect(notice).toBeVisible();
  const right = async (): Promise<number> => (await land.boundingBox().then((box) => box && box.x + box.width)) ?? NaN;
  const left = Math.min(...(await Promise.all([notice, page.getByRole("alert")].map(async (of) => (await of.boundingBox())?.x ?? 0)))); // prettier-ignore
  await expect.poll(right, { message: "over a table it makes way for both notices" }).toBeLessThan(left);
});

/** As browsers that guard against fingerprinting do; `by`: how far each level is off. */
async function misreadCanvases(page: Page, by: number): Promise<void> {
  await page.addInitScript((off) => {
    const read = CanvasRenderingContext2D.prototype.getImageData;
    CanvasRenderingContext2D.prototype.getImageData = function (...area) {
      const pixels = read.apply(this, area);
      pixels.data.forEach((level, at) => (pixels.data[at] = level < 128 ? level + off : level - off));
      return pixels;
    };
  }, by);
}

testOnNewPage("a browser that keeps canvases from being read gets the SVG map, and is told why", async ({ page }) => {
  await misreadCanvases(page, 60);
  await page.goto("/");
  await worksWithoutMap(page);
  await expect(page.getByRole("alert")).toContainText("hãy cho phép trang này đọc dữ liệu canvas");
  await expect.poll(() => page.locator("#map svg path").count()).toBeGreaterThanOrEqual(45);
  await page.goto("/?lang=en");
  await expect(page.getByRole("alert")).toContainText("allow canvas access for this site");
});

/** Only the first canvas in the page that asks gets a WebGL context. */
const allowOneMap = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    const known = new Set<HTMLCanvasElement>();
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      if (!kind.startsWith("webgl") || !this.isConnected) return Reflect.apply(original, this, [kind, ...rest]);
      if (known.size > 0 && !known.has(this)) return null;
      known.add(this);
      return Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
  });

const middle = { x: 420, y: 100, width: 440, height: 440 };
/** Loses a map's context, or brings it back; only the object that lost it can. */
function actOnContext(canvas: Element, act: "loseContext" | "restoreContext"): void {
  const kept = canvas as HTMLCanvasElement & { loser?: WEBGL_lose_context | null | undefined };
  kept.loser ??= kept.getContext("webgl2")?.getExtension("WEBGL_lose_context");
  kept.loser?.[act]();
}

testOnNewPage(
  "noise does not keep a map away, and where two cannot be drawn there is one",
  { tag: "@drawn" },
  async ({ page }) => {
    await misreadCanvases(page, 1);
    await allowOneMap(page);

    await test.step("noise that cannot be seen does not keep the map away", async () => {
      await page.goto("/?sel=commune:03160");
      await drawn(page);
      await expect(canvases(page)).toHaveCount(1);
      await expect(page.getByRole("alert")).toHaveCount(0);
    });

    await test.step("when the second cannot be drawn a message says so, and the first switches eras", async () => {
      await page.getByText("Song song", { exact: true }).click();
      await expect(page.getByRole("alert")).toContainText("Không mở được bản đồ thứ hai");
      await expect(choice(page, "Lần lượt")).toBeChecked();
      await expect(card(page)).toContainText("Mường Nhé");
      await expect(canvases(page)).toHaveCount(1);
      await drawn(page);
    });

    const rich = async () => (await sharp(await page.screenshot({ clip: middle })).stats()).entropy > 4;
    const [lose, restore] = (["loseContext", "restoreContext"] as const).map(
      (act) => () => canvases(page).evaluate(actOnContext, act),
    );

    await test.step("a context that is lost and comes back is drawn again", async () => {
      await expect.poll(rich).toBe(true);
      await lose!();
      await expect.poll(rich).toBe(false);
      await restore!();
      await expect.poll(rich).toBe(true);
      await expect(canvases(page)).toHaveCount(1);
    });

    await test.step("one that is lost again is given up: the SVG map, and why", async () => {
      await lose!();
      await expect(page.locator("#map svg path").first()).toBeAttached();
      await expect(canvases(page)).toHaveCount(0);
      await expect(page.getByRole("alert").filter({ hasText: "WebGL" })).toBeVisible();
    });
  },
);

test(
  "a map without its worker is drawn as SVG, without the outlines not at all",
  { tag: ["@drawn", "@deep"] },
  async ({ page }) => {
    for (const [what, file, pictures] of [
      ["its code", new RegExp(builtFile(/^map-.*\.js$/)), 1],
      ["the worker", /worker/, 1],
      ["the outlines", /dien-bien\.topo/, 0],
    ] as const)
      await test.step(`search, lists and cards work without ${what}`, async () => {
        await page.route(file, (route) => route.abort());
        await page.goto("/");
        await worksWithoutMap(page);
        await expect(canvases(page)).toHaveCount(0);
        await expect(page.locator("#map svg")).toHaveCount(pictures);
        await page.unroute(file);
      });

    await test.step("without roads and rivers it is a map, and a notice says what is missing", async () => {
      await page.route(/base\.topo/, (route) => route.abort());
      await page.goto("/");
      await drawn(page);
      await expect(canvases(page)).toHaveCount(1);
      await expect(page.getByRole("region", { name: "Thông báo" })).toContainText("Chưa tải được một phần");
      await expect(page.getByRole("alert")).toHaveCount(0);
    });
  },
);

test("without a file that both maps need, the lists beside the app are a link away, and each is brought back", async ({
  page,
}) => {
  const [drawnMap, plainMap] = [/^map-.*\.js$/, /^FallbackMap-.*\.js$/].map((name) => neededBy(builtFile(name)));
  const shared = [...drawnMap!].filter((file) => plainMap!.has(file) && !file.startsWith("shell-"));
  expect(shared.map((file) => file.split("-")[0])).toEqual(["ground"]);
  for (const file of shared)
    await test.step(file, async () => {
      await page.route(`**/${file}`, (route) => route.abort());
      await page.goto("/");
      const alert = page
        .getByRole("main")
        .getByRole("alert")
        .filter({ has: page.getByRole("link") });
      await expect(alert.getByRole("link", { name: "Danh mục mọi xã, phường" })).toHaveAttribute(
        "href",
        "./vi/index.html",
      );
      await page.unroute(`**/${file}`);
      await alert.getByRole("button", { name: "Thử lại" }).click();
      await expect(page.locator("#map svg path").first()).toBeAttached();
      await expect(page.getByRole("main").getByRole("link", { name: "Danh mục mọi xã" })).toHaveCount(0);
    });
});

test(
  "when no part of the map's code comes, the message alone says so, and the simple map can be tried again",
  { tag: "@deep" },
  async ({ page }) => {
    let broken = true;
    await page.route(/\/(FallbackMap|map|maplibre-gl)[^/]*\.js/, (route) =>
      broken ? route.abort() : route.continue(),
    );
    await page.goto("/");
    await expect(page.getByRole("alert").first()).toBeVisible();
    await expect(page.getByText("Đang vẽ bản đồ…")).toHaveCount(0);
    const plain = page.getByRole("alert").filter({ hasText: "bản đồ dạng đơn giản" });
    const retry = plain.getByRole("button", { name: "Thử lại" });
    await expect(retry).toBeVisible();
    broken = false;
    await retry.click();
    await expect(page.locator("#map svg path").first()).toBeAttached();
    await expect(retry).toHaveCount(0);
  },
);

test("when theme data fails to load a message says so, and a retry succeeds", { tag: "@deep" }, async ({ page }) => {
  let broken = true;
  await page.route(/hydropower.*\.js/, (route) => (broken ? route.abort() : route.continue()));
  await page.goto("/");
  await drawn(page);
  await page.keyboard.press("Tab");
  const retry = page.getByRole("button", { name: "Thử lại" }).first();
  await expect(retry).toBeVisible();
  broken = false;
  await retry.click();
  await expect(page.getByTestId("layer-hydropower")).toContainText("32");
});
