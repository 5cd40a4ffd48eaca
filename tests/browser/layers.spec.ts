/** All five layers on at once; every count in a legend equals the rows of its table. */
import { expect } from "@playwright/test";
import { open, show, table, test } from "./app";

const all = "?layers=hydropower,border-gates,forest,ntm,projects";

const countBy = (rows: Record<string, string>[], column: string): Map<string, number> =>
  rows.reduce(
    (counts, row) => counts.set(row[column]!, (counts.get(row[column]!) ?? 0) + 1),
    new Map<string, number>(),
  );

const expected = {
  hydropower: table("hydropower"),
  "border-gates": table("border-gates"),
  projects: table("projects"),
  ntm: table("ntm").filter((row) => row["row"] === "status"),
};

test("legends, switches and levels", async ({ page }) => {
  await open(page);

  await test.step("each legend adds up to the rows of its table", async () => {
    await show(page, all);
    for (const [id, rows] of Object.entries(expected)) {
      const cells = page.getByTestId(`layer-${id}`).getByTestId(new RegExp(`^count-${id}-`));
      await expect(cells.first()).toHaveText(/\d/);
      const counts = await cells.allTextContents();
      const shown = counts.map((text) => Number(text.replace(/\D/g, "")));
      const sum = shown.reduce((a, b) => a + b, 0);
      const outOfProgramme = id === "ntm" ? 129 - rows.length : 0;
      expect(sum, `${id}: ${counts.join(", ")}`).toBe(rows.length + outOfProgramme);
    }
    const operating = countBy(expected.hydropower, "status").get("operating");
    await expect(page.getByTestId("layer-hydropower")).toContainText(String(operating));
  });

  await test.step("the legend shows every mark of the layer, sizes among them", async () => {
    await show(page, "?layers=projects,hydropower");
    const marks = page.getByTestId("marks-projects");
    for (const words of [
      "Dự án",
      "Quy hoạch, chủ trương",
      "Công trình hiện hữu",
      "Công trình dạng tuyến",
      "Chưa rõ quy mô",
      "Chỉ xác định được đơn vị",
      "Nhiều mục gần nhau",
    ])
      await expect(marks.getByRole("listitem").filter({ hasText: words }).locator("svg").first()).toBeVisible();
    const sizes = page.getByTestId("marks-hydropower").getByRole("listitem").filter({ hasText: "MW" });
    await expect(sizes).toHaveCount(3);
    const dashed = page.locator("path.part[stroke-dasharray]:not([stroke-dasharray=''])").first();
    await expect(dashed).toBeVisible();
    expect(
      await page
        .locator("path.part[fill^='#']")
        .first()
        .evaluate((path) => getComputedStyle(path).fillOpacity),
    ).toBe("1");
  });

  await test.step("a layer is switched on, its transparency set, and both are kept in the address", async () => {
    await show(page, "?");
    const layer = page.getByTestId("layer-hydropower");
    await layer.getByRole("switch").click();
    await expect(page).toHaveURL(/layers=.*hydropower/);
    const transparency = layer.getByRole("slider");
    await transparency.focus();
    await transparency.press("End");
    await expect(transparency).toHaveAccessibleName("Độ trong suốt của lớp Thủy điện");
    await expect(transparency).toHaveAttribute("aria-valuetext", "90 %");
    await expect(page).toHaveURL(/hydropower(~|%7E)10/);
    await layer.getByRole("switch").click();
    await expect(page).not.toHaveURL(/hydropower/);
  });

  await test.step("the chip that explains approximate boundaries is 24 px high at least", async () => {
    await show(page, "?");
    const box = await page.getByRole("button", { name: "gần đúng" }).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(24);
  });

  await test.step("the legend says what the ground colours mean, unless values colour the units", async () => {
    await show(page, "?");
    await expect(page.getByTestId("tints")).toHaveText("Màu nền: huyện, thị xã, thành phố cũ");
    await page.getByRole("button", { name: "Bản đồ theo chỉ tiêu" }).click();
    await expect(page.getByTestId("indicator").getByRole("combobox")).toContainText(
      "Màu nền: huyện, thị xã, thành phố cũ",
    );
    await show(page, "?ind=area");
    await expect(page.getByTestId("indicator").getByRole("table")).toBeVisible();
    await expect(page.getByTestId("tints")).toHaveCount(0);
  });
});

test("a layer with data of few units says so at its switch, in the picker and the legend, and offers the other level", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("button", { name: "Bản đồ theo chỉ tiêu" }).click();
  const picker = page.getByTestId("indicator").getByRole("combobox");
  await expect(picker).toContainText("Tỷ lệ che phủ rừng (chỉ 5/45 đơn vị)");
  await expect(picker).toContainText(/Tỷ lệ nghèo đa chiều \(chỉ \d\/45 đơn vị\)/);
  const layer = page.getByTestId("layer-forest");
  await expect(layer.getByTestId("scarce-forest")).toContainText("Chỉ 5/45 đơn vị có số liệu");
  await layer.getByRole("switch").click();
  await expect(layer.getByRole("list").first()).toBeVisible();
  await layer.getByRole("button", { name: "Xem trước 1/7/2025: 4/10" }).click();
  await expect(page).toHaveURL(/era=before/);
  await expect(page.getByTestId("scarce-forest")).toHaveCount(0);
});
