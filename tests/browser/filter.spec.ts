/** Filters: shared by link, set by keyboard, summed up in one line, cleared at once; list, legend and line agree. */
import { expect, type Page } from "@playwright/test";
import { card, pressTab, show, sizes, table, test } from "./app";
import { axeFaults } from "./axe";

const shared = "?layers=hydropower&f=hydropower~status:operating~capacity:20..";
const plants = table("hydropower");
const large = plants.filter((row) => row["status"] === "operating" && Number(row["capacity_mw"] || 0) >= 20);
const line = (page: Page) => page.getByTestId("filter-line");
const list = (page: Page) => page.locator('section[aria-labelledby="list-title"]');
const panel = (page: Page, layer = "hydropower") => page.getByTestId(`filter-${layer}`);
const count = (page: Page, layer: string, of: string) =>
  page.getByTestId(`layer-${layer}`).getByTestId(`count-${layer}-${of}`);
const announced = (page: Page) => page.getByTestId("announcer");

/** The panels do not need the map. */
async function openPanels(page: Page, query: string): Promise<void> {
  await page.route(/maplibre|\/map-/, () => new Promise(() => undefined));
  await page.goto(`/${query}`, { waitUntil: "domcontentloaded" });
  await expect(page.getByTestId("layer-hydropower")).toBeAttached();
}
const openList = (page: Page, name: RegExp) =>
  page.getByTestId("layer-hydropower").getByRole("button", { name }).click();

test("a shared link shows the same plants in legend, line and list", async ({ page }) => {
  await openPanels(page, shared);
  await expect(line(page)).toContainText(`Thủy điện · ${large.length}/${plants.length}`);
  await expect(line(page).getByRole("button", { name: /Bỏ điều kiện/ })).toHaveText(["Đang vận hành", "từ 20 MW"]);
  const operating = plants.filter((row) => row["status"] === "operating").length;
  await expect(count(page, "hydropower", "operating")).toHaveText(`${large.length}/${operating}`);
  await expect(count(page, "hydropower", "planned")).toContainText("0/");

  await openList(page, /^Danh sách/);
  await expect(list(page)).toContainText(`${large.length}/${plants.length} mục`);
  for (const { name } of large.map((row) => ({ name: row["name"]! })))
    await expect(list(page).getByRole("button", { name: new RegExp(`Thủy điện ${name}`) })).toBeVisible();
  await expect(list(page).locator("ul > li > button")).toHaveCount(large.length);

  await list(page)
    .getByRole("button", { name: /^Lọc 2 điều kiện: lớp Thủy điện/ })
    .click();
  const mw = large.reduce((sum, row) => sum + Number(row["capacity_mw"]), 0);
  await expect(panel(page)).toContainText(
    `Đang vận hành ${new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 }).format(mw)}\u00a0MW`,
  );
  expect(await axeFaults(page, { without: "#map", all: true })).toEqual([]);
});

test("the same filter set by keyboard gives the same address, and is cleared at once", async ({ page }) => {
  await openPanels(page, "");
  const row = page.getByTestId("layer-hydropower");
  await row.getByRole("switch").focus();
  await page.keyboard.press("Space");
  const filter = row.getByRole("button", { name: /^Lọc (\d điều kiện: )?lớp/ });
  await pressTab(page, filter);
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("heading", { name: "Lọc: Thủy điện" })).toBeFocused();
  await pressTab(page, panel(page).getByRole("checkbox", { name: /^Đang vận hành/ }));
  await page.keyboard.press("Space");
  await pressTab(page, panel(page).getByRole("textbox", { name: "Công suất lắp máy, từ" }));
  await page.keyboard.type("20");
  await expect(page).toHaveURL(new RegExp(`${shared.slice(1).replaceAll(".", "\\.")}$`));
  await page.keyboard.press("Escape");
  await expect(filter).toBeFocused();
  await expect(panel(page)).toHaveCount(0);

  const clear = line(page).getByRole("button", { name: "Bỏ hết bộ lọc" });
  await clear.focus();
  await page.keyboard.press("Enter");
  await expect(announced(page)).toHaveText("Đã bỏ hết bộ lọc");
  await expect(page).not.toHaveURL(/[?&]f=/);
  const undo = line(page).getByRole("button", { name: "Hoàn tác" });
  await expect(undo).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/f=hydropower~status:operating~capacity:20\.\.$/);
  await expect(line(page).getByRole("button", { name: "Bỏ điều kiện: Đang vận hành" })).toBeFocused();
});

test("each choice shows its count; invalid input changes nothing and is kept", async ({ page }) => {
  await openPanels(page, shared);
  await page
    .getByTestId("layer-hydropower")
    .getByRole("button", { name: /^Lọc (\d điều kiện: )?lớp/ })
    .click();
  const planned = plants.filter((row) => row["status"] === "planned" && Number(row["capacity_mw"] || 0) >= 20).length;
  await expect(panel(page).getByRole("checkbox", { name: /^Quy hoạch/ })).toHaveAccessibleName(
    new RegExp(`${planned}$`),
  );
  const [from, to] = [
    panel(page).getByRole("textbox", { name: "Công suất lắp máy, từ" }),
    panel(page).getByRole("textbox", { name: "Công suất lắp máy, đến" }),
  ];
  for (const [text, said] of [
    ["hai mươi", "«hai mươi» không đọc được thành số"],
    ["10", "Số đầu lớn hơn số cuối"],
  ] as const) {
    await to.fill(text);
    await to.press("Tab");
    await expect(panel(page).getByRole("alert")).toContainText(said);
    await expect(to).toHaveValue(text);
    await expect(to).toHaveAttribute("aria-invalid", "true");
    await expect(from).toHaveAttribute("aria-invalid", text === "10" ? "true" : "false");
    await expect(page).toHaveURL(/capacity:20\.\.$/);
  }
  await to.fill("29,6");
  await to.press("Enter");
  await expect(panel(page).getByRole("alert")).toHaveCount(0);
  await expect(page).toHaveURL(/capacity:20\.\.29\.6$/);
  await expect(from).toHaveValue("20");
  await to.fill("20");
  await to.press("Enter");
  await expect(panel(page).getByRole("alert"), "a range of one number").toHaveCount(0);
  await expect(page).toHaveURL(/capacity:20\.\.20$/);
  await to.fill("29,6");
  await to.press("Enter");
  await expect(page).toHaveURL(/capacity:20\.\.29\.6$/);
  await panel(page)
    .getByRole("checkbox", { name: /Gồm cả mục chưa có số liệu/ })
    .check();
  await expect(page).toHaveURL(/capacity:20\.\.29\.6,unknown$/);
  await expect(panel(page)).toContainText("Chưa gồm 21\u00a0MW");
});

test("nothing above a control moves when it is used", { tag: "@deep" }, async ({ page }) => {
  await openPanels(page, "");
  const row = page.getByTestId("layer-hydropower");
  const box = row.getByRole("switch");
  await box.scrollIntoViewIfNeeded();
  const top = async () => (await box.boundingBox())!.y;
  const before = await top();
  await box.focus();
  await page.keyboard.press("Space");
  await expect(page.getByRole("combobox", { name: "Trong vùng" })).toBeAttached();
  expect(await top()).toBeCloseTo(before, 0);

  await row.getByRole("button", { name: /^Lọc (\d điều kiện: )?lớp/ }).click();
  const choice = panel(page).getByRole("checkbox").first();
  await choice.focus();
  const place = async () => (await choice.boundingBox())!.y;
  const held = await place();
  await page.keyboard.press("Space");
  await expect(line(page)).toBeVisible();
  await expect.poll(place, "the line of filters comes above the panel").toBeCloseTo(held, 0);
});

test("filters by link: the same in legend, line and list; units, cards and notices", async ({ page }) => {
  await test.step("an invalid filter becomes a notice and is not applied in part", async () => {
    await openPanels(page, "?layers=hydropower&f=hydropower~status:operating~gold:1..2");
    await expect(page.getByRole("region", { name: "Thông báo" })).toContainText("gold");
    await expect(page).not.toHaveURL(/gold|operating/);
    await expect(line(page)).toHaveCount(0);
  });

  await test.step("the card of a filtered-out feature says so, and an empty list offers to clear the filter", async () => {
    await show(page, `${shared}&sel=hydropower:nam-pay`);
    await expect(card(page).getByTestId("hidden")).toContainText("Đang bị bộ lọc ẩn khỏi bản đồ");
    await show(page, "?layers=hydropower&f=hydropower~words:zzz");
    await openList(page, /^Danh sách/);
    await expect(list(page)).toContainText("Không có mục nào khớp bộ lọc");
    await list(page).getByRole("button", { name: "Bỏ hết bộ lọc" }).click();
    await expect(list(page).locator("ul > li > button")).toHaveCount(plants.length);
    await expect(list(page).getByRole("heading", { level: 2 })).toBeFocused();
    await list(page).getByRole("button", { name: "Quay lại" }).click();
  });

  await test.step("every layer is narrowed to a unit, from its card and from the place menu", async () => {
    await show(page, "?layers=hydropower,forest&sel=commune:03158");
    await card(page).getByRole("button", { name: "Chỉ xem các lớp trong xã Sín Thầu" }).click();
    await expect(page).toHaveURL(/in=commune:03158/);
    await expect(line(page)).toContainText("xã Sín Thầu");
    const place = page.getByRole("combobox", { name: "Trong vùng" });
    await place.selectOption({ label: "Huyện Tủa Chùa" });
    await expect(page).toHaveURL(/in=district:098/);
    await expect(count(page, "forest", "no-data")).toContainText("/");
    await place.selectOption({ label: "Toàn tỉnh" });
    await expect(line(page)).toHaveCount(0);
  });

  await test.step("without a layer on, the card offers layers instead of narrowing what is not shown", async () => {
    await show(page, "?sel=commune:03158");
    const only = card(page).getByRole("button", { name: "Chỉ xem các lớp trong xã Sín Thầu" });
    await only.click();
    await expect(page).not.toHaveURL(/in=/);
    await card(page)
      .getByRole("group", { name: /Chưa có lớp nào/ })
      .getByRole("button", { name: "Rừng" })
      .click();
    await expect(page).toHaveURL(/layers=forest.*in=commune:03158/);
    await expect(only).toBeFocused();
    await expect(line(page)).toContainText("xã Sín Thầu");
  });
});

test("on a phone a pill names the active filter and clears it", { tag: "@deep" }, async ({ page }) => {
  await page.setViewportSize(sizes.phone);
  await openPanels(page, shared);
  const pill = line(page).getByRole("button", { name: /^Đang lọc/ });
  await pill.click();
  await expect(line(page)).toContainText(`${large.length}/${plants.length}`);
  expect(await axeFaults(page, { without: "#map", all: true })).toEqual([]);
  await line(page).getByRole("button", { name: "Bỏ điều kiện: từ 20 MW" }).click();
  await expect(page).toHaveURL(/f=hydropower~status:operating$/);
  await line(page).getByRole("button", { name: "Bỏ hết bộ lọc" }).click();
  await expect(pill).toHaveCount(0);
  await line(page).getByRole("button", { name: "Hoàn tác" }).click();
  await expect(pill).toBeVisible();
});
