/** Indicator maps: chosen by keyboard, kept in the address, counted against the tables, readable on every screen. */
import { expect, type Locator, type Page } from "@playwright/test";
import { drawn, open, pressTab, show, sizes, table, test } from "./app";
import { axeFaults } from "./axe";

const section = (page: Page) => page.getByTestId("indicator");
const announcer = (page: Page) => page.getByTestId("announcer");

async function counts(page: Page, era: "before" | "after"): Promise<number[]> {
  const cells = section(page).getByTestId(new RegExp(`^class-${era}-`));
  await expect(cells.first()).toHaveText(/\d/);
  return (await cells.allTextContents()).map(Number);
}
const total = (numbers: number[]): number => numbers.reduce((sum, each) => sum + each, 0);

/** Steps through a select by keyboard: typing its first letters depends on how fast the page responds. */
async function pressDownTo(page: Page, choice: Locator, value: string): Promise<void> {
  for (let presses = 0; presses < 40 && (await choice.inputValue()) !== value; presses += 1)
    await page.keyboard.press("ArrowDown");
  await expect(choice).toHaveValue(value);
}

test("by keyboard alone: opened, chosen, reclassified, reset, cleared", async ({ page }) => {
  await open(page);
  const tool = page.getByRole("button", { name: "Bản đồ theo chỉ tiêu" });
  await pressTab(page, tool);
  await page.keyboard.press("Enter");
  const indicator = page.getByLabel("Tô màu các đơn vị theo");
  await expect(indicator).toBeVisible();
  await pressTab(page, indicator);
  await pressDownTo(page, indicator, "density-2025");
  await expect(page).toHaveURL(/ind=density-2025/);
  await expect(section(page).getByRole("table")).toBeVisible();
  await expect.poll(async () => total(await counts(page, "after"))).toBe(45);

  const method = page.getByLabel("Cách chia lớp");
  await pressTab(page, method);
  await page.keyboard.type("Khoảng");
  await expect(page).toHaveURL(/classes=equal-5/);
  await expect(announcer(page)).toContainText("Tô màu theo chỉ tiêu Mật độ dân số 2025");
  await expect(section(page)).toContainText("thay vì 5");
  await pressTab(page, page.getByRole("button", { name: "Về cách chia ban đầu" }));
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/classes=/);

  await indicator.focus();
  await page.keyboard.press("Home");
  await expect(page).not.toHaveURL(/ind=/);
  await expect(announcer(page)).toContainText("Đã bỏ tô màu");
});

test("what the address says of an indicator is shown, in section, legend and map", async ({ page }) => {
  await open(page);

  await test.step("an indicator in the address opens its section", async () => {
    await expect(section(page)).toHaveCount(0);
    await show(page, "?ind=area");
    await expect(section(page).getByRole("table")).toBeVisible();
  });

  await test.step("the address restores indicator, level and custom limits; invalid limits change nothing", async () => {
    await open(page, "?era=before&ind=population-2019&by=district&classes=own-20000_50000");
    await expect(page.getByLabel("Tô màu các đơn vị theo")).toHaveValue("population-2019");
    await expect(page.getByRole("radio", { name: /Cấp huyện cũ/ })).toBeChecked();
    const people = new Map<string, number>();
    for (const row of table("former-communes"))
      people.set(row["district"]!, (people.get(row["district"]!) ?? 0) + Number(row["population_2019"]));
    const sums = [...people.values()];
    const expected = [
      sums.filter((sum) => sum < 20_000),
      sums.filter((sum) => sum >= 20_000 && sum < 50_000),
      sums.filter((sum) => sum >= 50_000),
    ].map(({ length }) => length);
    await expect.poll(() => counts(page, "before")).toEqual([...expected, 0]);

    const limits = page.getByLabel("Các mốc giữa các lớp");
    await expect(limits).toHaveValue("20.000; 50.000");
    await limits.fill("20.000 nhiều");
    await limits.press("Enter");
    await expect(section(page).getByRole("alert")).toContainText("«nhiều»");
    await expect(page).toHaveURL(/classes=own-20000_50000/);
    await limits.fill("30.000 15.000,5");
    await limits.press("Enter");
    await expect(page).toHaveURL(/classes=own-15000.5_30000/);
    await expect(section(page).getByRole("alert")).toHaveCount(0);
    await expect(section(page).getByRole("row", { name: /15\.000,5 – dưới 30\.000/ })).toBeVisible();
  });

  await test.step("a level without figures says so and links to one that has some", async () => {
    await show(page, "?era=before&ind=forest-cover");
    await expect(section(page)).toContainText("Chưa đơn vị nào ở cấp");
    await expect.poll(() => counts(page, "before")).toContain(129);
    await section(page).getByRole("button", { name: "Tô theo: Cấp huyện cũ" }).click();
    await expect(page).toHaveURL(/by=district/);
    await expect(section(page)).not.toContainText("Chưa đơn vị nào ở cấp");
    const known = table("forest").filter((row) => row["level"] === "district" && row["cover_pct"] !== "");
    const districts = new Set(known.map((row) => row["code"])).size;
    await expect.poll(async () => (await counts(page, "before")).at(-1)).toBe(10 - districts);
  });

  await test.step("on the SVG map the unit colours match the counts of the legend", async () => {
    await show(page, "?ind=parts");
    await expect(section(page).getByLabel("Tô màu các đơn vị theo")).toHaveValue("parts");
    await drawn(page);
    const found = await counts(page, "after");
    const fills = await page
      .locator("path.area")
      .evaluateAll((paths) => paths.map((path) => path.getAttribute("fill")));
    const numbers = [...new Set(fills)].map((fill) => fills.filter((each) => each === fill).length);
    expect(numbers.toSorted()).toEqual(found.filter((count) => count > 0).toSorted());
  });

  await test.step("the legend moves over the map when the panel shows another section, and folds", async () => {
    await show(page, "?ind=density-2019");
    const overMap = page.getByRole("region", { name: /^Chú giải: / });
    await expect(section(page).getByRole("table")).toBeVisible();
    await expect(overMap).toHaveCount(0);
    await page.getByRole("button", { name: /^Cấp xã sau sắp xếp/ }).click();
    await expect(overMap.getByRole("table")).toBeVisible();
    await overMap.getByRole("button").click();
    await expect(overMap.getByRole("table")).toHaveCount(0);
  });
});

test("on a phone the pill opens the legend of the indicator", { tag: "@deep" }, async ({ page }) => {
  await page.setViewportSize(sizes.phone);
  await open(page, "?ind=gates");
  await page.getByRole("button", { name: "Chú giải" }).click();
  await expect(page.getByRole("region", { name: "Chú giải" }).getByRole("table")).toBeVisible();
});

test("recolouring is cheap, and axe finds no violation", { tag: "@deep" }, async ({ page }) => {
  await open(page, "?ind=population-2019&era=before");
  await expect(section(page).getByRole("table")).toBeVisible();
  const times: number[] = [];
  for (const classes of ["quantile-7", "equal-4", "natural-6"]) {
    const before = await counts(page, "before");
    const address = `?ind=population-2019&era=before&classes=${classes}`;
    times.push(
      await page.evaluate(async (query) => {
        history.pushState(null, "", query);
        const from = performance.now();
        dispatchEvent(new PopStateEvent("popstate"));
        for (let turns = 0; turns < 20; turns += 1) await Promise.resolve();
        return performance.now() - from;
      }, address),
    );
    await expect.poll(() => counts(page, "before")).not.toEqual(before);
  }
  test.info().annotations.push({
    type: "own script time of a recolouring, ms",
    description: times.map((t) => t.toFixed(1)).join(", "),
  });
  await show(page, "?ind=population-change&lang=en");
  await drawn(page);
  for (const size of [sizes.desktop, sizes.phone]) {
    await page.setViewportSize(size);
    await expect(section(page)).toBeAttached();
    expect(await axeFaults(page, { within: "[data-testid=indicator]", all: true })).toEqual([]);
  }
});
