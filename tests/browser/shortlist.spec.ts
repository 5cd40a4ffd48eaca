/** The shortlist: starred on cards, kept, ordered by keyboard and by dragging, noted, saved and opened, shared without notes. */
import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { card, copiedText, open, pressTab, show, test, watch } from "./app";

const dialog = (page: Page) => page.getByRole("dialog", { name: "Danh sách đã chọn" });
const names = (page: Page) => dialog(page).locator(".what .link:first-child");
const star = (page: Page) => card(page).getByRole("button", { name: /^(Lưu vào danh sách|Đã lưu): / });
const noteOn = (page: Page, name: string) => dialog(page).getByRole("textbox", { name: `Ghi chú về ${name}` });

async function starAll(page: Page): Promise<void> {
  for (const [at, selection] of ["commune:03202", "hydropower:nam-muc", "place:21.38600,103.01700"].entries()) {
    if (at === 0) await open(page, `?sel=${selection}`);
    else await show(page, `?sel=${selection}`);
    await expect(star(page)).toHaveAttribute("aria-pressed", "false");
    await star(page).click();
    await expect(star(page)).toHaveAttribute("aria-pressed", "true");
  }
}

test("what is starred is kept in its order with its notes, and leaves as files and as a link without notes", async ({
  page,
}) => {
  const faults = watch(page);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await starAll(page);
  await show(page, "?page=shortlist");
  await expect(names(page)).toHaveText(["Xã Mường Pồn", "Thủy điện Nậm Mức", "21,38600 B; 103,01700 Đ"]);
  await noteOn(page, "Thủy điện Nậm Mức").fill("=Hỏi <chủ> đầu tư");
  await dialog(page).getByLabel("Tên danh sách").fill("Khảo sát");
  await page.reload();
  await expect(dialog(page).getByLabel("Tên danh sách"), "as typed, though the field was not left").toHaveValue(
    "Khảo sát",
  );

  await test.step("dragged", async () => {
    const grip = dialog(page).locator(".grip");
    const [from, to] = [await grip.nth(2).boundingBox(), await grip.nth(0).boundingBox()];
    await page.mouse.move((from?.x ?? 0) + 8, (from?.y ?? 0) + 8);
    await page.mouse.down();
    await page.mouse.move((to?.x ?? 0) + 8, (to?.y ?? 0) - 4, { steps: 6 });
    await page.mouse.up();
    await expect(names(page)).toHaveText([/21,38600/, /Mường Pồn/, /Nậm Mức/]);
  });

  await test.step("kept over a reload, and the same in another window", async () => {
    await page.reload();
    await expect(names(page)).toHaveText([/21,38600/, /Mường Pồn/, /Nậm Mức/]);
    await expect(noteOn(page, "Thủy điện Nậm Mức")).toHaveValue("=Hỏi <chủ> đầu tư");
    await expect(dialog(page).getByLabel("Tên danh sách")).toHaveValue("Khảo sát");
    const other = await page.context().newPage();
    await open(other, "?page=shortlist");
    await dialog(other)
      .getByRole("button", { name: /^Bỏ Xã Mường Pồn/ })
      .click();
    await expect(names(page)).toHaveCount(2);
    await dialog(other).getByRole("button", { name: "Hoàn tác" }).click();
    await expect(names(page)).toHaveText([/21,38600/, /Mường Pồn/, /Nậm Mức/]);
    await other.close();
  });

  const save = async (button: string): Promise<string> => {
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: button }).click();
    return readFile(await (await saving).path(), "utf8");
  };

  await test.step("on paper the list has its name, and notes are text", async () => {
    await page.emulateMedia({ media: "print" });
    await expect(dialog(page).getByRole("heading", { name: "Khảo sát" })).toBeVisible();
    await expect(dialog(page).getByText("=Hỏi <chủ> đầu tư")).toBeVisible();
    await expect(dialog(page).locator(":is(textarea, input):visible")).toHaveCount(0);
    await page.emulateMedia({ media: null });
  });

  await test.step("a note says what of a paste found no room", async () => {
    await noteOn(page, "Xã Mường Pồn").focus();
    await page.evaluate(() => navigator.clipboard.writeText("x".repeat(520)));
    await page.keyboard.press("Control+v");
    await expect(dialog(page)).toContainText("Đã bỏ 20 ký tự cuối của phần vừa dán");
    await noteOn(page, "Xã Mường Pồn").fill("");
    await page.keyboard.press("Tab");
  });

  await test.step("files", async () => {
    await dialog(page).getByRole("button", { name: "Tải về" }).click();
    const points = JSON.parse(await save("Điểm (GeoJSON)")) as GeoJSON.FeatureCollection;
    expect(points.features[0]?.geometry).toEqual({ type: "Point", coordinates: [103.017, 21.386] });
    expect(await save("Điểm cho Google Earth (KML)")).toContain("=Hỏi &lt;chủ&gt; đầu tư");
    expect(await save("CSV chuẩn (RFC 4180): bảng")).toContain("'=Hỏi <chủ> đầu tư");
    await page.keyboard.press("Escape");
    const file = await save("Lưu danh sách thành tệp");
    await dialog(page).getByRole("button", { name: "Bỏ tất cả" }).click();
    await expect(dialog(page).getByTestId("empty")).toBeVisible();
    const input = dialog(page).locator("input[type=file]");
    await input.setInputFiles({ name: "xau.json", mimeType: "application/json", buffer: Buffer.from("{") });
    await expect(dialog(page).getByRole("alert")).toContainText("không phải JSON");
    await input.setInputFiles({ name: "ds.json", mimeType: "application/json", buffer: Buffer.from(file) });
    await expect(names(page)).toHaveText([/21,38600/, /Mường Pồn/, /Nậm Mức/]);
    await input.setInputFiles({ name: "ds.json", mimeType: "application/json", buffer: Buffer.from(file) });
    await expect(dialog(page)).toContainText("Tệp «ds.json» có 3 mục. Bạn đang có 3 mục.");
    await dialog(page).getByRole("button", { name: "Thêm vào danh sách hiện có" }).click();
    await expect(dialog(page)).toContainText("Đã thêm 0 mục; 3 mục đã có sẵn.");
  });

  await test.step("a link without notes opens for reading", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await dialog(page).getByRole("button", { name: "Sao chép liên kết tới danh sách" }).click();
    await expect(dialog(page)).toContainText("Đã sao chép liên kết, không kèm ghi chú.");
    const link = await copiedText(page);
    expect(decodeURIComponent(link)).toMatch(
      /\?page=shortlist&of=place:21\.38600,103\.01700;commune:03202;hydropower:nam-muc$/,
    );
    await show(page, `${new URL(link).search};hydropower:no-such`);
    await expect(dialog(page)).toContainText("Danh sách trong liên kết: 4 mục");
    await expect(dialog(page)).toContainText("Không còn trong dữ liệu");
    await expect(dialog(page).getByRole("textbox")).toHaveCount(0);
    await dialog(page).getByRole("button", { name: "Thêm vào danh sách của tôi" }).click();
    await expect(dialog(page)).toContainText("Đã thêm 0 mục; 3 mục đã có sẵn.");
    await dialog(page).getByRole("button", { name: "Xem danh sách của tôi" }).click();
    await expect(names(page)).toHaveCount(3);
  });
  expect(faults).toEqual([]);
});

test(
  "by keyboard alone: starred, ordered, put side by side; what waits on the map is compared",
  { tag: "@deep" },
  async ({ page }) => {
    await open(page, "?sel=commune:03202");
    await pressTab(page, star(page));
    await page.keyboard.press("Enter");
    await expect(star(page)).toHaveAttribute("aria-pressed", "true");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const tray = page.getByTestId("tray");
    await expect(tray).toContainText("Mở phiếu khác");

    await show(page, "?page=shortlist");
    await pressTab(page, dialog(page).getByRole("searchbox"));
    await page.keyboard.type("nam muc");
    await expect(
      dialog(page)
        .getByRole("button", { name: /^Thủy điện Nậm Mức/ })
        .first(),
    ).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(names(page)).toHaveText([/Mường Pồn/, /Nậm Mức/]);
    await pressTab(page, dialog(page).getByRole("button", { name: "Chuyển Thủy điện Nậm Mức lên" }));
    await page.keyboard.press("Enter");
    await expect(names(page)).toHaveText([/Nậm Mức/, /Mường Pồn/]);
    await expect(dialog(page).getByRole("button", { name: "Chuyển Thủy điện Nậm Mức lên" })).toBeFocused();
    await pressTab(page, dialog(page).getByRole("button", { name: /^Bỏ Thủy điện Nậm Mức/ }));
    await page.keyboard.press("Enter");
    await expect(names(page)).toHaveText([/Mường Pồn/]);
    await expect(dialog(page).getByRole("checkbox", { name: /^Chọn Xã Mường Pồn/ }), "the next entry").toBeFocused();
    await dialog(page).getByRole("button", { name: "Hoàn tác" }).focus();
    await page.keyboard.press("Enter");
    await expect(
      dialog(page).getByRole("checkbox", { name: /^Chọn Thủy điện Nậm Mức/ }),
      "what came back",
    ).toBeFocused();
    for (const name of ["Thủy điện Nậm Mức", "Xã Mường Pồn"]) {
      await dialog(page)
        .getByRole("checkbox", { name: `Chọn ${name} để đặt cạnh nhau` })
        .focus();
      await page.keyboard.press("Space");
    }
    await dialog(page).getByRole("button", { name: "Đặt cạnh nhau (2)" }).focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/page=side-by-side&of=hydropower:nam-muc;commune:03202/);
    await page.goBack();
    await dialog(page).getByRole("button", { name: "Báo cáo về Xã Mường Pồn" }).click();
    await expect(page).toHaveURL(/page=report&of=commune:03202/);
    await page.goBack();
    await dialog(page).getByRole("button", { name: "Xem trên bản đồ" }).click();
    await expect(dialog(page)).toHaveCount(0);
    await expect(page.locator("#map path.own-point")).toHaveCount(1);

    await show(page, "?sel=hydropower:nam-muc");
    await card(page).getByRole("button", { name: "Đặt cạnh nhau… Thủy điện Nậm Mức" }).click();
    await tray.getByRole("button", { name: "So sánh 2 mục" }).click();
    await expect(page).toHaveURL(/page=side-by-side&of=commune:03202;hydropower:nam-muc/);
    await expect(tray).toHaveCount(0);
  },
);
