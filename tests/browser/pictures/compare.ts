/** Compares a view with how it looked: its pictures in cells, and what its parts say. References are written anew with `--update-snapshots`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { drawn } from "../app";
import { cellsOf, differences, enlarged, marked, read, written, type Cells, type Spot } from "./cells";
import { said } from "./said";

const folder = join(import.meta.dirname, "references");
const anew = () => ["all", "changed"].includes(test.info().config.updateSnapshots);

/**
 * Of the map alone, and of the page with all that stands in it, which is coarse: text is another's matter. `side`: CSS px on one side of a cell. Two runs
 * on one machine are the same; with other settings of the letters single cells of the simple map are off by 0.016, of the page by 0.028, blocks by 0.0014.
 */
const kinds = {
  map: { side: 20, limits: { cell: 0.03, block: 0.004 } },
  page: { side: 40, limits: { cell: 0.05, block: 0.008 } },
};
type Kind = keyof typeof kinds;

/** How long a view may take to look as it did, ms: layers and names may come after the map is at rest. */
const patience = 8_000;

/** Hides all but the maps, and shows it again; nothing moves. */
const onlyMaps = (page: Page, only: boolean): Promise<void> =>
  page.evaluate((hidden) => {
    document.body.style.visibility = hidden ? "hidden" : "";
    for (const map of document.querySelectorAll<HTMLElement>("main .map, main .map *"))
      map.style.visibility = hidden ? "visible" : "";
  }, only);

async function shot(page: Page, kind: Kind): Promise<Buffer> {
  if (kind === "map") await onlyMaps(page, true);
  const picture = await page.screenshot({ caret: "hide", animations: "disabled" });
  if (kind === "map") await onlyMaps(page, false);
  return picture;
}

/** Where in the window, in CSS px. */
const place = ({ left, top, size, by }: Spot, side: number): string =>
  `x ${left * side}–${(left + size) * side}, y ${top * side}–${(top + size) * side}: ${by.toFixed(3)}`;

/** How often in a row a view has to look and read the same, 600 ms apart, before it is kept: on a busy machine a part may come late. */
const often = 4;

/** What stays: so many that follow on each other are the same. */
async function atRest<Seen>(page: Page, see: () => Promise<Seen>, same: (a: Seen, b: Seen) => boolean): Promise<Seen> {
  let last = await see();
  for (let times = 1; times < often;) {
    await page.waitForTimeout(600);
    await drawn(page);
    const seen = await see();
    times = same(last, seen) ? times + 1 : 1;
    last = seen;
  }
  return last;
}

/** Keeps what a failure is understood by; gives where. */
function keep(name: string, content: Buffer | string): string {
  const path = test.info().outputPath(name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const reference = (name: string): string => {
  const file = join(folder, name);
  if (!existsSync(file)) throw new Error(`There is no ${name} to compare with: npm run pictures makes it.`);
  return file;
};

function write(name: string, content: Buffer | string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), content);
}

async function comparePicture(page: Page, view: string, kind: Kind): Promise<void> {
  const size = Math.round(kinds[kind].side * (await page.evaluate(() => devicePixelRatio)));
  const name = `${view}.${kind}`;
  if (anew()) {
    const see = async (): Promise<Cells> => cellsOf(await shot(page, kind), size);
    const same = (a: Cells, b: Cells): boolean => differences(a, b, { cell: 0, block: 0 }).length === 0;
    return write(`${name}.webp`, await written(await atRest(page, see, same)));
  }
  const expected = await read(readFileSync(reference(`${name}.webp`)));
  const until = Date.now() + patience;
  for (;;) {
    await drawn(page);
    const picture = await shot(page, kind);
    const spots = differences(expected, await cellsOf(picture, size), kinds[kind].limits);
    if (spots.length === 0) return;
    if (Date.now() < until) continue;
    keep(`${name}.expected.png`, await enlarged(expected, size));
    keep(`${name}.differs.png`, await marked(picture, spots, size));
    const actual = keep(`${name}.actual.png`, picture);
    const where = spots.slice(0, 5).map((spot) => place(spot, kinds[kind].side));
    return expect.soft(where, `«${view}», ${kind}: ${spots.length} places look otherwise, see ${actual}`).toEqual([]);
  }
}

async function compareText(page: Page, view: string, now: () => Promise<string>): Promise<void> {
  const name = `${view}.txt`;
  if (anew()) return write(name, await atRest(page, now, (a, b) => a === b));
  const expected = readFileSync(reference(name), "utf8");
  const until = Date.now() + patience;
  let actual = await now();
  while (actual !== expected && Date.now() < until) actual = await now();
  if (actual === expected) return;
  const path = keep(`${view}.actual.txt`, actual);
  expect.soft(actual, `«${view}» says something else or wears other colours, see ${path}`).toBe(expected);
}

/** Without the day of the test and the version of the data. */
const lasting = (text: string): string =>
  text
    .replace(/In ngày \S+/g, "In ngày …")
    .replace(/mã [0-9a-f]{6}/g, "mã …")
    .replace(/localhost:\d+/g, "localhost");

/** What of a view is compared: the map as a picture, the page as a coarse one, and the parts, named by selectors, by what they say and wear. */
export interface Compared {
  view: string;
  pictures: Kind[];
  parts: string[];
}

export async function compare(page: Page, { view, pictures, parts }: Compared): Promise<void> {
  const texts = async (): Promise<string> => {
    const each: string[] = [];
    for (const part of parts) each.push(`# ${part}\n${await said(page.locator(part).first())}`);
    return lasting(each.join("\n"));
  };
  for (const kind of pictures) await comparePicture(page, view, kind);
  if (parts.length > 0) await compareText(page, view, texts);
}
