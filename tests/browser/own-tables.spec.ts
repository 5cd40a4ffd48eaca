/** A reader's own table kept in the browser: on the map as any other indicator, and removed in one act. */
import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import type { Conversion, ResultCell, ResultTable } from "../../src/conversion/result-types";
import type { OwnTable } from "../../src/conversion/own-table";
import { axeFaults } from "./axe";
import { card, drawn, open, sizes, table, test, watch } from "./app";

const indicator = "own-abcd1234-3";
const title = "Số hộ · Rà soát hộ nghèo";
const formers = table("former-communes");
/** Mường Mươn, of which there is no number; with Mường Pồn it is the commune of Mường Pồn. */
const missing = "03202";

const numbers = new Map(formers.map(({ code = "" }, at) => [code, code === missing ? null : 100 + at]));

/** The sum of the former communes of each unit. */
function summed(
  level: ResultTable["level"],
  codes: readonly string[],
  unitOf: (row: Record<string, string>) => string,
) {
  const cellOf = (unit: string): ResultCell => {
    const parts = formers.filter((row) => unitOf(row) === unit).map(({ code = "" }) => numbers.get(code) ?? null);
    const known = parts.filter((part) => part !== null);
    const sum = known.reduce((total, each) => total + each, 0);
    return { value: known.length > 0 ? String(sum) : null, known: known.length, of: parts.length };
  };
  return { level, rows: codes.map((code) => ({ code, name: code, cells: [cellOf(code)] })) };
}
const codesOf = (name: "communes" | "districts" | "former-communes") => table(name).map(({ code = "" }) => code);

const conversion: Conversion = {
  from: "former-commune",
  columns: [
    {
      column: 3,
      title: "Số hộ",
      rule: { kind: "sum" },
      decimals: null,
      coverage: { known: 128, of: 129, population: 0.99, area: 0.99 },
      proof: null,
      notes: [],
    },
  ],
  tables: [
    summed("former-commune", codesOf("former-communes"), ({ code = "" }) => code),
    summed("commune", codesOf("communes"), ({ commune = "" }) => commune),
    summed("district", codesOf("districts"), ({ district = "" }) => district),
    summed("province", ["11"], () => "11"),
  ],
  checks: [],
  flows: null,
  ledger: [],
  undecided: [],
  warnings: [],
};
const kept: Omit<OwnTable, "source" | "choices"> = {
  id: "abcd1234",
  name: "Rà soát hộ nghèo",
  fileName: "ra-soat.xlsx",
  at: "2025-10-01T08:00:00.000Z",
  conversion,
  points: [],
  pointsShown: true,
};

/** Puts the table where the page keeps them. */
async function seed(page: Page, given = kept): Promise<void> {
  await page.evaluate(
    (table) =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.open("own-tables");
        asked.onupgradeneeded = () => asked.result.createObjectStore("tables");
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const act = asked.result.transaction("tables", "readwrite");
          act.objectStore("tables").put({ ...table, source: new Uint8Array([1, 2]), choices: {} }, table.id);
          act.oncomplete = () => resolve(asked.result.close());
        };
      }),
    given,
  );
}

/** What the page has kept. */
const stored = (page: Page): Promise<OwnTable[]> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const asked = indexedDB.open("own-tables");
        asked.onsuccess = () => {
          const all = asked.result.transaction("tables").objectStore("tables").getAll();
          all.onsuccess = () => {
            asked.result.close();
            resolve(all.result);
          };
        };
      }),
  );

test("an own table colours the map, stands in legend, card, table and files, survives a reload and is removed", async ({
  page,
}) => {
  const faults = watch(page);
  await open(page);
  await seed(page);
  await open(page, `?ind=${indicator}&sel=commune:03202&table=commune&cols=${indicator}&sort=-${indicator}`);

  const section = page.getByTestId("indicator");
  await expect(section.getByRole("combobox").first()).toHaveValue(indicator);
  await expect(section.locator("optgroup[label='Bảng của bạn'] option")).toHaveText([title]);
  const counts = section.getByTestId(/^class-after-/);
  await expect(counts.first()).toHaveText(/\d/);
  expect((await counts.allTextContents()).map(Number).reduce((sum, each) => sum + each, 0)).toBe(45);
  await expect(section.getByTestId("class-after-unknown")).toHaveText("1");
  await expect.poll(() => page.locator("#map path.area:not([fill^=url])").count()).toBe(44);

  const figure = card(page).getByTestId("own-figures");
  await expect(figure).toContainText(`${title}`);
  await expect(figure).toContainText(`≥ ${numbers.get("03319")}`);
  await figure.getByRole("button", { name: /Nguồn/ }).click();
  const source = page.getByRole("dialog", { name: "Nguồn" });
  await expect(source).toContainText("Bảng của bạn: ra-soat.xlsx");
  await expect(source).toContainText("chỉ có trên máy này");
  await page.keyboard.press("Escape");

  const rows = page.getByTestId("table").locator("tbody tr");
  await expect(rows).toHaveCount(45);
  await page.reload();
  await drawn(page);
  await expect(section.getByTestId("class-after-unknown")).toHaveText("1");

  await section.getByText("Bảng của bạn (1)").click();
  await section.getByRole("button", { name: "Xóa «Rà soát hộ nghèo» khỏi trình duyệt" }).click();
  await expect(page).not.toHaveURL(/own-/);
  await expect(section.locator("optgroup[label='Bảng của bạn']")).toHaveCount(0);
  await expect(card(page).getByTestId("own-figures")).toHaveCount(0);
  await section.getByRole("button", { name: "Hoàn tác" }).click();
  await expect(section.locator("optgroup[label='Bảng của bạn'] option")).toHaveText([title]);
  await section.getByText("Bảng của bạn (1)").click();
  await section.getByRole("button", { name: "Xóa «Rà soát hộ nghèo» khỏi trình duyệt" }).click();
  await expect(section.locator("optgroup[label='Bảng của bạn']")).toHaveCount(0);
  await page.reload();
  await drawn(page);
  expect(await stored(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test("a link to an own table says so when copied, and is refused in words where the table is not", async ({ page }) => {
  await open(page, `?ind=${indicator}`);
  await expect(page.getByText("bảng chỉ có trên máy đã tạo")).toContainText(`ind=${indicator}`);
  await expect(page).not.toHaveURL(/ind=/);
  await seed(page);
  await open(page, `?ind=${indicator}`);
  await expect(page.getByTestId("indicator").getByTestId("class-after-unknown")).toHaveText("1");
  await expect(page.getByText("bảng chỉ có trên máy đã tạo")).toHaveCount(0);
  await page.getByRole("button", { name: "Sao chép liên kết" }).first().click();
  await expect(page.getByRole("status").filter({ hasText: "chỉ có trên máy này" })).toBeVisible();
});

test("the files of the table of units name an own table as a source", { tag: "@deep" }, async ({ page }) => {
  await open(page);
  await seed(page);
  await open(page, `?table=former-commune&cols=${indicator}`);
  await page.getByRole("button", { name: /Tải/ }).first().click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /CSV/ }).nth(1).click(),
  ]);
  const text = await readFile((await download.path())!, "utf8");
  const lines = text.trim().split(/\r?\n/);
  expect(lines).toHaveLength(130);
  expect(lines[0]).toContain("Số hộ");
  expect(lines.filter((line) => line.includes("theo bảng của bạn"))).toHaveLength(128);
  expect(lines.filter((line) => line.includes("own-abcd1234"))).toHaveLength(128);
});

test("points of an own table are a layer that can be switched off, and are counted by unit", async ({ page }) => {
  const faults = watch(page);
  const at = (lon: number, lat: number) => ({ lon, lat, properties: { tên: `Trường ${lon}`, lớp: 2 } });
  /** Two in the city of Điện Biên Phủ, one in Hà Nội. */
  const points = [at(103.0125, 21.3855), at(103.0155, 21.389), at(105.85, 21.03)];
  await open(page);
  await seed(page, { ...kept, points });
  await open(page, "?ind=own-abcd1234-p0");
  const circles = page.locator("#map path.own-point");
  await expect(circles).toHaveCount(1);
  await expect(circles).toHaveAttribute("d", /^(M[^M]*){3}$/);
  const section = page.getByTestId("indicator");
  await expect(section.getByTestId("class-after-unknown")).toHaveText("0");
  await expect(section.locator("optgroup[label='Bảng của bạn'] option")).toHaveText([
    title,
    "Số điểm · Rà soát hộ nghèo",
    "lớp · Rà soát hộ nghèo",
  ]);

  const row = page.getByTestId("own-points-abcd1234");
  await expect(row).toContainText("3 điểm");
  await row.getByText("1 điểm nằm ngoài tỉnh").click();
  await section.getByText("Bảng của bạn (1)").click();
  expect(await axeFaults(page, { within: "#panel" })).toEqual([]);
  await expect(row.getByRole("listitem")).toContainText("Trường 105.85");
  await row.getByRole("switch", { name: "Hiện Rà soát hộ nghèo" }).click();
  await expect(circles).toHaveCount(0);
  await expect.poll(() => stored(page)).toMatchObject([{ pointsShown: false }]);
  await page.reload();
  await drawn(page);
  await expect(row.getByRole("switch")).not.toBeChecked();
  await expect(circles).toHaveCount(0);
  await row.getByRole("switch").click();
  await expect(circles).toHaveCount(1);

  await page.setViewportSize(sizes.phone);
  await page.getByRole("button", { name: "Chú giải" }).click();
  await expect(page.getByTestId("own-point-legend")).toContainText("3 điểm");
  expect(faults).toEqual([]);
});

test(
  "a file of points alone comes onto the map, and a table removed in one window is gone from the other",
  { tag: "@deep" },
  async ({ page }) => {
    const faults = watch(page);
    await page.goto("/?page=convert");
    const dialog = page.getByRole("dialog").first();
    const features = [[103.0125, 21.3855], [103.0155, 21.389], [105.85, 21.03]].map((coordinates) => ({
    type: "Feature",
    geometry: { type: "Point", coordinates },
    properties: { tên: "Trường" },
  })); // prettier-ignore
    const buffer = Buffer.from(JSON.stringify({ type: "FeatureCollection", features }));
    await dialog.locator(".zone input[type=file]").setInputFiles({ name: "truong.geojson", mimeType: "", buffer });
    await expect(dialog).not.toContainText("Đủ 129 đơn vị");
    await dialog.getByRole("button", { name: "Xem các điểm trên bản đồ" }).click();
    await expect(page).toHaveURL(/ind=own-[a-z0-9]{8}-p0/);
    const options = (of: Page) => of.locator("optgroup[label='Bảng của bạn'] option");
    await expect(options(page)).toHaveText(["Số điểm · truong"]);
    await expect(page.locator("#map path.own-point")).toHaveAttribute("d", /^(M[^M]*){3}$/);

    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByTestId("indicator").getByText("Bảng của bạn (1)").click();
    await other.getByRole("button", { name: "Xóa «truong» khỏi trình duyệt" }).click();
    await expect(options(page)).toHaveCount(0);
    await expect(page).not.toHaveURL(/own-/);
    await expect(page.locator("#map path.own-point")).toHaveCount(0);
    await other.getByRole("button", { name: "Hoàn tác" }).click();
    await expect(options(page)).toHaveText(["Số điểm · truong"]);
    await other.close();
    expect(faults).toEqual([]);
  },
);
