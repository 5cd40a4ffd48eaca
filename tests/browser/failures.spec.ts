/** Failed loads: WebGL, the map worker, the outlines, the theme data, chunks loaded on demand. */
import { readdirSync, readFileSync } from "node:fs";
import sharp from "sharp";
import { expect, test as testOnNewPage, type Locator, type Page } from "@playwright/test";
import { card, drawn, searchBox, sizes, test, watch } from "./app";

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

const assets = new URL("../../dist/assets/", import.meta.url);
const builtFile = (name: RegExp): string => readdirSync(assets).find((file) => name.test(file)) ?? "no such file";
/** A built script and what it cannot do without. */
function neededBy(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const text = readFileSync(new URL(file, assets), "utf8");
  for (const [, other = ""] of text.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) neededBy(other, found);
  return found;
}

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

test("when no part of the map's code comes, the message alone says so, and the simple map can be tried again", async ({
  page,
}) => {
  let broken = true;
  await page.route(/\/(FallbackMap|map|maplibre-gl)[^/]*\.js/, (route) => (broken ? route.abort() : route.continue()));
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
});

test("when theme data fails to load a message says so, and a retry succeeds", async ({ page }) => {
  let broken = true;
  await page.route(/hydropower.*\.js/, (route) => (broken ? route.abort() : route.continue()));
  await page.goto("/");
  await page.keyboard.press("Tab");
  const retry = page.getByRole("button", { name: "Thử lại" }).first();
  await expect(retry).toBeVisible();
  broken = false;
  await retry.click();
  await expect(page.getByTestId("layer-hydropower")).toContainText("32");
});

const region = "regions=Vùng thử~c03160.f03154";
const table = "[data-testid=table]";
/** The built file with this name pattern that contains `word`. */
function built(word: string, name: RegExp): RegExp {
  const holds = (file: string) => readFileSync(new URL(file, assets), "utf8").includes(word);
  return new RegExp(readdirSync(assets).find((file) => name.test(file) && holds(file)) ?? "no such file");
}

/** Chunks loaded on demand: the file, its place in the page, and an element that shows it has loaded. One in the page and one in a window are enough for `npm test`. */
const late: [what: string, query: string, file: RegExp, place: string, shown: string, tag?: "@deep"][] = [
  ["the table", `?table=former-commune&sort=-area&${region}`, /TableDock-.*\.js/, "body", `${table} tbody tr`, "@deep"],
  [
    "the indicator code",
    `?table=commune&${region}`,
    built("picturesOf", /^indicators-/),
    table,
    `${table} tbody tr`,
    "@deep",
  ],
  ["the page of figures", `?page=figures&${region}`, /MergerPage-.*\.js/, "dialog", "dialog h3"],
  ["the regions", `?${region}`, /RegionView-.*\.js/, "#panel", "section.regions .figure"],
  [
    "an indicator's panel",
    `?ind=area&${region}`,
    /IndicatorSection-.*\.js/,
    "#panel",
    "[data-testid=indicator] table",
    "@deep",
  ],
];
for (const [what, query, file, place, shown, tag = []] of late)
  test(
    `when ${what} fails to load a message says so, nothing is lost, and a retry succeeds`,
    { tag },
    async ({ page }) => {
      let broken = true;
      await page.route(file, (route) => (broken ? route.abort() : route.continue()));
      await page.goto(`/${query}`);
      await page.mouse.move(700, 400);
      if (what === "the regions") await page.locator("[data-list=regions]").click();
      const retry = page.locator(place).getByRole("button", { name: "Thử lại" }).first();
      await expect(retry).toBeVisible();
      await expect(page.locator(shown)).toHaveCount(0);
      const address = page.url();
      expect(new URL(address).searchParams.get("regions")).toBe("Vùng thử~c03160.f03154");
      broken = false;
      await retry.click();
      // Some browsers keep a failed module until the page is reloaded; which list was open is not in the address.
      if (what === "the regions") {
        const again = page.locator("[data-list=regions]");
        await expect(page.locator(shown).first().or(again)).toBeAttached();
        if (await again.isVisible()) await again.click();
      }
      await expect(page.locator(shown).first()).toBeAttached();
      expect(page.url()).toBe(address);
    },
  );

/** Script, styles and data are each lost by their file; the page of the test is loaded anew for each. */
test("what fails is seen, can be closed and comes back whole, and a new build is said", async ({ page }) => {
  const over = page.getByRole("alert").filter({ hasText: "Chưa tải được phần này" });
  const cardFailed = page.getByRole("alert").filter({ hasText: "Không tải được phiếu thông tin" });

  await test.step("without the styles of a card it says so, closes, and has them once they come", async () => {
    await page.goto("/");
    await drawn(page);
    await page.route(/\.css$/, (route) => route.abort());
    const show = (): Promise<void> => page.locator("#map svg path[tabindex]").first().press("Enter");
    await show();
    await expect(cardFailed).toBeVisible();
    await cardFailed.getByRole("button", { name: "Đóng" }).click();
    await expect(card(page)).toHaveCount(0);
    await show();
    await expect(cardFailed).toBeVisible();
    await page.unroute(/\.css$/);
    await cardFailed.getByRole("button", { name: "Thử lại" }).click();
    await expect(card(page).locator(".source button").first()).toHaveCSS("display", "inline-flex");
    const dead = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].filter(({ sheet }) => !sheet).length,
      );
    await expect.poll(dead, "stylesheets that are not there").toBe(0);
  });

  await test.step("a button whose window does not come says so over everything, and works after it", async () => {
    await page.goto("/?sel=commune:03160");
    await drawn(page);
    await page.route(/(SourcePopover|PrintDialog)-.*\.js/, (route) => route.abort());
    await page.getByRole("button", { name: "In bản đồ" }).click();
    await expect(over).toBeInViewport();
    await over.getByRole("button", { name: "Đóng" }).click();
    await expect(over).toHaveCount(0);
    await card(page).locator(".source button").first().click();
    await expect(over).toBeInViewport();
    await over.evaluate((message) => message.setAttribute("data-first", ""));
    await page.getByRole("button", { name: "In bản đồ" }).click();
    await expect(over).toHaveCount(2);
    const boxes = await Promise.all((await over.all()).map((each) => each.boundingBox()));
    const [upper, lower] = boxes.sort((one, other) => one!.y - other!.y);
    expect(upper!.y + upper!.height, "one stands above the other").toBeLessThan(lower!.y);
    await page
      .locator("[role=alert]:not([data-first])")
      .filter({ hasText: "Chưa tải" })
      .getByRole("button", { name: "Đóng" })
      .click();
    await expect(over).toHaveCount(1);
    await page.unroute(/(SourcePopover|PrintDialog)-.*\.js/);
    await over.getByRole("button", { name: "Thử lại" }).click();
    await expect(over).toHaveCount(0);
    await expect(page.locator("[popover]:popover-open")).toBeVisible();
  });

  await test.step("the code of an indicator is said over the map, whose colours are missing, as in its panel", async () => {
    const code = builtFile(/^all-indicators.*\.js$/);
    await page.route(`**/${code}`, (route) => route.abort());
    await page.goto("/?ind=area");
    await expect(over).toBeInViewport();
    await expect(page.locator("#panel").getByRole("alert")).toBeVisible();
    await searchBox(page).fill("muong muon");
    await expect(page.getByRole("search")).toContainText("Chưa tải được một phần");
    await page.keyboard.press("Escape");
    await page.unroute(`**/${code}`);
    await over.getByRole("button", { name: "Thử lại" }).click();
    await expect(over).toHaveCount(0);
    await expect(page.locator("#map svg path").first()).toBeAttached();
  });

  await test.step("a list that cannot be loaded is said beside its button, and a press waits for what it was pressed on", async () => {
    const [list, wall] = [builtFile(/^shortlist\.svelte.*\.js$/), builtFile(/^print-wall.*\.js$/)];
    await page.route(`**/${list}`, (route) => route.abort());
    await page.goto("/?sel=commune:03160");
    await expect(card(page).getByText("Chưa tải được danh sách.")).toBeVisible();
    await page.unroute(`**/${list}`);
    const faults = watch(page);
    let come = (): void => undefined;
    const pressed = new Promise<void>((resolve) => (come = resolve));
    await page.route(`**/${wall}`, (route) => pressed.then(() => route.continue()));
    const asked = page.waitForRequest(`**/${wall}`);
    await card(page).getByRole("button", { name: "Tờ dán tại trụ sở" }).click();
    await asked;
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute("data-printed", "");
      history.pushState(null, "", "?sel=hydropower:nam-muc");
      dispatchEvent(new PopStateEvent("popstate"));
    });
    await expect(card(page)).toContainText("Nậm Mức");
    come();
    await expect(page.locator("html[data-printed]")).toBeAttached();
    expect(faults.filter((fault) => fault.startsWith("page error"))).toEqual([]);
  });

  await test.step("where a newer build lies there, the page offers to be loaded anew, in the same view", async () => {
    await page.goto("/?lang=en&sel=commune:03160");
    await page.route(/HelpPage-.*\.js/, (route) => route.fulfill({ status: 404 }));
    await page.getByRole("button", { name: "Help", exact: true }).click();
    const renewed = page.getByRole("alert").filter({ hasText: "There is a new version" });
    await expect(renewed).toBeVisible();
    await page.unroute(/HelpPage-.*\.js/);
    await Promise.all([page.waitForEvent("load"), renewed.getByRole("button", { name: "Reload" }).click()]);
    await expect(page.getByRole("dialog", { name: "Help" })).toBeVisible();
    expect(new URL(page.url()).search).toBe("?sel=commune:03160&lang=en&page=help");
  });
});

test("without its own styles or script the page says how to go on", { tag: "@deep" }, async ({ page }) => {
  await test.step("without the page's own styles it does as well, and shows nothing that could not be read", async () => {
    await page.route(/\/shell-.*\.css/, (route) => route.abort());
    await page.goto("/?sel=commune:03160");
    await expect(page.getByRole("link", { name: "Danh mục mọi xã" })).toBeVisible();
    await expect(searchBox(page)).toHaveCount(0);
    await page.unroute(/\/shell-.*\.css/);
  });

  await test.step("without its script the page says how to go on", async () => {
    await page.route(/\/shell-.*\.js/, (route) => route.abort());
    await page.goto("/?sel=commune:03160");
    await expect(page.getByRole("link", { name: "Danh mục mọi xã" })).toBeVisible();
    await page.unroute(/\/shell-.*\.js/);
    await page.getByRole("link", { name: "Tải lại" }).click();
    await expect(card(page)).toBeVisible();
  });
});

/** As in a sandboxed frame, or where a reader has forbidden it: each of these throws when it is named. */
const refuseStorage = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches", "BroadcastChannel"])
      Object.defineProperty(window, name, { get: refuse });
  });

testOnNewPage("where the browser keeps nothing the page works, and says so", async ({ page }) => {
  await refuseStorage(page);
  const faults = watch(page);
  await page.goto("/?sel=commune:03160");
  await drawn(page);
  await card(page)
    .getByRole("button", { name: /^Lưu vào danh sách/ })
    .click();
  await expect(page.getByText(/chỉ giữ đến khi đóng trang/).first()).toBeVisible();
  await page.getByRole("button", { name: "Sáng, tối" }).first().click();
  await page.getByRole("radio", { name: "Nền tối", exact: true }).first().check({ force: true });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  for (const query of ["?page=shortlist", "?page=convert", "?regions=Vùng~c03160", "?ind=area&table=commune", ""]) {
    await page.goto(`/${query}`);
    await drawn(page);
    await expect(page.locator(query.includes("page=") ? "dialog h2" : "#panel").first()).toBeVisible();
  }
  expect(faults).toEqual([]);
});

test("notices name three parts, count the rest, leave the page to be used, and close", async ({ page }) => {
  await page.setViewportSize(sizes.phone);
  await page.goto(`/?${Array.from({ length: 500 }, (_, at) => `layers=${at}`).join("&")}&${"long".repeat(400)}=1`);
  const notice = page.getByRole("region", { name: "Thông báo" });
  await expect(notice).toContainText("layers=1, layers=2");
  await expect(notice).toContainText(/và [\d.]+ phần khác/);
  expect((await notice.boundingBox())?.height).toBeLessThan(sizes.phone.height / 3);
  await notice.getByRole("button", { name: "Đóng thông báo" }).click();
  await expect(notice).toHaveCount(0);
});

test(
  "when code of the drawn map fails to load it says so, and retries",
  { tag: ["@drawn", "@deep"] },
  async ({ page }) => {
    let broken = true;
    const files = /(SecondMap|overlays|lasso)-.*\.js/;
    await page.route(files, (route) => (broken ? route.abort() : route.continue()));
    const notices = page.getByRole("region", { name: "Thông báo" });
    const second = page.getByRole("alert").filter({ hasText: "bản đồ thứ hai" });
    const box = page.getByRole("button", { name: "Kéo khung" });

    await test.step("the second map: a message says so, and the map switches eras", async () => {
      await page.goto(`/?compare=side&${region}`);
      await expect(second).toBeVisible();
      await expect(choice(page, "Lần lượt")).toBeChecked();
      await drawn(page);
    });

    await test.step("what draws regions: a notice says so, again after a reload, and the regions stay", async () => {
      await expect(notices).toContainText("Chưa tải được một phần");
      await Promise.all([page.waitForEvent("load"), notices.getByRole("button", { name: "Tải lại" }).click()]);
      await expect(notices, "it failed again").toContainText("Chưa tải được một phần");
      await notices.getByRole("button", { name: "Đóng thông báo" }).click();
      await expect(notices).toHaveCount(0);
      expect(new URL(page.url()).searchParams.get("regions")).toBe("Vùng thử~c03160.f03154");
    });

    await test.step("what picks units: a notice says so, and nothing is in use; nor is a second map", async () => {
      await page.locator("[data-list=regions]").click();
      await box.click();
      await expect(notices).toContainText("Chưa tải được một phần");
      await expect(box).toHaveAttribute("aria-pressed", "false");
      await choice(page, "Song song").check({ force: true });
      await expect(second).toBeVisible();
      await expect(choice(page, "Lần lượt")).toBeChecked();
      expect(new URL(page.url()).searchParams.get("regions")).toBe("Vùng thử~c03160.f03154");
    });

    await test.step("the next use of each succeeds", async () => {
      broken = false;
      await box.click();
      await expect(page.locator("#map svg.lasso")).toBeAttached();
      await choice(page, "Song song").check({ force: true });
      await expect(canvases(page)).toHaveCount(2);
    });
  },
);
