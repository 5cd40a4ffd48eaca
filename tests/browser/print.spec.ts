/** Printing: one A4 page with title, picture, legends, sources and address, in every map mode. */
import { expect, type Page } from "@playwright/test";
import { drawn, open, show, test } from "./app";

const byKey = (page: Page) => page.keyboard.press("Control+p");
const byButton = (page: Page) => page.getByRole("button", { name: "In bản đồ" }).first().click();

/** Prints without the browser's dialog; the sheet is in the page afterwards. */
async function print(page: Page, press: (page: Page) => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    window.print = () => {
      dispatchEvent(new Event("beforeprint"));
      document.documentElement.setAttribute("data-printed", "");
    };
    document.documentElement.removeAttribute("data-printed");
  });
  await press(page);
  await expect(page.locator("html")).toHaveAttribute("data-printed", "");
}

/** Number of PDF pages, and the page height, which is smaller when wide content made the browser shrink the page. */
async function onPaper(page: Page): Promise<{ pages: number; height: number }> {
  const file = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const text = file.toString("latin1");
  const box = /\/MediaBox\s*\[\s*0\s+0\s+[\d.]+\s+([\d.]+)/.exec(text);
  return { pages: text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0, height: Number(box?.[1]) };
}

const a4Landscape = { pages: 1, height: expect.closeTo(595, -1) as unknown };
const paper = (page: Page) => page.locator(".paper");

/** Colour of the middle of the printed picture. */
const spot = (page: Page) =>
  page.locator(".paper canvas").evaluate((canvas: HTMLCanvasElement) =>
    canvas
      .getContext("2d")!
      .getImageData(Math.round(canvas.width / 2), Math.round(canvas.height / 2), 1, 1)
      .data.join(),
  );

/** Where the darkest and the lightest column of pixels of the printed picture lie, as shares of its width. */
const extremes = (page: Page) =>
  page.locator(".paper canvas").evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const { data } = canvas.getContext("2d")!.getImageData(0, 0, width, height);
    const light = new Array<number>(width).fill(0);
    data.forEach((level, at) => (light[Math.floor(at / 4) % width]! += level));
    const at = (level: number) => (light.indexOf(level) + 0.5) / width;
    return { darkest: at(Math.min(...light)), lightest: at(Math.max(...light)) };
  });

test("the drawn map, printed", { tag: "@drawn" }, async ({ page }) => {
  await open(page, "?layers=hydropower");

  await test.step("the browser's own command prints the same sheet as the app does", async () => {
    await print(page, byKey);
    await expect(page.locator("#map canvas"), "no second copy of the map").toHaveCount(1);
    const [words, middle] = [await paper(page).innerText(), await spot(page)];
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await expect(page.locator(".paper canvas")).toHaveCount(0);

    /* All of it is there as soon as the browser has announced that it prints. */
    const there = await page.evaluate(() => {
      dispatchEvent(new Event("beforeprint"));
      return document.querySelectorAll(".paper canvas").length;
    });
    expect(there).toBe(1);
    expect(await paper(page).innerText()).toBe(words);
    expect(await spot(page)).toEqual(middle);
    expect(words).not.toMatch(/\bNguồn [a-z]+-[a-z-]+/);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await onPaper(page)).toEqual(a4Landscape);
    await expect(page.locator(".paper canvas")).toHaveCount(0);
  });

  await test.step("both maps in one picture, split at the divider", async () => {
    for (const split of [50, 90]) {
      await show(page, `?compare=swipe&split=${split}`);
      await drawn(page);
      await print(page, byKey);
      await expect(paper(page)).toContainText("bên trái trước 1/7/2025, bên phải từ 1/7/2025");
      expect((await extremes(page)).darkest).toBeCloseTo(split / 100, 2);
    }
    expect(await onPaper(page)).toEqual(a4Landscape);
  });

  await test.step("both maps in one picture, side by side", async () => {
    await show(page, "?compare=side&ind=ntm-share");
    await expect.poll(async () => (await page.locator("#map canvas").boundingBox())!.width).toBeLessThan(600);
    await drawn(page);
    await print(page, byKey);
    await expect(paper(page)).toContainText("hai bản đồ cùng tỷ lệ");
    await expect(paper(page)).toContainText("Trước 1/7/2025: có số liệu:");
    expect((await extremes(page)).lightest).toBeCloseTo(0.5, 2);
    expect(await onPaper(page)).toEqual(a4Landscape);
  });

  await test.step("a map that the table leaves a strip of the window fills its part of the sheet", async () => {
    await show(page, "?table=commune&kind=across");
    await expect
      .poll(async () => (await page.locator("#map canvas").first().boundingBox())!.width)
      .toBeGreaterThan(900);
    await expect(page.getByRole("row", { name: /Búng Lao/ })).toBeVisible();
    await drawn(page);
    await print(page, byButton);
    const shape = ({ width, height }: HTMLCanvasElement): number => width / height;
    expect(await page.locator(".paper canvas").evaluate(shape)).toBeLessThan(1.5);
    await expect(paper(page)).toContainText("Đang tô nổi: Búng Lao");
  });
});

test("an indicator with regions, printed: title, classes, classification, regions, source", async ({ page }) => {
  await open(page, "?ind=density-2025&regions=Lòng chảo~c03334.c03127");
  await expect(page.getByTestId("indicator").locator("table")).toBeVisible();
  await print(page, byButton);
  await expect(paper(page)).toContainText("Bản đồ mật độ dân số 2025 tỉnh Điện Biên");
  await expect(paper(page)).toContainText("Có số liệu: 45/45 đơn vị");
  await expect(paper(page)).toContainText(/Cách chia lớp: .+, \d lớp/);
  await expect(paper(page)).toContainText("Lòng chảo");
  await expect(paper(page)).toContainText("Đề án số 348/ĐA-CP");
  expect(await paper(page).locator(".address").textContent()).toContain("regions=Lòng");
  expect(await onPaper(page)).toEqual(a4Landscape);
});

test("with every layer, four regions and seven classes the legends fit on the page", async ({ page }) => {
  const layers = "hydropower,border-gates,projects,ntm,forest";
  const regions = "A~c03334;B~c03160;C~c03162;D~c03151";
  await open(page, `?compare=overlay&ind=area&classes=quantile-7&layers=${layers}&regions=${regions}`);
  await expect(page.getByTestId("layer-hydropower")).toContainText("MW");
  await print(page, byButton);
  await expect(paper(page)).toContainText("chồng lên là ranh giới trước 1/7/2025");
  await page.emulateMedia({ media: "print" });
  const below = await page.locator(".paper .legends").evaluate((legends) => {
    const { bottom, right } = legends.closest(".paper")!.getBoundingClientRect();
    const lines = [...legends.querySelectorAll("li, p, tr")].map((line) => line.getBoundingClientRect());
    return lines.filter((line) => line.bottom > bottom || line.right > right + 1).length;
  });
  expect(below).toBe(0);
  await page.emulateMedia({ media: null });
  expect(await onPaper(page)).toEqual(a4Landscape);
});

test("the simple map is printed whole above the foot, with the legends' marks and without their buttons", async ({
  page,
}) => {
  await open(page, "?layers=forest,hydropower&regions=A~c03334");
  await page.mouse.move(700, 400);
  await expect(page.getByTestId("scarce-forest").getByRole("button")).toBeVisible();
  await page.evaluate(() => (window.print = () => document.documentElement.setAttribute("data-printed", "")));
  await page.getByRole("button", { name: "In bản đồ" }).first().click();
  await expect(page.locator("html")).toHaveAttribute("data-printed", "");
  await page.emulateMedia({ media: "print" });
  for (const time of ["once", "again"]) {
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await expect(paper(page).locator("figure svg"), time).toHaveCount(1);
  }
  const at = async (part: string) => (await paper(page).locator(part).first().boundingBox())!;
  const [map, foot] = [await at("figure svg"), await at(".foot")];
  expect(map.y + map.height).toBeLessThanOrEqual(foot.y);
  expect((await at(".legends .mark")).width).toBeLessThan(16);
  await expect(paper(page).getByTestId("scarce-forest")).toContainText("đơn vị có số liệu");
  await expect(paper(page).locator("button:visible")).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(paper(page)).toHaveCount(0);
  await page.emulateMedia({ media: null });
  expect(await onPaper(page)).toEqual(a4Landscape);
});
