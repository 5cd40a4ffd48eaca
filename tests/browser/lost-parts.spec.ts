/** Failed loads of what comes on demand: said where it is missed, closed, and brought back whole. */
import { expect, type Page } from "@playwright/test";
import { card, drawn, searchBox, test, watch } from "./app";
import { builtFile, builtWith } from "./built";

const choice = (page: Page, name: string) => page.getByRole("radio", { name, exact: true });

const region = "regions=Vùng thử~c03160.f03154";
const table = "[data-testid=table]";
/** Chunks loaded on demand: the file, its place in the page, and an element that shows it has loaded. One in the page and one in a window are enough for `npm test`. */
const late: [what: string, query: string, file: RegExp, place: string, shown: string, tag?: "@deep"][] = [
  ["the table", `?table=former-commune&sort=-area&${region}`, /TableDock-.*\.js/, "body", `${table} tbody tr`, "@deep"],
  [
    "the indicator code",
    `?table=commune&${region}`,
    builtWith("picturesOf", /^indicators-/),
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
test(
  "what fails is seen, can be closed and comes back whole, and a new build is said",
  { tag: "@deep" },
  async ({ page }) => {
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
            [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].filter(({ sheet }) => !sheet)
              .length,
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
  },
);

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
      await expect(page.locator("main canvas")).toHaveCount(2);
    });
  },
);
