/** A place: chosen by its coordinates or on the map, drawn, in the address, with its card; refused kindly where there is none. */
import { expect, type Page } from "@playwright/test";
import { axeFaults } from "./axe";
import { card, drawn, open, searchBox, show, test, watch } from "./app";

const results = (page: Page) => page.locator(".results");
const notices = (page: Page) => page.getByRole("region", { name: "Thông báo" });
const mark = (page: Page) => page.locator("#map .place-ring");

test("coordinates typed into the search lead to the card, the address and back", async ({ page }) => {
  const faults = watch(page);
  await open(page);
  await searchBox(page).fill("2365683,532 501566,558");
  const option = page.getByRole("option").first();
  await expect(option).toContainText("21,38600 B; 103,01700 Đ");
  await expect(option).toContainText("VN-2000, kinh tuyến trục 103°00′");
  await searchBox(page).press("Enter");

  await expect(page).toHaveURL(/sel=place:21\.38600,103\.01700/);
  await expect(card(page).getByRole("heading", { level: 2 })).toHaveText("Điểm đã chọn");
  await expect(card(page).getByRole("button", { name: "Phường Điện Biên Phủ", exact: true })).toBeVisible();
  await expect(card(page)).toContainText("X 2.365.684, Y 501.567");
  await expect(card(page).getByTestId("brief").getByRole("listitem")).toHaveCount(6);
  await expect(card(page).getByTestId("brief")).toContainText("Cả phường Điện Biên Phủ rộng 56,75 km²");
  await expect(card(page).getByTestId("where")).toContainText("Cũng có thể thuộc: phường Tân Thanh");
  await expect(card(page).getByTestId("concerns")).toContainText("Của cả phường Điện Biên Phủ");
  for (const [part, said] of [
    ["concerns-not", "Không phải xã biên giới"],
    ["unknown", "Công ty Điện lực Điện Biên"],
    ["context", "hạng 1/45"],
  ] as const) {
    await card(page).getByTestId(part).getByRole("button").first().press("Enter");
    await expect(card(page).getByTestId(part)).toContainText(said);
  }
  await expect(card(page).getByTestId("near")).toContainText("khoảng 22 km về phía tây nam");
  await expect(mark(page)).toBeVisible();
  expect(await axeFaults(page, { within: "[data-testid=card]" })).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(searchBox(page), "where the card was opened from").toBeFocused();
  await page.goBack();

  await card(page).getByTestId("where").getByRole("button", { name: "Phường Mường Thanh", exact: true }).click();
  await expect(page).toHaveURL(/sel=former-commune:/);
  await page.goBack();
  await expect(card(page).getByRole("heading", { level: 2 })).toHaveText("Điểm đã chọn");
  await page.goBack();
  await expect(card(page)).toHaveCount(0);
  await expect(mark(page)).toHaveCount(0);
  expect(faults).toEqual([]);
});

test("a ring is drawn around a place with its sums, by keyboard, and goes with the card", async ({ page }) => {
  await open(page, "?sel=place:21.38600,103.01700");
  const ring = card(page).getByTestId("ring");
  const drawnRing = page.locator("#map path.ring");
  await ring.getByRole("button", { name: "Trong vòng" }).press("Enter");
  await expect(ring).toContainText("gồm 16 đơn vị cấp xã cũ có điểm giữa trong vòng");
  await expect(drawnRing).toHaveCount(0);
  await ring.getByRole("button", { name: "Vẽ vòng trên bản đồ" }).press("Space");
  await expect(drawnRing).toHaveCount(1);
  await expect(page.locator("#map")).toContainText("10 km");
  await ring.getByRole("radio", { name: "10 km" }).press("ArrowRight");
  await expect(page.locator("#map")).toContainText("25 km");
  await expect(ring).toContainText("22%");
  expect(await axeFaults(page, { within: "[data-testid=card]" })).toEqual([]);

  await card(page).getByRole("button", { name: "Xem trên bản đồ: Khu vực vùng đồng bào dân tộc thiểu số" }).click();
  await expect(page).toHaveURL(/ind=zone/);
  await page.keyboard.press("Escape");
  await expect(card(page)).toHaveCount(0);
  await expect(drawnRing).toHaveCount(0);
});

test("what is typed for a place, and an address with one beyond the border", { tag: "@deep" }, async ({ page }) => {
  await test.step("coordinates that cannot be used are answered with the reason", async () => {
    await open(page);
    for (const [typed, said] of [
      ["21°23′10″B", "cần hai"],
      ["21°75′ 103°01′", "nhỏ hơn 60"],
      ["10,5 106,7", "ở xa tỉnh"],
      ["21,2 102,8", "bên phía Lào"],
      ["22,3 102,9", "bên phía Lai Châu"],
      ["706000 2366000", "UTM múi 47, 48, 49"],
      ["2365684 501", "«501»"],
      ["95 200", "không quá 90°"],
      ["https://maps.app.goo.gl/AbCd", "không ghi tọa độ"],
    ] as const) {
      await searchBox(page).fill(typed);
      await expect(results(page)).toContainText(said);
      await expect(results(page).getByRole("option")).toHaveCount(0);
    }
    await searchBox(page).fill("khong co ten nay");
    await expect(results(page)).toContainText("Không tìm thấy");
  });

  await test.step("an address with a place beyond the border opens no card and says why", async () => {
    await show(page, "?sel=place:21.20000,102.80000");
    await expect(notices(page)).toContainText("bên phía Lào");
    await expect(card(page)).toHaveCount(0);
    await expect(page).not.toHaveURL(/place/);
    await page.getByRole("button", { name: "Đóng thông báo" }).press("Enter");
    await expect(page.locator("#map [tabindex='0']").first(), "the focus is not lost with the notice").toBeFocused();
  });

  await test.step("what else typed numbers may mean is offered, and the report of a place is one step away, by keyboard", async () => {
    await show(page, "?");
    const options = results(page).getByRole("option");
    await searchBox(page).fill("48Q 294218 2366274");
    await expect(options.nth(0)).toContainText("21,38600 B; 103,01700 Đ");
    await expect(options.nth(2)).toContainText("WGS 84, UTM múi 48");
    await searchBox(page).fill("2366411 346019");
    await expect(results(page)).toContainText("bên phía Sơn La");
    await expect(options.filter({ hasText: "kinh tuyến trục 104°30′" })).toContainText("21,38600 B; 103,01700 Đ");
    await searchBox(page).fill("21.386,103.017");
    await expect(options.nth(1)).toContainText("Báo cáo về 21,38600 B; 103,01700 Đ");
    await searchBox(page).press("ArrowDown");
    await searchBox(page).press("Enter");
    await expect(page).toHaveURL(/page=report&of=place:21\.38600,103\.01700/);
  });
});

test("the secondary button chooses the place under the pointer; outside the province it is refused", async ({
  page,
}) => {
  await open(page, "?sel=place:21.38600,103.01700");
  const box = await mark(page).boundingBox();
  if (!box) throw new Error("no mark");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.click(x + 30, y, { button: "right" });
  await expect(page).toHaveURL(/sel=place:21\.3[89]\d+,103\.0[789]/);
  const chosen = page.url();
  await page.mouse.click(x - 120, y, { button: "right" });
  await expect(notices(page)).toContainText("Điểm này nằm ngoài tỉnh Điện Biên, bên phía Lào");
  expect(page.url()).toBe(chosen);
});

test("one's own position is asked for only at the press, and a refusal is said", async ({ page }) => {
  await page.context().clearPermissions();
  await open(page);
  await searchBox(page).fill("vị trí của tôi");
  await page.getByRole("option", { name: /Vị trí của tôi/ }).click();
  await expect(notices(page)).toContainText("không cho phép trang này biết vị trí");

  await page.context().grantPermissions(["geolocation"]);
  await page.context().setGeolocation({ latitude: 21.75, longitude: 103.5, accuracy: 900 });
  await page.reload();
  await drawn(page);
  await searchBox(page).fill("my position");
  await page.getByRole("option", { name: /Vị trí của tôi/ }).click();
  await expect(page).toHaveURL(/sel=place:21\.75000,103\.50000/);
  await expect(notices(page)).toContainText("sai số ± 900 m, nên có thể thuộc xã khác");
  await page.context().setGeolocation({ latitude: 21.386, longitude: 103.017, accuracy: 11.2 });
  await searchBox(page).fill("my position");
  await page.getByRole("option", { name: /Vị trí của tôi/ }).click();
  const heading = card(page).getByRole("heading", { level: 2 });
  await expect(heading).toHaveText("Vị trí của bạn, sai số ± 12 m");
  await expect(notices(page)).toHaveCount(0);
  await card(page).getByRole("button", { name: "Báo cáo" }).click();
  await expect(page.getByRole("dialog")).toContainText("Vị trí do thiết bị cho biết, sai số ± 12 m.");
  await page.goBack();
  await expect(heading).toHaveText(/Vị trí của bạn/);

  await page.context().setGeolocation({ latitude: 21.55, longitude: 102.95, accuracy: 5000 });
  await searchBox(page).fill("my position");
  await page.getByRole("option", { name: /Vị trí của tôi/ }).click();
  await expect(notices(page)).toContainText("sai số ± 5 km, nên có thể bạn vẫn ở trong tỉnh");
  await expect(card(page), "that of another place is closed").toHaveCount(0);
  await page.context().setGeolocation({ latitude: 21.03, longitude: 105.85, accuracy: 20 });
  await searchBox(page).fill("my position");
  await page.getByRole("option", { name: /Vị trí của tôi/ }).click();
  await expect(notices(page)).toContainText(/nằm ngoài tỉnh Điện Biên.*sai số ±\s20\sm\./);
  await page.context().clearPermissions();
});
