/** The page as at 200 % and 400 % of a desktop's window, gone through by keyboard both ways; and in forced colours. */
import { expect, type Page } from "@playwright/test";
import { open, searchBox, show, test } from "./app";
import { cutOff } from "./cut-off";
import { hiddenStops } from "./focus-stops";

const at200 = { width: 720, height: 450 };
const at400 = { width: 320, height: 256 };

/** Rows of the table that are seen whole. */
const rowsSeen = (page: Page) =>
  page.getByTestId("table").evaluate((table) => {
    const rows = [...table.querySelectorAll("tbody tr")].map((row) => row.getBoundingClientRect());
    const head = table.querySelector("thead th")?.getBoundingClientRect().bottom ?? Infinity;
    return rows.filter(({ top, bottom }) => top >= head - 1 && bottom <= innerHeight).length;
  });

type Size = typeof at200 | typeof at400;

/** Everything is there, and what has the focus is seen. */
async function expectAllSeen(page: Page, size: Size, query: string): Promise<void> {
  await page.setViewportSize(size);
  await show(page, query);
  const of = query === "?" ? "#panel" : query.includes("table=") ? "[data-testid=table] tbody tr" : "dialog .copy";
  await expect(page.locator(of).first()).toBeAttached();
  await expect(page.locator(".skeleton")).toHaveCount(0);
  await expect.poll(() => cutOff(page)).toEqual([]);
  const before = page.url();
  for (const key of ["Tab", "Shift+Tab"]) {
    const { stops, hidden } = await hiddenStops(page, key, 40);
    expect(stops, key).toBeGreaterThan(5);
    expect.soft(hidden, `${query} ${key}`).toEqual([]);
  }
  expect(page.url(), "the focus alone opens nothing").toBe(before);
}

test("zoomed in twice and four times: everything is there, and what has the focus is seen", async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize(at200);
  await open(page);

  await test.step("the table has rows at 200 %, and all of them at 400 % when scrolled", async () => {
    await show(page, "?table=commune");
    await expect.poll(() => rowsSeen(page)).toBeGreaterThanOrEqual(5);
    await page.setViewportSize(at400);
    await page.getByTestId("table").evaluate((table) => table.scrollTo(0, table.scrollHeight));
    await expect.poll(() => rowsSeen(page)).toBeGreaterThanOrEqual(2);
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect(page.getByTestId("table"), "zoomed out it stands beside the panel again").not.toHaveAttribute("open");
  });

  for (const [size, query] of [
    [at200, "?table=commune"],
    [at400, "?"],
  ] as const)
    await test.step(`${query} at ${size.width} × ${size.height}`, () => expectAllSeen(page, size, query));
});

test("zoomed in, on more pages", { tag: "@deep" }, async ({ page }) => {
  await page.setViewportSize(at200);
  await open(page);
  for (const [size, query] of [
    [at200, "?page=explorer&part=table"],
    [at400, "?page=side-by-side&of=commune:03202;hydropower:nam-muc"],
    [at400, "?table=hydropower"],
    [at400, "?page=convert"],
  ] as const)
    await test.step(`${query} at ${size.width} × ${size.height}`, () => expectAllSeen(page, size, query));
});

test("in forced colours what is chosen, counted and coloured is told", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, "?ind=density-2019&era=before");
  const ground = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((each) => getComputedStyle(each).backgroundColor);
  const expectTold = async (chosen: string, other: string): Promise<void> =>
    expect.soft(await ground(chosen), chosen).not.toBe(await ground(other));

  await expectTold("label:has([name=era]:checked)", "label:has([name=era]:not(:checked))");
  await expectTold(".languages [aria-pressed=true]", ".languages [aria-pressed=false]");
  await expect(page.locator(".map-legend svg, [data-testid=indicator] svg").first()).toBeVisible();

  await searchBox(page).fill("mường");
  await expectTold("[role=option][aria-selected=true]", "[role=option][aria-selected=false]");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");

  await show(page, "?table=commune&sel=commune:03202");
  const row = page.locator("tr.selected");
  await expect(row).toHaveCSS("outline-style", "solid");

  await show(page, "?page=explorer&part=time");
  const fill = page.locator("dialog .fill").first();
  await expect(fill).toBeAttached();
  const [painted, wanted] = await fill.evaluate((each) => {
    const { backgroundColor, backgroundImage, outlineStyle } = getComputedStyle(each);
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.forcedColorAdjust = "none";
    probe.style.color = getComputedStyle(each).getPropertyValue("--fill");
    const { color } = getComputedStyle(probe);
    probe.remove();
    return [backgroundImage === "none" ? backgroundColor : color, color, outlineStyle];
  });
  expect(painted).toBe(wanted);
  await expect(page.getByRole("dialog")).toHaveCSS("outline-style", "solid");
  await page.emulateMedia({ forcedColors: null });
});
