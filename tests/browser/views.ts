/** Every view of the app, and how to see that it is rendered. */
import { expect, type Page } from "@playwright/test";
import { show } from "./app";

export interface View {
  query: string;
  /** Selectors of elements which are present once the view is rendered. */
  rendered: string[];
  /** Selectors of the parts that the view adds to the page; empty: the page as a whole. */
  panels: string[];
  /** A variant of another view, or one whose parts others show as well: left out of `npm test`. */
  deep?: boolean;
}

/** For a part of an address: an element that is present once it is rendered, and the panel that holds it. */
const parts: [part: string, rendered: string, panel: string][] = [
  ["sel=", "[data-testid=card] h3", "[data-testid=card]"],
  ["page=", "dialog .copy", "dialog"],
  ["table=", "[data-testid=table] tbody tr", "[data-testid=table]"],
  ["regions=", "section.regions .figure", "section.regions"],
  ["ind=", "[data-testid=indicator] table", "#panel"],
  ["compare=swipe", "#divider", "#panel"],
  ["compare=swipe", "main .slider", "main"],
  ["compare=side", "main canvas >> nth=1", "main"],
];

/** Empty and refused states, second units and parts of a page, and pages made of the parts of others. */
const deeply = new Set([
  "?sel=former-commune:03158",
  "?sel=district:096",
  "?page=report",
  "?page=report&of=place:21.20000,102.80000",
  "?page=report&of=hydropower:nam-khau-hu&printed=20260101-000000-hAAAAAA.cBBBBBB",
  "?page=lookup&part=Mường Chà",
  "?page=convert-guide",
  "?page=discrepancies",
  "?page=correct&of=commune:03158",
  "?page=side-by-side",
  "?page=shortlist",
  "?page=explorer&part=capital",
  "?page=ntm",
  "?page=border-gates",
  "?ind=zone&era=after",
  "?table=hydropower&sort=-capacity&f=hydropower~status:operating",
]);

function viewOf(query: string): View {
  /** A page lies over all else, the regions that it is about among them. */
  const found = parts.filter(([part]) => query.includes(part) && (part === "page=" || !query.includes("page=")));
  return {
    query,
    rendered: found.map(([, rendered]) => rendered),
    panels: found.map(([, , panel]) => panel),
    deep: deeply.has(query),
  };
}

/** Pages whose charts are tables too. */
const charted = [
  "explorer&part=time",
  "explorer&part=capital",
  "figures",
  "hydropower",
  "border-gates",
  "forest",
  "ntm",
  "projects",
];
export const hasCharts = ({ query }: View): boolean => charted.some((page) => query.endsWith(`page=${page}`));

const regions = "regions=Biên giới~c03158.c03160.c03163;Phía nam~c03352.f03203.f03356";

const pages = (names: string[]): string[] => names.map((name) => `?page=${name}`);

/** In groups, each of which is visited on one page. */
export const views: Record<string, View[]> = Object.fromEntries(
  Object.entries({
    "map and cards": [
      "?era=after",
      "?era=before&layers=hydropower,border-gates,forest,ntm,projects",
      "?sel=commune:03166",
      "?sel=former-commune:03158",
      "?sel=district:096",
      "?sel=province:11",
      "?sel=hydropower:nam-muc&layers=hydropower&f=hydropower~status:operating&in=district:097",
      "?sel=border-gates:tay-trang&layers=border-gates",
      "?sel=place:21.38600,103.01700",
    ],
    reports: [
      "?page=report",
      "?page=report&of=place:21.38600,103.01700",
      "?page=report&of=hydropower:nam-khau-hu&printed=20260101-000000-hAAAAAA.cBBBBBB",
      "?page=report&of=place:21.20000,102.80000",
    ],
    pages: [
      ...pages([
        "explorer&f=projects~gate:tay-trang:..40,unknown",
        "explorer&part=table",
        "lookup&part=03158",
        "lookup&part=Mường Chà",
        "convert",
        "convert-guide",
        "embed&layers=hydropower&at=103.1,21.4,9",
        "sources",
        "open-data",
        "discrepancies",
        "annex",
        "certainty",
        "glossary&part=vn-2000",
        "correct&part=hydropower.nam-muc.lon",
        "correct&of=commune:03158",
        "help",
        "side-by-side",
        "shortlist",
      ]),
      "?page=side-by-side&of=commune:03202;place:21.38600,103.01700;hydropower:nam-muc;region:1&regions=Phía nam~c03352",
      "?page=shortlist&of=commune:03202;hydropower:nam-muc;hydropower:no-such",
    ],
    "pages with charts": pages(charted),
    "indicators, tables and regions": [
      "?ind=density-2019&era=before&by=district&classes=own-10.123456_20_999999999",
      "?ind=zone&era=after",
      "?ind=density-2019&era=before&lens=sure",
      "?compare=overlay&ind=population-change",
      "?era=before&table=former-commune&sort=-area&q=muong",
      "?table=hydropower&sort=-capacity&f=hydropower~status:operating",
      `?era=after&${regions}`,
    ],
  }).map(([group, queries]) => [group, queries.map(viewOf)]),
);

/** Views of the two maps, which the SVG map does not have. */
export const twoMaps: View[] = [
  "?compare=swipe&ind=density-2019&by=district&classes=own-10.123456_20_999999999",
  "?compare=side&sel=former-commune:03202",
].map(viewOf);

/** Shows a view in a language, with its panels opened, and waits until it is rendered. */
export async function visit(page: Page, { query, rendered }: View, language: string): Promise<void> {
  await show(page, `${query}&lang=${language}`);
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  if (query.includes("regions=") && !query.includes("page=")) await page.locator("[data-list=regions]").click();
  const closed = page.locator("section[aria-labelledby=tools] button[aria-expanded=false]");
  if (query.includes("ind=") && (await closed.count()) > 0) await closed.click();
  for (const each of rendered) await expect(page.locator(each).first(), query).toBeAttached();
  await expect(page.locator(".skeleton"), query).toHaveCount(0);
}

/** Opens the folded parts of a page and one bar of its charts. */
export async function unfold(page: Page): Promise<void> {
  const dialog = page.getByRole("dialog").first();
  await dialog.evaluate((element) => {
    for (const details of element.querySelectorAll("details")) details.open = true;
    element.querySelector<HTMLElement>('button.bar[aria-expanded="false"]')?.click();
  });
}

/** Shows the charts of a page as tables. */
export async function asTables(page: Page): Promise<void> {
  const dialog = page.getByRole("dialog").first();
  const asTable = dialog.getByRole("button", { name: /^(Xem dạng bảng|Show as a table)$/, pressed: false });
  for (let left = await asTable.count(); left > 0; left -= 1) {
    await asTable.first().press("Enter");
    await expect(asTable).toHaveCount(left - 1);
  }
}
