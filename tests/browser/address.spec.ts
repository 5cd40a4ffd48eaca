/** The address describes the view and restores it; invalid parts are dropped with a notice; back and forward work. */
import { expect, type Locator } from "@playwright/test";
import { card, drawn, open, searchBox, show, sizes, test } from "./app";

test("a shared link restores era, layers, selection, language and camera", async ({ page }) => {
  await open(page, "?era=before&layers=hydropower~60&sel=former-commune:03158&lang=en&at=102.3,22.3,9.5");
  await expect(page.getByRole("radio", { name: /Before/ })).toBeChecked();
  await expect(page.getByTestId("layer-hydropower").getByRole("switch")).toBeChecked();
  await expect(card(page)).toContainText("Leng Su Sìn");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  const before = new URL(page.url()).searchParams.toString();
  await page.reload();
  await drawn(page);
  expect(new URL(page.url()).searchParams.toString()).toBe(before);
});

/** At how many places of a grid over the box the SVG map has land. */
const landUnder = (box: Locator): Promise<number> =>
  box.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const areas = [...document.querySelectorAll<SVGPathElement>("#map path.area")];
    const steps = [0, 0.25, 0.5, 0.75, 1];
    const places = steps.flatMap((x) => steps.map((y) => new DOMPoint(left + x * width, top + y * height)));
    if (areas.length === 0 || width === 0) return NaN;
    return places.filter((place) =>
      areas.some((area) => area.isPointInFill(place.matrixTransform(area.getScreenCTM()!.inverse()))),
    ).length;
  });

test("invalid parameters are dropped with a notice that names them", async ({ page }) => {
  await open(
    page,
    "?era=never&layers=gold,hydropower~900&sel=commune:99999&at=x,y,z&lang=fr&foo=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
  );
  const notices = page.getByRole("region", { name: "Thông báo" });
  await expect(notices).toContainText("era");
  await expect(notices).toContainText("sel");
  await expect(page.locator("img[src=x]")).toHaveCount(0);
  await expect(page).not.toHaveURL(/never|99999|gold/);
  expect(await landUnder(notices.locator(".notice")), "it stands beside the province").toBe(0);

  await show(page, "?sel=hydropower:khong-co");
  await expect(notices, "a feature that does not exist").toContainText("khong-co");
  await expect(card(page)).toHaveCount(0);
});

test(
  "a filter that nothing can pass is left out with a notice, also over an open page",
  { tag: "@deep" },
  async ({ page }) => {
    await open(page, "?page=explorer&f=projects~gate:nowhere:..50");
    const notices = page.getByRole("region", { name: "Thông báo" });
    await expect(page.getByRole("dialog").getByRole("region", { name: "Thông báo" })).toContainText(
      "gate:nowhere:..50",
    );
    await expect(page).not.toHaveURL(/nowhere/);
    await notices.getByRole("button", { name: "Đóng thông báo" }).click();
    await show(page, "?layers=projects&f=projects~gate:tay-trang:..-5");
    await expect(notices).toContainText("gate:tay-trang:..-5");
    const gold = Array.from({ length: 90 }, (_, at) => `gold-${at}`);
    await show(page, `?layers=${gold.join()}`);
    await notices.getByText("và 88 phần khác").click();
    await expect(notices.getByText("gold-89")).toBeVisible();
    expect((await notices.boundingBox())?.height).toBeLessThan(260);
  },
);

test(
  "of invalid comparisons, regions and tables the valid part is shown and each invalid part named",
  { tag: "@deep" },
  async ({ page }) => {
    const broken = {
      compare: "both",
      split: "101",
      ind: "happiness",
      by: "village",
      classes: "own-9_1",
      sort: "size",
      cols: "gold",
    };
    const rest = "table=commune&q=%3Cimg%20src=x%3E%20%F0%9F%98%80~;&regions=A~c99999;Còn lại~c03160;~;B~f0";
    await open(page, `?${new URLSearchParams(broken)}&${rest}`);
    const notices = page.getByRole("region", { name: "Thông báo" });
    for (const [parameter, value] of Object.entries(broken)) {
      await expect(notices).toContainText(parameter);
      await expect(notices).toContainText(value);
    }
    await expect(notices).toContainText("A~c99999");
    await expect(page.getByTestId("table").getByRole("searchbox")).toHaveValue("<img src=x> 😀~;");
    await expect(page.getByTestId("table").locator("tbody tr[data-key]")).toHaveCount(0);
    await expect(page.locator("img[src=x]")).toHaveCount(0);
    await expect(page).not.toHaveURL(/happiness/);
    const kept = new URL(page.url()).searchParams;
    expect([kept.get("regions"), kept.get("table")]).toEqual(["Còn lại~c03160", "commune"]);
    for (const parameter of Object.keys(broken)) expect(kept.has(parameter), parameter).toBe(false);
  },
);

test("back and forward go through the selections", async ({ page }) => {
  await open(page);
  for (const name of ["Mường Nhé", "Sín Thầu"]) {
    await searchBox(page).fill(name);
    await page
      .getByRole("option", { name: new RegExp(name) })
      .first()
      .click();
    await expect(card(page)).toContainText(name);
  }
  await page.goBack();
  await expect(card(page).getByRole("heading", { level: 2 }).first()).toContainText("Mường Nhé");
  await page.goBack();
  await expect(card(page)).toHaveCount(0);
  await page.goForward();
  await expect(card(page).getByRole("heading", { level: 2 }).first()).toContainText("Mường Nhé");
});

test("on a phone the back button closes the table, a list and the regions, and keeps what was done in these", async ({
  page,
}) => {
  await page.setViewportSize(sizes.phone);
  await open(page, "?regions=A~c03160");
  await page.getByRole("button", { name: "Bảng số liệu" }).click();
  await expect(page.getByTestId("table")).toBeVisible();
  await page.goBack();
  await expect(page.getByTestId("table")).toHaveCount(0);

  await page.locator("[data-list=commune]").click();
  const list = page.locator("section", { has: page.locator("#list-title") });
  await list.getByRole("button", { name: /^Xã Mường Nhé/ }).click();
  await expect(card(page)).toContainText("Mường Nhé");
  await page.goBack();
  await expect(list).toBeVisible();
  await page.reload();
  await expect(list).toBeVisible();
  await page.goBack();
  await expect(list).toHaveCount(0);

  await page.locator("[data-list=regions]").click();
  await page.getByRole("checkbox", { name: /Sín Thầu/ }).check();
  await page.goBack();
  await expect(page.locator("section.regions")).toHaveCount(0);
  await expect(page).toHaveURL(/regions=A~c03158\.c03160/);
  await page.goForward();
  await expect(page.locator("section.regions")).toBeVisible();
});
