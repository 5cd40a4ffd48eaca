/** What each picture of the guide shows: the page is used as a reader uses it, and shot on the way. */
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import write from "write-excel-file/node";
import type { Cell } from "../../src/conversion/sheet";
import { deskPage } from "./desk-page";

/** `wide` for a desktop, `phone` for a narrow window. */
export const kinds = ["wide", "phone"] as const;
export type ShotKind = (typeof kinds)[number];

export const windows: Record<ShotKind, { width: number; height: number }> = {
  wide: { width: 800, height: 1300 },
  phone: { width: 390, height: 1500 },
};
/** The map is cut out of this: what stands beside it is left off. */
const maps: Record<
  ShotKind,
  { width: number; height: number; clip: { x: number; y: number; width: number; height: number } }
> = {
  wide: { width: 1080, height: 320, clip: { x: 338, y: 10, width: 720, height: 300 } },
  phone: { width: 390, height: 640, clip: { x: 8, y: 138, width: 374, height: 390 } },
};

const fileName = "Biểu 01.xlsx";
const margin = 8;

/** Below the line of steps, which stays in sight. */
const free = 160;

/** From the top of the first to the foot of the last over the page's whole width; `most`: its height at most. */
async function band(page: Page, first: Locator, last: Locator, most = Infinity): Promise<Buffer> {
  await first.evaluate((element, top) => {
    let scroller = element.parentElement;
    while (scroller && getComputedStyle(scroller).overflowY === "visible") scroller = scroller.parentElement;
    scroller?.scrollBy(0, element.getBoundingClientRect().top - top);
  }, free);
  const [top, foot, whole] = await Promise.all(
    [first, last, page.locator("dialog .own")].map((each) => each.boundingBox()),
  );
  if (!top || !foot || !whole) throw new Error("What the picture is to show is not on the page");
  const y = top.y - margin / 2;
  const clip = {
    x: whole.x - margin,
    y,
    width: whole.width + 2 * margin,
    height: Math.round(Math.min(foot.y + foot.height + margin / 2 - y, most)),
  };
  return page.screenshot({ clip, animations: "disabled", caret: "hide" });
}

/** The spreadsheet, before anything is done with it. */
export async function shootDesk(page: Page, table: readonly (readonly Cell[])[], kind: ShotKind): Promise<Buffer[]> {
  await page.setContent(
    kind === "wide" ? deskPage(table, 20, [44, 176, 86, 80, 120, 150]) : deskPage(table, 18, [40, 166, 76, 76]),
  );
  return [await page.locator("table").screenshot()];
}

const dialogOf = (page: Page): Locator => page.getByRole("dialog").first();
const stepOf = (page: Page, name: string): Locator => dialogOf(page).getByRole("region", { name, exact: true });

async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator("dialog .zone input[type=file]").setInputFiles({ name, mimeType: "", buffer });
}

async function drop(page: Page, url: string, table: readonly (readonly Cell[])[]): Promise<void> {
  const cells = table.map((row) => row.map((value) => (value === null ? null : { value: String(value) })));
  const buffer = Buffer.from(await write(cells).toBuffer());
  await page.goto(`${url}?page=convert`);
  await upload(page, fileName, buffer);
  await page.getByTestId("own-result").locator("tbody tr").nth(44).waitFor();
  /* The page goes there by itself once the table is read. */
  await page.locator("#own-seen:focus").waitFor();
}

export type StepShots = Record<"seen" | "match" | "rules" | "result", Buffer[]>;

/** Steps two to five. */
export async function shootSteps(
  page: Page,
  url: string,
  table: readonly (readonly Cell[])[],
  kind: ShotKind,
): Promise<StepShots> {
  await drop(page, url, table);
  const seen = stepOf(page, "Đã nhận ra");
  const match = stepOf(page, "Khớp đơn vị");
  const rules = stepOf(page, "Quy tắc từng cột");
  const result = stepOf(page, "Kết quả");
  const shots: Partial<StepShots> = {};
  shots.seen = [await band(page, seen, seen, kind === "wide" ? 470 : 540)];
  shots.match = [await band(page, match, match.locator("[data-question]").first())];
  await match.getByRole("button", { name: /^Xã Mường Luân/ }).click();
  await match.getByText("Đủ 129 đơn vị").waitFor();
  const cards = rules.locator("li");
  shots.rules =
    kind === "wide"
      ? [await band(page, rules, rules)]
      : [await band(page, rules, cards.first()), await band(page, cards.last(), cards.last())];
  const units = page.getByTestId("own-result").locator("tbody tr");
  shots.result = [
    await band(page, page.getByTestId("own-result"), units.nth(kind === "wide" ? 3 : 1)),
    await band(page, result.getByRole("heading", { name: "Đối chiếu tổng" }), result.locator("li").first()),
    await band(page, result.getByRole("heading", { name: "Dòng cộng in sẵn" }), page.getByTestId("own-checks")),
  ];
  return shots as StepShots;
}

/** What is done with the result: the buttons, the record checked, the map. */
export async function shootCouncil(
  page: Page,
  url: string,
  table: readonly (readonly Cell[])[],
  kind: ShotKind,
): Promise<Buffer[]> {
  await drop(page, url, table);
  await stepOf(page, "Khớp đơn vị")
    .getByRole("button", { name: /^Xã Mường Luân/ })
    .click();
  const result = stepOf(page, "Kết quả");
  const record = result.getByRole("button", { name: "Biên bản quy đổi" });
  const [download] = await Promise.all([page.waitForEvent("download"), record.click()]);
  await result.getByText("Đã lập biên bản").waitFor();
  const acts = await band(page, record.locator("xpath=.."), result.getByText("Đã lập biên bản"));
  await upload(page, download.suggestedFilename(), await readFile(await download.path()));
  const checked = dialogOf(page)
    .getByText("mọi chữ số đều khớp")
    .locator("xpath=ancestor::*[contains(@class, 'boxed')][1]");
  const verified = await band(page, checked, checked);

  const { clip, ...size } = maps[kind];
  await page.setViewportSize(size);
  await result.getByRole("button", { name: "Xem trên bản đồ" }).click();
  await dialogOf(page).waitFor({ state: "detached" });
  await page.locator("html[data-map-idle]").waitFor({ state: "attached", timeout: 60_000 });
  await page.getByText("Trình duyệt không hỗ trợ").locator("xpath=following::button[1]").click();
  return [acts, verified, await page.screenshot({ clip })];
}
