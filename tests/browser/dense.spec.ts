/** Clusters: a press lists the features, each opens its card, by mouse and keyboard. */
import { expect, type Page } from "@playwright/test";
import { card, drawn, open, show, sizes, test } from "./app";

const list = (page: Page) => page.getByRole("dialog", { name: /mục ở gần nhau/ });
const city = "?layers=projects&at=103.02,21.39,8.6";

/** Position of a cluster in the window, found by its tooltip, searched in rings around the middle of the map. */
async function clusterAt(page: Page): Promise<{ x: number; y: number; count: number }> {
  const { x, y, width, height } = (await page.locator("#map canvas").boundingBox())!;
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  for (let ring = 0; ring <= 90; ring += 12) {
    for (let turn = 0; turn < 12; turn += 1) {
      const angle = (turn * Math.PI) / 6;
      const at = { x: middleX + ring * Math.cos(angle), y: middleY + ring * Math.sin(angle) };
      await page.mouse.move(at.x, at.y);
      const tip = page.locator(".tip");
      const text = (await tip.count()) > 0 ? ((await tip.textContent()) ?? "") : "";
      const count = Number(/^(\d+) · /.exec(text)?.[1] ?? 0);
      /* What is told may be of the place before. */
      if (count > 1) {
        await page.mouse.move(at.x + 1, at.y);
        await page.mouse.move(at.x, at.y);
        await drawn(page);
        if ((await tip.count()) > 0 && (await tip.textContent()) === text) return { ...at, count };
      }
    }
  }
  throw new Error("no cluster found");
}

test("clusters on the map", { tag: "@drawn" }, async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize(sizes.small);
  await open(page, city);
  const { x, y, count } = await clusterAt(page);

  await test.step("a cluster lists its features; each opens its card without moving the map; Esc returns the focus", async () => {
    await page.mouse.click(x, y);
    await expect(list(page)).toBeVisible();
    await expect(list(page).getByRole("listitem")).toHaveCount(count);
    await expect(page).toHaveURL(/at=103.02,21.39,8.6/);
    await page.keyboard.press("Escape");
    await expect(list(page)).toHaveCount(0);
    await expect(page.locator("#map canvas")).toBeFocused();

    await page.mouse.click(x, y);
    const first = list(page).getByRole("listitem").first().getByRole("button");
    const name = (await first.locator(".name").textContent())!;
    await first.focus();
    await page.keyboard.press("Enter");
    await expect(list(page)).toHaveCount(0);
    const heading = card(page).getByRole("heading", { level: 2 }).first();
    await expect(heading).toHaveText(name);
    await expect(heading).toBeFocused();
    await expect(page).toHaveURL(/at=103.02,21.39,8.6/);
    await expect(page).toHaveURL(/sel=projects/);
  });

  await test.step("filtered-out features do not respond to the pointer", async () => {
    await show(page, `${city}&f=projects~words:không có tên này`);
    await drawn(page);
    await page.mouse.move(x + 1, y + 1, { steps: 3 });
    await expect(page.locator(".tip")).toContainText(/\S/);
    await expect(page.locator(".tip")).not.toContainText("Dự án trọng điểm");
    await page.mouse.click(x, y);
    await expect(card(page)).toBeVisible();
    await expect(page).toHaveURL(/sel=commune/);
  });

  await test.step("the list zooms the map in until its features separate", async () => {
    await show(page, city);
    await drawn(page);
    await page.mouse.click(x, y);
    await list(page).getByRole("button", { name: "Phóng to để tách" }).click();
    await expect(list(page)).toHaveCount(0);
    await expect(page).not.toHaveURL(/at=103.02,21.39,8.6/);
    await drawn(page);
    expect(Number(/at=[\d.]+,[\d.]+,([\d.]+)/.exec(page.url())?.[1])).toBeGreaterThan(9.5);
  });
});
