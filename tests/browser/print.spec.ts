/** The printed sheet: chosen and seen in a window, on paper at a true scale, as PNG and as SVG; from the SVG map and from the drawn one. */
import { expect, type Page } from "@playwright/test";
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import sharp from "sharp";
import { drawn, open, show, test } from "./app";
import { mapSheet, openPrint, pageSizes, printDialog, printed, savedFile, withoutWindow } from "./sheet";

const printButton = (page: Page) => printDialog(page).getByRole("button", { name: "In", exact: true });

/** Of the line under the dashes of the ring. */
const casing = "#fdfdf8";

/** Width and height of the ring on the first page, mm: of the line under it, since dashes are printed as areas as wide as they are drawn. */
async function ringOnPage(file: Buffer): Promise<[width: number, height: number]> {
  const document = await getDocument({ data: new Uint8Array(file) }).promise;
  const { fnArray, argsArray } = await (await document.getPage(1)).getOperatorList();
  type Matrix = [number, number, number, number, number, number];
  let [matrix, color]: [Matrix, string] = [[1, 0, 0, 1, 0, 0], ""];
  const kept: [Matrix, string][] = [];
  let largest: [number, number] = [0, 0];
  fnArray.forEach((operation, at) => {
    const args = argsArray[at] as unknown[];
    if (operation === OPS.save) kept.push([matrix, color]);
    if (operation === OPS.restore) [matrix, color] = kept.pop() ?? [matrix, color];
    if (operation === OPS.setStrokeRGBColor) color = String(args[0]);
    if (operation === OPS.transform) {
      const [a, b, c, d, e, f] = args as Matrix;
      const [A, B, C, D, E, F] = matrix;
      matrix = [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, A * e + C * f + E, B * e + D * f + F];
    }
    if (operation !== OPS.constructPath || args[0] !== OPS.stroke || color !== casing) return;
    const [left, low, right, high] = Object.values(args[2] as Record<string, number>) as Matrix;
    const size = [(right - left) * Math.abs(matrix[0]), (high - low) * Math.abs(matrix[3])].map(
      (pt) => (pt * 25.4) / 72,
    );
    if ((size[0] ?? 0) > largest[0]) largest = [size[0] ?? 0, size[1] ?? 0];
  });
  return largest;
}

/** Width and height of all that has the ring's colour in a picture, mm. */
async function ringInPicture(file: Buffer, dpi: number, until: number): Promise<[width: number, height: number]> {
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let y = 0; y < info.height; y += 1)
    for (let x = 0; x < info.width * until; x += 1) {
      const [red = 0, green = 0, blue = 0] = data.subarray((y * info.width + x) * 3);
      if (Math.abs(red - 0x8f) > 12 || Math.abs(green - 0x2f) > 12 || Math.abs(blue - 0x7a) > 12) continue;
      [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
    }
  return [((right - left) * 25.4) / dpi, ((bottom - top) * 25.4) / dpi];
}

/** A ring of 25 km is 50 km wide and high. */
const place = "sel=place:21.60000,103.05000&ring=25";
const kept = (page: Page, choices: object) =>
  page.evaluate((text) => localStorage.setItem("dien-bien-map.print", text), JSON.stringify(choices));

/** Prints the sheet in a format, of which there is one page. */
async function printIn(page: Page, format: string, way: string, size: [number, number]): Promise<void> {
  await printDialog(page).getByText(format, { exact: true }).click();
  await printDialog(page).getByText(way, { exact: true }).click();
  await expect(page.getByTestId("sheet-said")).toContainText(`${format} ${way.toLowerCase()}`);
  await printButton(page).click();
  expect(pageSizes(await printed(page))).toEqual([size]);
}

test("in the other formats, and as a PNG for large paper", { tag: "@deep" }, async ({ page }) => {
  await open(page, `?${place}&layers=hydropower&regions=A~c03334`);
  await openPrint(page);
  await withoutWindow(page);
  await printIn(page, "A4", "Dọc", [210, 297]);
  await printIn(page, "A4", "Ngang", [297, 210]);
  await printIn(page, "A3", "Dọc", [297, 420]);
  const { bytes } = await savedFile(page, "Tệp PNG");
  expect(await sharp(bytes).metadata()).toMatchObject({ width: 3508, height: 4961, density: 300 });
});

test("the sheet of the simple map: sizes, scale, title, parts, files", async ({ page }) => {
  test.setTimeout(120_000);
  await open(page, `?${place}&layers=hydropower&regions=A~c03334`);
  await kept(page, { dpi: 150 });
  await openPrint(page);
  await withoutWindow(page);
  await test.step("A3 across", () => printIn(page, "A3", "Ngang", [420, 297]));

  await test.step("the scale that is typed is that of the paper, in both directions", async () => {
    await printDialog(page).getByRole("combobox", { name: "Tỷ lệ" }).selectOption("selection");
    const field = printDialog(page).getByRole("textbox", { name: "Tỷ lệ khác" });
    await field.fill("rất lớn");
    await field.press("Enter");
    await expect(printDialog(page).getByRole("alert")).toContainText("từ 20.000 đến 3.000.000");
    await field.fill("1:500 000");
    await field.press("Enter");
    await expect(page.getByTestId("sheet-said")).toContainText("1:500.000");
    await expect(mapSheet(page).getByTestId("sheet-scale")).toHaveText("Tỷ lệ 1:500.000");
    await printButton(page).click();
    const file = await printed(page);
    for (const mm of await ringOnPage(file)) expect(Math.abs(mm / 100 - 1)).toBeLessThan(0.005);
  });

  await test.step("the title is kept as typed, parts come and go", async () => {
    const title = "Thủy điện <b>quanh</b> Mường Ảng & Tuần Giáo";
    await printDialog(page).getByRole("textbox", { name: "Tiêu đề" }).fill(title);
    await expect(mapSheet(page)).toContainText(title);
    await expect(mapSheet(page).getByTestId("sheet-inset")).toBeAttached();
    await expect(mapSheet(page).locator(".key")).toContainText("Thủy điện");
    await printDialog(page).getByRole("checkbox", { name: "Chú giải" }).uncheck();
    await printDialog(page).getByRole("checkbox", { name: "Vị trí trong tỉnh" }).uncheck();
    await expect(mapSheet(page).locator(".key")).not.toContainText("Thủy điện");
    await expect(mapSheet(page).getByTestId("sheet-inset")).toHaveCount(0);
    await printDialog(page).getByRole("checkbox", { name: "Chú giải" }).check();
  });

  await test.step("keys and buttons move the map, and it comes back", async () => {
    const middle = () => mapSheet(page).locator(".place-dot").boundingBox();
    const before = (await middle())!;
    await page.getByTestId("sheet-preview").press("ArrowRight");
    await expect.poll(async () => (await middle())!.x).toBeLessThan(before.x - 5);
    await printDialog(page).getByRole("button", { name: "Dời sang tây" }).click();
    await expect.poll(async () => Math.abs((await middle())!.x - before.x)).toBeLessThan(1);
    await printDialog(page).getByRole("button", { name: "Tỷ lệ lớn hơn" }).click();
    await expect(page.getByTestId("sheet-said")).toContainText("1:400.000");
    await printDialog(page).getByRole("button", { name: "Về vị trí tự chọn" }).click();
    await expect(page.getByTestId("sheet-said")).not.toContainText("1:400.000");
  });

  await test.step("the SVG is one file of the sheet's size without addresses, its words as text", async () => {
    const { name, bytes } = await savedFile(page, "Tệp SVG");
    expect(name).toMatch(/^ban-do-dien-bien-a3-1-\d+-\d{4}-\d\d-\d\d\.svg$/);
    const text = bytes.toString("utf8");
    expect(text).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="420mm" height="297mm" viewBox="0 0 420 297"/,
    );
    expect(text).toContain("&lt;b&gt;quanh&lt;/b&gt; Mường Ảng &amp; Tuần Giáo");
    expect(text).toContain('@font-face{font-family:"Be Vietnam Pro"');
    expect(text.match(/(?:href|src|url)\s*[=(]\s*["']?https?:/g)).toBeNull();
    expect(text).not.toMatch(/<(script|foreignObject|b)\b/);
    /* In a page of its own: that of the app takes no markup. */
    const other = await page.context().newPage();
    expect(await other.evaluate((svg) => new DOMParser().parseFromString(svg, "image/svg+xml").querySelectorAll("parsererror").length, text)).toBe(0); // prettier-ignore
    await other.close();
  });

  await test.step("the PNG has the pixels of its density, and letters", async () => {
    const { name, bytes } = await savedFile(page, "Tệp PNG");
    expect(name).toMatch(/\.png$/);
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 2480, height: 1754, density: 150 });
    const { channels } = await sharp(bytes).extract({ left: 48, top: 48, width: 600, height: 40 }).stats();
    expect(channels[0]!.mean, "the title is black on white").toBeLessThan(245);
    await expect(printDialog(page).getByRole("status")).toContainText("Đã tạo tệp");
  });

  await test.step("choices but the title are kept; the focus goes back", async () => {
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "In bản đồ" }).first()).toBeFocused();
    await expect(page.getByTestId("map-sheet")).toHaveCount(0);
    await openPrint(page);
    await expect(page.getByTestId("sheet-said")).toContainText("A3 ngang");
    await expect(printDialog(page).getByRole("checkbox", { name: "Vị trí trong tỉnh" })).not.toBeChecked();
    await expect(printDialog(page).getByRole("textbox", { name: "Tiêu đề" })).toHaveValue("");
  });
});

test("an indicator with regions: title, classes, classification, regions, source; the browser's own command", async ({
  page,
}) => {
  await open(page, "?ind=density-2025&regions=Lòng chảo~c03334.c03127");
  await expect(page.getByTestId("indicator").locator("table")).toBeVisible();
  await page.mouse.move(700, 400);
  await expect(page.getByTestId("indicator").locator("table")).toBeVisible();
  await expect
    .poll(() =>
      page.evaluate(() => {
        dispatchEvent(new Event("afterprint"));
        dispatchEvent(new Event("beforeprint"));
        return document.querySelectorAll("body > .map-sheet .pane svg").length;
      }),
    )
    .toBe(1);
  const sheet = mapSheet(page);
  await expect(sheet).toContainText("Bản đồ mật độ dân số 2025 tỉnh Điện Biên");
  await expect(sheet).toContainText("Có số liệu: 45/45 đơn vị");
  await expect(sheet).toContainText(/Cách chia lớp: .+, \d lớp/);
  await expect(sheet).toContainText("Lòng chảo");
  await expect(sheet).toContainText("Đề án số 348/ĐA-CP");
  await expect(sheet).toContainText(/Phiên bản số liệu ngày .+, mã [0-9a-f]{6}/);
  expect(await sheet.locator(".address").textContent()).toContain("regions=Lòng");
  await expect(sheet.locator("button:visible")).toHaveCount(0);
  const file = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pageSizes(file)).toEqual([[210, 297]]);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(page.getByTestId("map-sheet")).toHaveCount(0);
});

test("what is begun can be cancelled, whatever is under way", { tag: "@deep" }, async ({ page }) => {
  const status = printDialog(page).getByRole("status");
  const cancel = () => printDialog(page).getByRole("button", { name: "Hủy" }).click();
  await open(page);
  await openPrint(page);
  await withoutWindow(page);

  await test.step("while the browser's window is open, where it does not keep the page waiting", async () => {
    await printButton(page).click();
    await expect(page.locator("html")).toHaveAttribute("data-printed", "");
    await cancel();
    await expect(status).toHaveText("Đã hủy.");
    await expect(page.locator("body > .map-sheet")).toHaveCount(0);
    await expect(printDialog(page).getByTestId("map-sheet")).toBeVisible();
  });

  await test.step("while a part of the program does not come; what comes late is not saved", async () => {
    let arrive: () => void = () => undefined;
    const late = new Promise<void>((resolve) => (arrive = resolve));
    await page.route(/sheet-svg/, async (route) => {
      await late;
      await route.continue();
    });
    const files: string[] = [];
    page.on("download", (download) => files.push(download.suggestedFilename()));
    await printDialog(page).getByRole("button", { name: "Tệp SVG" }).click();
    await cancel();
    await expect(status).toHaveText("Đã hủy.");
    arrive();
    const { name } = await savedFile(page, "Tệp PNG");
    await expect(status).toContainText(name);
    expect(files).toEqual([name]);
    page.removeAllListeners("download");
  });
});

test("the drawn map on paper", { tag: "@drawn" }, async ({ page }) => {
  await open(page, `?${place}`);
  await kept(page, { dpi: 150, format: "a4", way: "landscape", fit: "selection", scale: 500_000, parts: { legend: false, inset: false, code: false } }); // prettier-ignore
  let arrive: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(/paper-map/, async (route) => {
    await held;
    await route.continue();
  });
  await openPrint(page);

  await test.step("the preview says that it is being drawn, until it is; on paper it does not", async () => {
    const note = mapSheet(page).getByText("Đang vẽ bản in…");
    await expect(note).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await expect(note).toBeHidden();
    await page.emulateMedia({ media: null });
    arrive();
    await expect(note).toHaveCount(0, { timeout: 120_000 });
  });

  await test.step("what is begun can be cancelled", async () => {
    await withoutWindow(page);
    await printButton(page).click({ noWaitAfter: true, timeout: 120_000 });
    await printDialog(page).getByRole("button", { name: "Hủy" }).click({ timeout: 120_000 });
    await expect(printDialog(page).getByRole("status")).toContainText("Đã hủy.");
    await expect(page.locator("body > .map-sheet")).toHaveCount(0);
  });

  await test.step("the PNG is drawn, at the scale that it says", async () => {
    const { bytes } = await savedFile(page, "Tệp PNG");
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 1754, height: 1240, density: 150 });
    for (const mm of await ringInPicture(bytes, 150, 1)) expect(Math.abs(mm / 100 - 1)).toBeLessThan(0.01);
    const { channels } = await sharp(bytes).extract({ left: 700, top: 400, width: 300, height: 300 }).stats();
    expect(Math.max(...channels.map(({ stdev }) => stdev)), "the map is not blank").toBeGreaterThan(3);
  });
});

test(
  "the drawn map on paper by the browser's command, and two of them",
  { tag: ["@drawn", "@deep"] },
  async ({ page }) => {
    test.setTimeout(400_000);
    await open(page, "?layers=hydropower");
    await kept(page, { dpi: 150 });
    await withoutWindow(page);

    await test.step("the keys of the browser's command print it: the maps are pictures, set before", async () => {
      await page.keyboard.press("Control+p");
      await expect(page.getByText("Đang vẽ bản in…").first()).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("data-printed", "", { timeout: 120_000 });
      const picture = page.locator("body > .map-sheet .pane img");
      await expect(picture).toHaveCount(1);
      const shown = await picture.evaluate((image: HTMLImageElement) => ({ complete: image.complete, width: image.naturalWidth, mm: (image.clientWidth * 25.4) / 96 })); // prettier-ignore
      expect(shown.complete).toBe(true);
      expect(Math.abs(shown.width / ((shown.mm / 25.4) * 150) - 1)).toBeLessThan(0.01);
      expect(pageSizes(await printed(page))).toEqual([[210, 297]]);
      await expect(page.getByTestId("map-sheet")).toHaveCount(0);
    });

    await test.step("two maps beside each other, with the names of their eras", async () => {
      await show(page, "?compare=side&ind=ntm-share");
      await expect.poll(async () => (await page.locator("#map canvas").boundingBox())!.width).toBeLessThan(600);
      await drawn(page);
      await kept(page, { dpi: 150, way: "landscape" });
      await openPrint(page);
      await expect(mapSheet(page)).toContainText("hai bản đồ cùng tỷ lệ");
      await expect(mapSheet(page).locator(".era")).toHaveText([/^Trước/, /^Từ/]);
      await withoutWindow(page);
      await printButton(page).click({ noWaitAfter: true, timeout: 120_000 });
      await expect(page.locator("html")).toHaveAttribute("data-printed", "", { timeout: 120_000 });
      const boxes = await page.locator("body > .map-sheet .pane img").evaluateAll((images) => images.map((image) => image.getBoundingClientRect().width)); // prettier-ignore
      expect(boxes).toHaveLength(2);
      expect(boxes[0]).toBeCloseTo(boxes[1]!, 0);
      await printed(page);
      await page.keyboard.press("Escape");
    });

    await test.step("the divider stands where it does on the screen", async () => {
      await show(page, "?compare=swipe&split=60");
      await drawn(page);
      await openPrint(page);
      await expect(mapSheet(page).locator(".divider")).toHaveCount(1);
      await expect(mapSheet(page).locator(".pane").last()).toHaveCSS("clip-path", /inset/);
    });
  },
);
