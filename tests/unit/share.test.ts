/** What a link holds is said in words: no part of the view that is in the address is passed over. */
import { expect, it } from "vitest";
import { qrPicture, longestCode } from "../../src/components/qr/qr";
import { viewLines } from "../../src/features/share";
import { Locale } from "../../src/locale/locale";
import { App } from "../../src/state/app.svelte";
import { Catalogue } from "../../src/state/catalogue.svelte";
import type { AppContext } from "../../src/state/context";
import { defaultView, type View } from "../../src/state/view";
import { loadThemes } from "../../src/themes";
import { FakeHost } from "./fake-host";

const never = () => new Promise<never>(() => undefined);

async function linesOf(query: string) {
  const app = new App(new FakeHost(query), { themes: loadThemes, provenance: never, geography: never });
  await app.loadThemes();
  expect(app.notices.all, query).toEqual([]);
  const catalogue = new Catalogue(app, false);
  await catalogue.indicators.load();
  const locale = new Locale(() => app.view.language);
  const lines = viewLines({ app, catalogue, locale } as unknown as AppContext);
  app.destroy();
  return lines;
}

/** An address for each part of the view, the part set in it. */
const addresses: Record<keyof View, string> = {
  language: "lang=en",
  era: "era=before",
  levels: "levels=province,commune,district",
  layers: "layers=hydropower,forest~60",
  selection: "sel=commune:03160",
  page: "page=help",
  subjects: "page=report&of=commune:03160;place:21.38600,103.01700",
  part: "page=explorer&part=time",
  printed: "page=report&of=hydropower:nam-khau-hu&printed=20260101-000000-hAAAAAA.cBBBBBB",
  ring: "sel=place:21.38600,103.01700&ring=10",
  camera: "at=103.1,21.5,9",
  tilted: "relief=tilt",
  compare: "compare=overlay",
  divider: "compare=swipe&split=30",
  indicator: "ind=density-2019",
  formerLevel: "ind=density-2019&by=district",
  classing: "ind=density-2019&classes=own-10_50",
  lens: "ind=density-2019&era=before&lens=sure",
  regions: "regions=Phía nam~c03352.f03203",
  table: "table=commune&sort=-area&q=muong",
  featureTable: "table=hydropower&sort=-capacity",
  filters: "f=hydropower~status:operating",
  within: "in=district:097",
};

it("says something of each part of the view", async () => {
  const first = (await linesOf("")).map(({ name, value }) => `${name}: ${value}`);
  expect(Object.keys(addresses).toSorted()).toEqual(Object.keys(defaultView).toSorted());
  for (const [part, query] of Object.entries(addresses)) {
    const lines = (await linesOf(query)).map(({ name, value }) => `${name}: ${value}`);
    expect(lines.filter((line) => !first.includes(line)).length, part).toBeGreaterThan(0);
    expect(lines.join("\n"), part).not.toMatch(/undefined|null|…/);
  }
});

it("names what is chosen, and counts what is too much to name", async () => {
  const of = Array.from({ length: 8 }, (_, at) => `place:21.3860${at},103.01700`).join(";");
  const [subjects] = (await linesOf(`page=report&of=${of}`)).filter(({ part }) => part === "subjects");
  expect(subjects?.value).toMatch(/và 2 mục khác$/);
  const lines = await linesOf("f=hydropower~status:operating&layers=forest~60&ind=density-2019");
  const said = Object.fromEntries(lines.map(({ part, value }) => [part, value]));
  expect(said).toMatchObject({
    filters: "Đang vận hành",
    layers: expect.stringContaining("độ trong suốt 40%"),
    indicator: "Mật độ dân số 2019",
  });
});

it("says of a place where it is, and of the part of a page what it is, not its id", async () => {
  const said = async (query: string) =>
    Object.fromEntries((await linesOf(query)).map(({ part, value }) => [part, value]));
  const place = "Điểm đã chọn (21,38600 B; 103,01700 Đ)";
  expect(await said("sel=place:21.38600,103.01700")).toMatchObject({ selection: place });
  expect(await said("page=report&of=place:21.38600,103.01700")).toMatchObject({ subjects: place });
  for (const [query, part] of Object.entries({
    "page=explorer&part=table": "Bảng",
    "page=lookup&part=muong nhe~2024-01-01": "«muong nhe», 1/1/2024",
    "page=glossary&part=commune": "thuật ngữ đang xem",
    "page=correct&part=communes.03160.area": "số liệu đang góp ý",
  }))
    expect(await said(query), query).toMatchObject({ part });
});

it("tells before a link is too long for a code", () => {
  expect(() => qrPicture("x".repeat(longestCode))).not.toThrow();
  expect(() => qrPicture("x".repeat(longestCode + 1))).toThrow();
});
