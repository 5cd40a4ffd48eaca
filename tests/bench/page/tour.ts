/** A tour of what the app can do on a phone, in steps that a person would do with finger and keys. */
import type { Page } from "@playwright/test";
import { idle, type Map } from "./browser.ts";

export interface Step {
  name: string;
  /** Does it, and waits until what it opens is there. */
  go(page: Page): Promise<void>;
  /** Only where MapLibre draws the map. */
  drawn?: true;
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first();
const isThere = (page: Page, selector: string) => page.locator(selector).first().waitFor({ timeout: 60_000 });

async function type(page: Page, words: string): Promise<void> {
  for (const key of words) await page.keyboard.press(key);
}

async function close(page: Page): Promise<void> {
  await page.locator("dialog[open]").getByRole("button", { name: "Đóng", exact: true }).first().click();
  await page.locator("dialog[open]").waitFor({ state: "detached" });
}

/** A page of the list at the foot of the panel. */
const openPage = (name: string): Step => ({
  name: `page «${name}»`,
  async go(page) {
    await page.locator("#panel nav").getByRole("button", { name, exact: true }).click();
    await isThere(page, "dialog .copy");
    await page.mouse.wheel(0, 600);
    await close(page);
  },
});

const compare = (name: string): Step => ({
  name: `compare «${name}»`,
  drawn: true,
  async go(page) {
    await page.getByText(name, { exact: true }).click();
    await idle(page);
    await page.getByText("Lần lượt", { exact: true }).click();
    await idle(page);
  },
});

const steps: readonly Step[] = [
  {
    name: "search",
    async go(page) {
      await page.getByRole("combobox").first().click();
      await type(page, "muong muon");
      await page.getByRole("option").first().click();
      await isThere(page, "[data-testid=card] h3");
    },
  },
  {
    name: "card",
    async go(page) {
      await button(page, /^Đổi độ cao/).click();
      await page
        .locator("[data-testid=card]")
        .getByRole("button", { name: /^Nguồn: / })
        .first()
        .click();
      await isThere(page, "[role=dialog]");
      await page.keyboard.press("Escape");
      await button(page, "Đóng phiếu thông tin").click();
    },
  },
  {
    name: "era",
    async go(page) {
      await page.locator("label.before").click();
      await idle(page);
      await page.locator("label.after").click();
      await idle(page);
    },
  },
  {
    name: "layers",
    async go(page) {
      for (const layer of ["hydropower", "projects", "forest", "ntm", "border-gates"]) {
        await page.getByTestId(`layer-${layer}`).getByRole("switch").click();
        await idle(page);
      }
      await page.getByTestId("layer-ntm").getByRole("switch").click();
    },
  },
  {
    name: "indicator",
    async go(page) {
      await button(page, "Bản đồ theo chỉ tiêu").click();
      const choice = page.getByLabel("Tô màu các đơn vị theo");
      for (const indicator of ["density-2025", "population-2019"]) {
        await choice.selectOption(indicator);
        await isThere(page, "[data-testid=indicator] table");
        await idle(page);
      }
    },
  },
  {
    name: "overlay",
    async go(page) {
      await page.getByText("Chồng lớp", { exact: true }).click();
      await idle(page);
      await page.getByText("Lần lượt", { exact: true }).click();
      await idle(page);
    },
  },
  compare("Thanh trượt"),
  compare("Song song"),
  {
    name: "list",
    async go(page) {
      await page.locator("[data-list=commune]").click();
      await page.locator("#panel li button").nth(5).click();
      await isThere(page, "[data-testid=card] h3");
      await button(page, "Đóng phiếu thông tin").click();
      await page.keyboard.press("Escape");
      await isThere(page, "[data-list=commune]");
    },
  },
  {
    name: "table",
    async go(page) {
      await button(page, "Bảng số liệu").click();
      await isThere(page, "[data-testid=table] tbody tr");
      await page.locator("[data-testid=table] thead button").nth(1).click();
      await page.locator("[data-testid=table] [type=search]").click();
      await type(page, "muong");
      await button(page, /^Đóng bảng/).click();
    },
  },
  openPage("Thuật ngữ"),
  openPage("Tỉnh trong số liệu"),
  openPage("Nguồn số liệu"),
  {
    name: "explorer",
    async go(page) {
      await button(page, "Tìm dự án").click();
      await isThere(page, "dialog .copy");
      await page.locator("dialog input[type=checkbox], dialog input[type=radio]").nth(2).click({ force: true });
      await close(page);
    },
  },
  {
    name: "lookup",
    async go(page) {
      await button(page, "Tra cứu đơn vị").click();
      await page.locator("dialog input").first().click();
      await type(page, "muong cha");
      await isThere(page, "dialog .copy");
      await close(page);
    },
  },
  {
    name: "own table",
    async go(page) {
      await button(page, "Bảng của bạn").click();
      await isThere(page, "dialog .zone input[type=file]:not([hidden]), dialog .zone");
      await page
        .locator("dialog")
        .getByRole("button", { name: /ví dụ|mẫu/ })
        .first()
        .click();
      await isThere(page, "[data-testid=own-result]");
      await close(page);
    },
  },
  {
    name: "print dialog",
    async go(page) {
      await button(page, "In bản đồ").click();
      await isThere(page, "dialog[open]");
      await page.locator("dialog[open]").getByText("A3", { exact: true }).click();
      await close(page);
    },
  },
  {
    name: "share",
    async go(page) {
      await page.locator("#panel").getByRole("button", { name: "Chia sẻ" }).click();
      await isThere(page, "[popover], [role=dialog]");
      await page.keyboard.press("Escape");
    },
  },
  {
    name: "language",
    async go(page) {
      await page.locator("button[lang=en]").click();
      await page.getByText("Compare and compute").waitFor();
      await page.locator("button[lang=vi]").click();
      await page.getByText("So sánh, tính toán").waitFor();
    },
  },
];

export const tourOf = (map: Map): readonly Step[] => steps.filter(({ drawn }) => map === "drawn" || !drawn);
