/** The keys of each pattern, after the ARIA Authoring Practices (docs/accessibility.md): combobox, dialog, small window, radio group, splitter, slider. */
import { expect, type Page } from "@playwright/test";
import { card, open, pressTab, searchBox, show, sizes, test } from "./app";

/** The body has it between the last stop of a dialog and the first. */
const focusWithin = (page: Page, selector: string) =>
  page.evaluate((within) => {
    const at = document.activeElement;
    return Boolean(at?.closest(within)) || (within === "dialog" && at === document.body);
  }, selector);
const press = async (page: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

test("combobox, dialog, small window, radio group, splitter and slider, key by key", async ({ page }) => {
  test.setTimeout(120_000);
  await open(page);
  const box = searchBox(page);
  const option = (at: number) => page.getByRole("option").nth(at);

  await test.step("combobox: arrows go through the list, the focus stays in the field", async () => {
    await press(page, "/");
    await expect(box).toBeFocused();
    await expect(box).toHaveAttribute("aria-expanded", "false");
    await expect(box).toHaveAttribute("aria-haspopup", "listbox");
    await page.keyboard.type("muong");
    await expect(box).toHaveAttribute("aria-expanded", "true");
    await expect(box).toHaveAttribute("aria-controls", (await page.getByRole("listbox").getAttribute("id"))!);
    await expect(box).toHaveAttribute("aria-activedescendant", (await option(0).getAttribute("id"))!);
    const last = (await page.getByRole("option").count()) - 1;
    for (const [key, at] of [
      ["ArrowDown", 1],
      ["ArrowUp", 0],
      ["ArrowUp", last],
      ["ArrowDown", 0],
      ["Home", 0],
    ] as const) {
      await press(page, key);
      await expect(box).toHaveAttribute("aria-activedescendant", (await option(at).getAttribute("id"))!);
      await expect(option(at)).toHaveAttribute("aria-selected", "true");
      await expect(page.locator("[role=option][aria-selected=true]")).toHaveCount(1);
      await expect(box).toBeFocused();
    }
  });

  await test.step("combobox: Escape closes, then empties; arrows open; Tab leaves the list, which is no stop", async () => {
    await press(page, "Escape");
    await expect(box).toHaveAttribute("aria-expanded", "false");
    await expect(box).toHaveValue("muong");
    await press(page, "ArrowUp");
    await expect(box).toHaveAttribute("aria-expanded", "true");
    await press(page, "Tab");
    await expect(page.getByRole("button", { name: "Xóa nội dung tìm" })).toBeFocused();
    await press(page, "Tab");
    await expect.poll(() => focusWithin(page, "search")).toBe(false);
    await expect(box).toHaveAttribute("aria-expanded", "false");
    await box.focus();
    await press(page, "ArrowDown", "Escape", "Escape");
    await expect(box).toHaveValue("");
  });

  await test.step("radio group: one stop of Tab, arrows choose", async () => {
    const era = page.getByRole("group", { name: "Thời điểm" });
    await pressTab(page, era.getByRole("radio", { checked: true }));
    await press(page, "ArrowLeft");
    await expect(era.getByRole("radio").first()).toBeChecked();
    await expect(era.getByRole("radio").first()).toBeFocused();
    await press(page, "ArrowRight", "Tab");
    await expect.poll(() => era.locator(":focus").count()).toBe(0);
  });

  await test.step("dialog: the heading has the focus, Tab stays inside, Escape closes and goes back", async () => {
    const opener = page.getByRole("button", { name: "Trợ giúp", exact: true });
    await pressTab(page, opener);
    await press(page, "Enter");
    const dialog = page.getByRole("dialog", { name: "Trợ giúp" });
    await expect(dialog.getByRole("heading", { level: 2 })).toBeFocused();
    const slash = dialog.getByRole("checkbox", { name: /^Dùng phím \// });
    const stops = new Set<string>();
    for (let tabs = 0; tabs < 20; tabs += 1) {
      await press(page, "Tab");
      expect(await focusWithin(page, "dialog")).toBe(true);
      stops.add(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? ""));
    }
    expect(stops.size).toBeGreaterThan(5);
    await press(page, "Shift+Tab");
    expect(await focusWithin(page, "dialog")).toBe(true);
    await slash.focus();
    await press(page, "Space");
    await expect(slash).not.toBeChecked();
    await press(page, "Escape");
    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
    await press(page, "/");
    await expect(opener, "«/» is switched off").toBeFocused();
  });

  await test.step("small window: Escape goes back to its button; the focus that goes on closes it", async () => {
    await show(page, "?sel=commune:03202");
    const button = card(page)
      .getByRole("button", { name: /^Nguồn: / })
      .first();
    const source = page.getByRole("dialog", { name: "Nguồn số liệu" });
    await button.focus();
    await press(page, "Enter");
    await expect(source).toBeFocused();
    await press(page, "Escape");
    await expect(button).toBeFocused();
    await press(page, "Enter");
    await expect(source).toBeFocused();
    for (let tabs = 0; tabs < 12 && (await source.count()) > 0; tabs += 1) await press(page, "Tab");
    await expect(source).toHaveCount(0);
    await expect(button).toHaveAttribute("aria-expanded", "false");
    await expect.poll(() => focusWithin(page, "[data-testid=card]")).toBe(true);
  });

  await test.step("splitter: to either end, lowest and back by Enter", async () => {
    await show(page, "?table=commune");
    const splitter = page.getByRole("separator");
    await expect(splitter).toHaveAttribute("aria-controls", (await page.getByTestId("table").getAttribute("id"))!);
    const now = async () => Number(await splitter.getAttribute("aria-valuenow"));
    const [least, most] = await Promise.all(
      ["aria-valuemin", "aria-valuemax"].map(async (name) => Number(await splitter.getAttribute(name))),
    );
    await splitter.focus();
    await press(page, "End");
    await expect.poll(now).toBe(most);
    await press(page, "Enter");
    await expect.poll(now).toBe(least);
    await press(page, "Enter");
    await expect.poll(now).toBe(most);
    await press(page, "Home", "PageUp");
    await expect.poll(now).toBeGreaterThan(least!);
    await press(page, "PageDown");
    await expect.poll(now).toBe(least);
  });

  await test.step("slider: by one, to either end, its value in words", async () => {
    await show(page, "?page=forest");
    const slider = page.getByRole("dialog").getByRole("slider").first();
    await slider.focus();
    const words = () => slider.getAttribute("aria-valuetext");
    await press(page, "Home");
    await expect(slider).toHaveValue("0");
    const first = await words();
    await press(page, "ArrowRight");
    await expect(slider).toHaveValue("1");
    await expect.poll(words).not.toBe(first);
    await press(page, "ArrowLeft", "End");
    await expect(slider).toHaveValue((await slider.getAttribute("max"))!);
  });
});

/** The headed parts of the panel, and what stands last in its links. */
const panelOf = (page: Page) =>
  page.locator("#panel").evaluate((panel) => ({
    parts: [...panel.querySelectorAll("search, fieldset, section[aria-labelledby], nav")]
      .map((each) => each.getAttribute("aria-labelledby") ?? each.localName)
      .filter((part) => /^(search|nav|tools|levels|layers|sheets)$/.test(part)),
    last: [...panel.querySelectorAll("nav button")].at(-1)?.textContent,
  }));

test("the panel has the same parts in the same order in every view, wide and narrow, the help last", async ({
  page,
}) => {
  await open(page);
  await expect(page.locator("#panel nav")).toBeVisible();
  const { parts, last } = await panelOf(page);
  expect(parts.length).toBeGreaterThan(3);
  expect(last).toBe("Trợ giúp");
  for (const query of ["?era=before&layers=forest", "?sel=commune:03166", "?table=commune", "?compare=overlay"]) {
    await show(page, query);
    await expect.poll(() => panelOf(page), query).toEqual({ parts, last });
  }
  await page.setViewportSize(sizes.phone);
  await show(page, "?");
  await page
    .getByTestId("sheet")
    .getByRole("button", { name: /^Đổi độ cao/ })
    .press("ArrowUp");
  const below = parts.filter((part) => part !== "search");
  await expect.poll(() => panelOf(page)).toEqual({ parts: below, last });
});
