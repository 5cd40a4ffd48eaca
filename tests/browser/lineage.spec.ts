/** Predecessors and successors of a unit: the diagram, the table with shares and sums, and the sum against the official figure. */
import { expect } from "@playwright/test";
import { card, open, pressTab, show, sizes, table, test } from "./app";

const vietnamese = (value: number, decimals = 2): string =>
  new Intl.NumberFormat("vi-VN", {
    maximumFractionDigits: decimals,
    useGrouping: "always",
  } as Intl.NumberFormatOptions).format(value);
const formers = table("former-communes");
const codeOf = (name: string): string => table("communes").find((row) => row["name"] === name)!["code"]!;
const sum = (rows: Record<string, string>[], column: string): number =>
  rows.reduce((total, row) => total + Number(row[column]), 0);

test("where a unit comes from, and what became of it", async ({ page }) => {
  await open(page);

  await test.step("a commune across districts: parts, shares, sum, clause, and the difference from the official figures", async () => {
    await show(page, `?sel=commune:${codeOf("Mường Pồn")}`);
    const parts = formers.filter((row) => row["commune"] === codeOf("Mường Pồn"));
    const people = sum(parts, "population_2019");
    const lineage = card(page).locator("section").filter({ hasText: "Được lập từ 2 đơn vị" });
    await expect(lineage).toContainText("Khoản 15, Điều 1");
    const rows = lineage.getByRole("table").first().getByRole("row");
    for (const part of parts) {
      const row = rows.filter({ hasText: part["code"]! });
      await expect(row).toContainText(vietnamese(Number(part["population_2019"])));
      await expect(row).toContainText(`${vietnamese((Number(part["population_2019"]) / people) * 100, 1)}%`);
    }
    await expect(rows.last()).toContainText(vietnamese(people));

    const picture = lineage.getByRole("img");
    await expect(picture).toHaveAccessibleName(/Mường Mươn ≈ 50,2%/);
    await lineage.getByRole("radio", { name: "Dân số 2019" }).press("Space");
    await expect(picture).toHaveAccessibleName(/Mường Mươn 47,9%/);
    await expect(lineage.locator("li"), "one colour for each former district").toHaveCount(2);

    const official = Number(table("communes").find((row) => row["name"] === "Mường Pồn")!["population"]);
    const check = lineage.getByRole("table").last();
    await expect(check.getByRole("row", { name: /Chênh lệch/ })).toContainText(`+${vietnamese(official - people)}`);
    await expect(lineage).toContainText("khác thời điểm");
  });

  await test.step("a former commune with the others of its merger, and a district's communes with their shares of it", async () => {
    await show(page, "?sel=former-commune:03181");
    await expect(card(page).getByRole("row", { name: /đơn vị này/ })).toContainText("Xã Mường Tùng");
    const seat = card(page).locator("section").first().locator("dt:text-is('Trụ sở') + dd");
    const now = table("communes").find(
      ({ code }) => code === formers.find((row) => row["code"] === "03181")?.["commune"],
    );
    await expect(seat, "of the commune it is in now").toContainText(now?.["seat_vi"] ?? "?");
    await expect(seat.getByRole("button"), "its source").toBeVisible();

    await show(page, "?sel=district:097");
    const own = formers.filter((row) => row["district"] === "097");
    const became = new Set(own.map((row) => row["commune"]));
    const lineage = card(page).locator("section").first();
    await expect(lineage.locator("tbody tr")).toHaveCount(became.size);
    await expect(lineage.getByRole("row", { name: /Mường Pồn/ })).toContainText("1/2 đơn vị cũ");
    await expect(lineage.locator("tfoot")).toContainText(vietnamese(sum(own, "population_2019")));
    const contained = card(page)
      .locator("section")
      .filter({ hasText: `Gồm ${own.length} đơn vị cấp xã` });
    await expect(contained.locator("tbody tr").filter({ hasText: "Mường Mươn" })).toContainText(
      "nay thuộc xã Mường Pồn",
    );
  });

  await test.step("how far the office is now: mean and farthest of a commune, the one line of a former commune, or not known", async () => {
    const distance = card(page).locator(".figure").filter({ hasText: "Đường chim bay" });
    await show(page, `?sel=commune:${codeOf("Sín Thầu")}`);
    await expect(distance).toContainText(
      "trung bình ≈\u00a011\u00a0km, xa nhất ≈\u00a014,6\u00a0km (từ xã Sín Thầu cũ)",
    );
    await expect(distance).toContainText("±\u00a02\u00a0km");
    await show(page, "?sel=former-commune:03154");
    await expect(distance).toContainText("≈\u00a014,6\u00a0km");
    await expect(distance.getByRole("button"), "its sources").toBeVisible();
    await show(page, `?sel=commune:${codeOf("Mường Toong")}`);
    await expect(distance).toContainText("chưa có số liệu");
    await expect(distance).toContainText("Chưa có nguồn nêu tọa độ trụ sở xã Mường Toong");
  });

  await test.step("the lists of communes are filtered by kind of merger, each with its count", async () => {
    await show(page, "?");
    await page.getByRole("button", { name: /^Cấp xã sau sắp xếp\s*45/ }).press("Enter");
    const list = page.locator('section[aria-labelledby="list-title"]');
    const kinds = list.getByRole("group", { name: "Lọc theo cách sắp xếp" });
    for (const [name, n] of [
      ["Giữ nguyên", 0],
      ["Lập từ đơn vị của cùng một đơn vị cấp huyện", 37],
      ["Lập từ đơn vị của nhiều đơn vị cấp huyện", 8],
    ] as const) {
      const toggle = kinds.getByRole("button", { name: `${name} ${n}` });
      await toggle.press("Enter");
      await expect(toggle).toHaveAttribute("aria-pressed", "true");
      await expect(list.getByRole("listitem")).toHaveCount(n);
    }
    await kinds.getByRole("button", { name: /nhiều đơn vị cấp huyện/ }).press("Enter");
    await expect(list.getByRole("listitem")).toHaveCount(45);
    await expect(list.getByText("từ hai huyện", { exact: true })).toHaveCount(8);
  });
});

test("by keyboard to a predecessor; on a phone the table stays inside the card", { tag: "@deep" }, async ({ page }) => {
  await page.setViewportSize(sizes.phone);
  await open(page, `?sel=commune:${codeOf("Điện Biên Phủ")}`);
  const lineage = card(page).locator("section").filter({ hasText: "Được lập từ 6 đơn vị" });
  await expect(lineage.getByRole("img")).toBeVisible();
  for (const box of await lineage.locator("table, svg[role=img]").all()) {
    const [outer, inner] = [(await lineage.boundingBox())!, (await box.boundingBox())!];
    expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width + 0.5);
  }
  const link = lineage.getByRole("button", { name: "Phường Him Lam", exact: true });
  await pressTab(page, link);
  await page.keyboard.press("Enter");
  await expect(card(page).getByRole("heading", { level: 2 }).first()).toHaveText("Him Lam");
});
