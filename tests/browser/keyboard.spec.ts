/** Every card and source can be reached by keyboard; the focus follows what opens, and returns. */
import { expect, type Locator } from "@playwright/test";
import { card, open, pressTab, show, sizes, table, test } from "./app";

test("lists, cards, sources and search by keyboard alone", async ({ page }) => {
  await open(page);

  await test.step("the skip link skips the map", async () => {
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Bỏ qua bản đồ" });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page.locator("#panel")).toBeFocused();
  });

  await test.step("from a layer's switch through its list to a feature's card and back", async () => {
    const layer = page.getByTestId("layer-hydropower");
    await pressTab(page, layer.getByRole("switch"));
    await page.keyboard.press("Space");
    await expect(layer.getByRole("switch")).toBeChecked();
    await pressTab(page, layer.getByRole("button", { name: /^Danh sách/ }));
    await page.keyboard.press("Enter");
    const list = page.locator('section[aria-labelledby="list-title"]');
    await expect(list.getByRole("heading", { level: 2 })).toBeFocused();
    await expect(list.getByRole("listitem")).toHaveCount(table("hydropower").length);

    const plant = list.getByRole("button", { name: /Nậm Mức/ }).first();
    await pressTab(page, plant);
    await page.keyboard.press("Enter");
    const heading = card(page).getByRole("heading", { level: 2 }).first();
    await expect(heading).toContainText("Nậm Mức");
    await expect(heading).toBeFocused();
    await expect(page).toHaveURL(/sel=hydropower:nam-muc/);
    await pressTab(page, card(page).getByRole("button", { name: "Đóng phiếu thông tin" }));
    await page.keyboard.press("Enter");
    await expect(card(page)).toHaveCount(0);
    await expect(plant).toBeFocused();
  });

  await test.step("closing a card found by search returns the focus to the search", async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("muong muon");
    await expect(page.getByRole("option").first()).toContainText("Mường Mươn");
    await page.keyboard.press("Enter");
    await expect(card(page).getByRole("heading", { level: 2 }).first()).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(card(page)).toHaveCount(0);
    await expect(page.getByRole("combobox")).toBeFocused();
  });

  await test.step("a source shows title, publisher, date and address, and returns the focus", async () => {
    await show(page, "?sel=commune:03202");
    const button = card(page)
      .getByRole("button", { name: /^Nguồn: / })
      .first();
    await button.press("Enter");
    const source = page.getByRole("dialog", { name: "Nguồn số liệu" });
    const id = table("communes")[0]!["source"]!.split(";")[0];
    const row = table("sources").find((each) => each["id"] === id)!;
    const [year, month, day] = row["date"]!.split("-").map(Number);
    const host = new URL(row["url"]!).hostname.replace(/^www\./, "");
    for (const words of [row["title"]!, row["publisher"]!, `${day}/${month}/${year}`, host])
      await expect(source).toContainText(words);
    await expect(source.getByRole("link").first()).toHaveAttribute("href", row["url"]!);
    await page.keyboard.press("Escape");
    await expect(source).toHaveCount(0);
    await expect(button).toBeFocused();
    await expect(card(page)).toBeVisible();
  });
});

test("the sheet of the phone is raised and lowered by keyboard", async ({ page }) => {
  await page.setViewportSize(sizes.phone);
  await open(page);
  const sheet = page.getByTestId("sheet");
  const height = async () => (await sheet.boundingBox())!.height;
  const low = await height();
  await page.setViewportSize({ width: 320, height: 640 });
  const lines = (of: Locator) =>
    of.evaluate((element) => element.clientHeight / Number.parseFloat(getComputedStyle(element).lineHeight));
  await expect.poll(() => lines(sheet.getByRole("heading", { level: 1 })), "the name at 320 px").toBeLessThan(2.1);
  await expect(sheet.locator("header p"), "the low sheet shows all of the title").toBeInViewport({ ratio: 1 });
  await page.setViewportSize(sizes.phone);
  const handle = sheet.getByRole("button", { name: /^Đổi độ cao/ });
  await handle.focus();
  await page.keyboard.press("ArrowUp");
  await expect(handle).toHaveAttribute("aria-expanded", "true");
  await expect.poll(height).toBeGreaterThan(low + 100);
  const half = await height();
  await page.keyboard.press("Enter");
  await expect.poll(height).toBeGreaterThan(half + 100);
  await page.keyboard.press("Enter");
  await expect.poll(height).toBe(low);
  await expect(handle).toHaveAttribute("aria-expanded", "false");

  await show(page, "?sel=place:21.15000,103.10000");
  await handle.focus();
  await page.keyboard.press("ArrowUp");
  const mark = page.locator("#map .place-ring");
  await expect(mark).toBeInViewport();
  await expect
    .poll(async () => ((await mark.boundingBox())?.y ?? Infinity) < ((await sheet.boundingBox())?.y ?? 0), {
      message: "the chosen place stands above the sheet",
    })
    .toBe(true);
  await sheet.getByText("Trung tâm tỉnh").scrollIntoViewIfNeeded();
  const heading = sheet.getByRole("heading", { level: 2, name: "Điểm đã chọn" });
  await expect(heading).not.toBeInViewport();
  await handle.press("ArrowDown");
  await expect(heading, "the low sheet shows its head").toBeInViewport();

  await show(page, "?sel=hydropower:nam-muc&layers=hydropower");
  await handle.press("ArrowUp");
  await expect.poll(height).toBeGreaterThan(low + 100);
  await expect(page.locator("#map .chosen"), "a chosen plant stands above the sheet").toBeInViewport({ ratio: 1 });
});
