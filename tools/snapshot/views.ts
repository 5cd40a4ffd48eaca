/** What is written of each kind of view. */
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import {
  classings,
  filters,
  indicators,
  layerNames,
  links,
  pageNames,
  regions,
  searches,
  selections,
  tables,
} from "./addresses";
import { xlsxText, type Folder } from "./files";

type Language = "vi" | "en";
type Step = (page: Page, folder: Folder, language: Language) => Promise<void>;

const words = {
  vi: { lists: "Danh sách", regions: "Vùng tự chọn", back: "Quay lại", asTable: "Xem dạng bảng", save: "Tải về" },
  en: { lists: "Lists", regions: "Your own regions", back: "Back", asTable: "Show as a table", save: "Download" },
};

/** Every button of a small window but the box of the search. */
const windows = 'button[aria-haspopup="dialog"]';

const show = (page: Page, language: Language, query: string): Promise<void> =>
  page.evaluate((address) => window.reader.show(address), `?lang=${language}${query && `&${query}`}`);
const settle = (page: Page): Promise<void> => page.evaluate(() => window.reader.settle());
const text = (of: Locator): Promise<string> => of.evaluate((root) => window.reader.text(root));
const unfold = (of: Locator): Promise<string> => of.evaluate((root) => window.reader.unfold(root));
const popovers = (of: Locator, buttons = windows): Promise<string> =>
  of.evaluate((root, found) => window.reader.popovers(root, found), buttons);

async function press(button: Locator): Promise<void> {
  await button.evaluate((element: HTMLElement) => element.click());
  await settle(button.page());
}

export const cards: Step = async (page, folder, language) => {
  const card = page.getByTestId("card");
  for (const selection of selections) {
    await show(page, language, `sel=${selection}`);
    const inTurn = await unfold(card);
    await folder.write(`cards/${selection.replace(":", "-")}.txt`, await text(card), inTurn, await popovers(card));
  }
};

/** Words with everything unfolded, by each choice of its radio buttons, with its charts as tables; and the sources. */
export const pagesOver: Step = async (page, folder, language) => {
  const dialog = page.getByRole("dialog").and(page.locator("dialog"));
  for (const name of pageNames) {
    await show(page, language, `page=${name}`);
    const inTurn = await unfold(dialog);
    const first = await text(dialog);
    const sources = await popovers(dialog);
    const others: string[] = [];
    const radios = dialog.getByRole("radio");
    const chosen = await radios.evaluateAll((all) => all.map((radio) => (radio as HTMLInputElement).checked));
    for (const [at, already] of chosen.entries()) {
      if (already || (await radios.count()) <= at) continue;
      await press(radios.nth(at));
      others.push(await text(dialog));
    }
    for (const toggle of await dialog.getByRole("button", { name: words[language].asTable }).all())
      if ((await toggle.getAttribute("aria-pressed")) === "false") await press(toggle);
    await folder.write(`pages/${name}.txt`, first, inTurn, await text(dialog), ...others, sources);
    await show(page, language, "");
  }
};

/** Every file that the small window or the part offers, as text under the name it is saved by. */
async function saved(buttons: Locator): Promise<[name: string, content: string][]> {
  const files: [string, string][] = [];
  for (const button of await buttons.all()) {
    const [download] = await Promise.all([
      button.page().waitForEvent("download"),
      button.evaluate((element: HTMLElement) => element.click()),
    ]);
    const bytes = await readFile(await download.path());
    const name = download.suggestedFilename();
    files.push([name, name.endsWith(".xlsx") ? xlsxText(bytes) : bytes.toString("utf8").replaceAll("\r\n", "\n")]);
  }
  return files;
}

export const tablesOf: Step = async (page, folder, language) => {
  const table = page.getByTestId("table");
  for (const [name, query] of tables) {
    await show(page, language, query);
    await folder.write(`tables/${name}.txt`, await text(table));
    if (name === "units-district" || name === "units-province" || name === "border-gates")
      await folder.write(`tables/${name}-cells.txt`, await popovers(table, `td button, ${windows}`));
    await press(table.getByRole("button", { name: words[language].save, exact: true }));
    const offered = page.getByRole("dialog", { name: words[language].save }).getByRole("button");
    for (const [file, content] of await saved(offered)) await folder.write(`tables/${name}.${file}.txt`, content);
    await page.keyboard.press("Escape");
    await show(page, language, "");
  }
};

/** The lists of the panel, or those of the names given, opened one after the other. */
async function lists(page: Page, language: Language, names: RegExp): Promise<string[]> {
  const found: string[] = [];
  const back = page.getByRole("button", { name: words[language].back, exact: true });
  const heading = page.getByRole("heading", { name: words[language].lists, exact: true });
  const buttons = page.locator("section").filter({ has: heading }).getByRole("button");
  const count = await buttons.count();
  for (let at = 0; at < count; at += 1) {
    if (!names.test((await buttons.nth(at).textContent()) ?? "")) continue;
    await press(buttons.nth(at));
    const list = page.locator("section").filter({ has: back });
    const first = await text(list);
    await unfold(list);
    found.push(first, await text(list), await popovers(list));
    await press(back);
  }
  return found;
}

/** The parts of the panel that are named by layer, with their filters opened. */
async function layerParts(page: Page): Promise<string[]> {
  const parts: string[] = [];
  for (const layer of layerNames) {
    const part = page.getByTestId(`layer-${layer}`);
    await unfold(part);
    parts.push(await text(part), await popovers(part));
  }
  return parts;
}

const listNames: Record<Language, Record<(typeof layerNames)[number], string>> = {
  vi: { hydropower: "Thủy điện", "border-gates": "Cửa khẩu", forest: "rừng", ntm: "ông thôn mới", projects: "Dự án" },
  en: { hydropower: "Hydropower", "border-gates": "order", forest: "orest", ntm: "ural", projects: "rojects" },
};

export const legends: Step = async (page, folder, language) => {
  for (const era of ["before", "after"]) {
    await show(page, language, `era=${era}&layers=${layerNames.join(",")}`);
    await folder.write(`legends/layers-${era}.txt`, ...(await layerParts(page)));
    await folder.write(`lists/${era}.txt`, ...(await lists(page, language, /./)));
  }
  const indicator = page.getByTestId("indicator");
  const views = ["era=after", "era=before&by=former-commune", "era=before&by=district"];
  for (const id of indicators)
    for (const view of views) {
      await show(page, language, `ind=${id}&${view}`);
      await folder.write(
        `legends/${id}-${view.replace(/\W+/g, "-")}.txt`,
        await text(indicator),
        await popovers(indicator),
      );
    }
  for (const classing of classings) {
    await show(page, language, `ind=density-2019&classes=${classing}&compare=side`);
    await folder.write(`legends/density-2019-${classing}.txt`, await text(indicator));
  }
  for (const [at, [query, of]] of filters.entries()) {
    await show(page, language, query);
    const name = new RegExp(of.map((layer) => listNames[language][layer]).join("|"));
    const line = await text(page.getByTestId("filter-line").first());
    await folder.write(
      `filters/${at + 1}.txt`,
      query,
      line,
      ...(await layerParts(page)),
      ...(await lists(page, language, name)),
    );
    await show(page, language, "");
  }
};

export const regionViews: Step = async (page, folder, language) => {
  const back = page.getByRole("button", { name: words[language].back, exact: true });
  for (const [at, query] of regions.entries()) {
    await show(page, language, query);
    await press(page.getByRole("button", { name: words[language].regions }).first());
    const panel = page.locator("section").filter({ has: back });
    const parts: string[] = [];
    for (let tab = 0; tab < query.split(";").length; tab += 1) {
      await press(panel.getByRole("list").first().getByRole("button").nth(tab));
      await unfold(panel);
      parts.push(await text(panel), await popovers(panel));
    }
    const compare = panel.locator('button[aria-pressed="false"]');
    if ((await compare.count()) > 0) {
      await press(compare.first());
      parts.push(await text(panel));
    }
    await folder.write(`regions/${at + 1}.txt`, query, ...parts);
    for (const [name, content] of await saved(panel.getByRole("button", { name: /CSV|GeoJSON/ })))
      await folder.write(`regions/${at + 1}.${name}.txt`, content);
    await press(back);
    await show(page, language, "");
  }
};

export const searched: Step = async (page, folder) => {
  const box = page.getByRole("combobox").first();
  const found: string[] = [];
  for (const query of searches) {
    await box.fill(query);
    await settle(page);
    found.push(query, await text(page.getByRole("search").first()));
  }
  await box.fill("");
  await folder.write("search.txt", ...found);
};

export const addresses: Step = async (page, folder, language) => {
  for (const [at, query] of links.entries()) {
    await show(page, language, query);
    const left = decodeURIComponent(await page.evaluate(() => location.search));
    await folder.write(`addresses/${at + 1}.txt`, query, left, await page.title(), await text(page.locator("body")));
    await show(page, language, "");
  }
};
