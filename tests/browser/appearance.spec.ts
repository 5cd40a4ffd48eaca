/** Light and dark: decided before the first paint, chosen and kept, following the system and other windows, light on paper; contrast in the dark. */
import { expect, test as fresh, type Page } from "@playwright/test";
import { drawn, open, show, sizes, test } from "./app";
import { axeFaults } from "./axe";
import { visit, type View } from "./views";

const root = (page: Page) => page.locator("html");
const groundOf = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const light = "rgb(238, 240, 230)";
const dark = "rgb(18, 23, 20)";
const choice = (page: Page, group: RegExp, name: RegExp) =>
  page.getByTestId("appearance").getByRole("group", { name: group }).getByText(name);

fresh.describe("before the first paint", () => {
  fresh.use({ colorScheme: "dark" });

  fresh("the page is dark where the system is, with nothing of the app at work yet", async ({ page }) => {
    await page.route(/\/assets\/.*\.js$/, (route) => route.abort());
    await page.goto("/", { waitUntil: "domcontentloaded" });
    expect(await groundOf(page)).toBe(dark);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("dark");
    await expect(page.locator("meta[name=theme-color]")).toHaveAttribute("content", "#1b2320");
    await expect(page.locator(".boot")).toBeVisible();
  });

  fresh(
    "a map in another page is as its address says, whatever the system and the reader have chosen",
    async ({ page }) => {
      await page.route(/\/assets\/.*\.js$/, (route) => route.abort());
      for (const [query, ground] of [
        ["", light],
        ["?theme=light", light],
        ["?theme=night", light],
        ["?theme=dark", dark],
        ["?theme=auto", dark],
      ] as const) {
        await page.goto(`/embed.html${query}`, { waitUntil: "domcontentloaded" });
        expect(await groundOf(page), query).toBe(ground);
        await expect(root(page), query).toHaveAttribute("data-map", ground === dark ? "dark" : "light");
        await page.evaluate(() => localStorage.setItem("dien-bien-map.theme", "dark"));
      }
    },
  );
});

test("the reader chooses, the choice is kept and holds in another window, and nothing of the view is lost", async ({
  page,
}) => {
  await test.step("as the system", async () => {
    await open(page, "?sel=commune:03166&ind=density-2019");
    await expect(root(page)).toHaveAttribute("data-theme", "light");
    await page.emulateMedia({ colorScheme: "dark" });
    await expect(root(page)).toHaveAttribute("data-theme", "dark");
    await page.emulateMedia({ colorScheme: "light", contrast: "more" });
    await expect(root(page)).toHaveAttribute("data-contrast", "");
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe("rgb(0, 0, 0)");
    await page.emulateMedia({ colorScheme: "light", contrast: null });
    await expect(root(page)).not.toHaveAttribute("data-contrast");
  });

  const address = page.url();
  const swatch = page
    .locator("[data-testid=indicator] td svg path, [data-testid=indicator] svg path[fill='#ffffcc']")
    .first();
  const other = await page.context().newPage();
  await test.step("dark for both, in both windows", async () => {
    await open(other);
    await page.evaluate(() => ((window as { same?: boolean }).same = true));
    await page.getByRole("button", { name: "Sáng, tối" }).first().click();
    await choice(page, /Bảng và trang/, /^Nền tối$/).click();
    for (const each of [page, other]) {
      await expect(root(each)).toHaveAttribute("data-theme", "dark");
      await expect(root(each)).toHaveAttribute("data-map", "dark");
      expect(await groundOf(each)).toBe(dark);
    }
    expect(
      await page
        .locator("main .area")
        .first()
        .evaluate((area) => getComputedStyle(area).fill),
    ).not.toBe("none");
    await expect(swatch).toHaveCSS("fill", "rgb(23, 47, 95)");
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => (window as { same?: boolean }).same)).toBe(true);
    await expect(page.getByTestId("card")).toContainText("Mường Chà");
  });

  await test.step("the map apart", async () => {
    await choice(page, /Bản đồ/, /^Nền sáng$/).click();
    await expect(root(page)).toHaveAttribute("data-map", "light");
    await expect(root(page)).toHaveAttribute("data-theme", "dark");
    await expect(swatch).toHaveCSS("fill", "rgb(255, 255, 204)");
    await choice(page, /Bản đồ/, /Như bảng/).click();
    await choice(page, /tương phản/, /^Cao$/).click();
    await expect(root(page)).toHaveAttribute("data-contrast", "");
    await choice(page, /tương phản/, /Theo hệ thống/).click();
  });

  await test.step("another window chooses", async () => {
    await show(other, "?page=help");
    await choice(other, /Bảng và trang/, /^Nền sáng$/).click();
    await expect(root(page)).toHaveAttribute("data-theme", "light");
    await expect(
      choice(page, /Bảng và trang/, /^Nền sáng$/)
        .locator("xpath=self::label|ancestor::label")
        .getByRole("radio"),
    ).toBeChecked();
    await choice(other, /Bảng và trang/, /^Nền tối$/).click();
    await other.close();
  });

  await test.step("kept for the next visit", async () => {
    await page.reload({ waitUntil: "domcontentloaded" });
    expect(await groundOf(page)).toBe(dark);
    await drawn(page);
    await expect(root(page)).toHaveAttribute("data-theme", "dark");
  });

  await test.step("light on paper", async () => {
    await show(page, "?page=hydropower");
    await expect(page.locator("dialog .copy").first()).toBeAttached();
    await page.emulateMedia({ media: "print" });
    const inks = await page.evaluate(() => [
      getComputedStyle(document.querySelector("dialog")!).color,
      getComputedStyle(document.documentElement).getPropertyValue("--paper"),
    ]);
    expect(inks).toEqual(["rgb(29, 43, 38)", "#fff"]);
    await page.emulateMedia({ media: null });
  });
});

const ofPage = (name: string): View => ({ query: `?page=${name}`, rendered: ["dialog .copy"], panels: ["dialog"] });

async function expectContrast(page: Page, views: readonly View[]): Promise<void> {
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page, "?lang=vi");
  for (const view of views) {
    await visit(page, view, "vi");
    expect.soft(await axeFaults(page, { within: view.panels, contrast: "only" }), view.query).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
}

test("contrast suffices on the main views in the dark", async ({ page }) => {
  await expectContrast(page, [
    {
      query: "?era=before&layers=hydropower,border-gates,forest,ntm,projects",
      rendered: [],
      panels: ["#panel", "main"],
    },
    { query: "?sel=commune:03166", rendered: ["[data-testid=card] h3"], panels: ["[data-testid=card]"] },
    ofPage("figures"),
  ]);
});

test("contrast suffices on other pages in the dark", { tag: "@deep" }, async ({ page }) => {
  test.setTimeout(120_000);
  const indicator: View = { query: "?ind=density-2019&era=after", rendered: ["[data-testid=indicator] table"], panels: ["#panel"] }; // prettier-ignore
  const table: View = { query: "?table=hydropower&sort=-capacity", rendered: ["[data-testid=table] tbody tr"], panels: ["[data-testid=table]"] }; // prettier-ignore
  const pages = ["hydropower", "ntm", "projects", "explorer", "help", "annex", "convert"];
  await expectContrast(page, [indicator, table, ...pages.map(ofPage)]);
});

/** Of the middle of the window, from 0 to 255. */
async function brightness(page: Page): Promise<number> {
  const shot = await page.screenshot({ clip: { x: 480, y: 100, width: 400, height: 400 } });
  return page.evaluate(async (bytes) => {
    const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(bytes), (byte) => byte.charCodeAt(0))]));
    const pen = new OffscreenCanvas(16, 16).getContext("2d")!;
    pen.drawImage(picture, 0, 0, 16, 16);
    const { data } = pen.getImageData(0, 0, 16, 16);
    return data.reduce((sum, value, at) => sum + (at % 4 === 3 ? 0 : value), 0) / (16 * 16 * 3);
  }, shot.toString("base64"));
}

test(
  "the drawn map changes its colours, not itself: the same canvas, the same camera",
  { tag: "@drawn" },
  async ({ page }) => {
    await page.setViewportSize(sizes.small);
    await open(page, "?at=103.0,21.7,8.5");
    const address = page.url();
    await page.evaluate(() => document.querySelector("#map canvas")!.setAttribute("data-same", ""));
    expect(await brightness(page)).toBeGreaterThan(180);
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(() => brightness(page)).toBeLessThan(80);
    await page.emulateMedia({ colorScheme: "light" });
    await expect.poll(() => brightness(page)).toBeGreaterThan(180);
    await expect(page.locator("#map canvas[data-same]")).toHaveCount(1);
    expect(page.url()).toBe(address);
    await page.emulateMedia({ colorScheme: null });
  },
);
