/** The atlas: its pages, the index of former names, sources by number, what stands on a commune's page. */
import { beforeAll, describe, expect, it } from "vitest";
import { unitBounds } from "../../src/domain/geography";
import { landOf } from "../../src/domain/land";
import { partsOf } from "../../src/domain/lineage";
import { mapName } from "../../src/map/map-name";
import { province, unitsOf, type Unit } from "../../src/domain/units";
import { surroundingsOf } from "../../src/features/place-facts";
import { SourceNumbers } from "../../src/publish/atlas/citations";
import { appFontFaces } from "../../src/publish/atlas/font-faces";
import { formerNames, letterOf } from "../../src/publish/atlas/former-names";
import { pictureSize } from "../../src/publish/atlas/map/atlas-map";
import { unsizedSample } from "../../src/publish/atlas/map/legend";
import { provinceMap } from "../../src/publish/atlas/map/province-map";
import { symbolsAt, symbolsIn } from "../../src/publish/atlas/map/symbols";
import { unitMap } from "../../src/publish/atlas/map/unit-map";
import { firstBackPage, frontPages, pageOfCommune, pageOfFront } from "../../src/publish/atlas/page-numbers";
import { rowUnits } from "../../src/publish/atlas/sheet/lineage";
import { columnsOf, textLines } from "../../src/publish/atlas/text-height";
import { unitSheet } from "../../src/publish/atlas/sheet/unit-sheet";
import type { UnitSheet } from "../../src/publish/atlas/sheet/sheet";
import { siteMaterial, type SiteMaterial } from "../../src/publish/material";
import { sightOf } from "../../src/publish/picture/sight";
import { pointLayers } from "../../src/themes";

const communes = unitsOf("commune");
const called = (name: string): Unit => communes.find((each) => each.name === name)!;

describe("pages", () => {
  it("each of the 45 has one page, after the others in front", () => {
    const pages = communes.map(({ ref }) => pageOfCommune(ref));
    expect(pages).toEqual(communes.map((_, at) => frontPages.length + 1 + at));
    expect(pageOfFront("communes")).toBe(Math.min(...pages) - 1);
    expect(firstBackPage()).toBe(Math.max(...pages) + 1);
  });

  it("a former commune has none", () => {
    expect(() => pageOfCommune(unitsOf("former-commune")[0]!.ref)).toThrow(/No page/);
  });
});

describe("index of former names", () => {
  const names = formerNames();

  it("has every former commune once, with the page of what it is in", () => {
    expect(names).toHaveLength(129);
    expect(new Set(names.map(({ of }) => of.key)).size).toBe(129);
    for (const { of, commune, district, page } of names) {
      expect(partsOf(commune.ref)).toContain(of);
      expect(partsOf(district.ref)).toContain(of);
      expect(page).toBe(pageOfCommune(commune.ref));
    }
  });

  it("stands in the order of the Vietnamese alphabet, letter by letter", () => {
    const alphabet = [..."AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY"];
    const order = names.map(({ of }) => alphabet.indexOf(letterOf(of.name)));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it.each([
    ["Ẳng Cang", "Ă"],
    ["Điện Biên Đông", "Đ"],
    ["Úc", "U"],
    ["Ướt", "Ư"],
  ])("%s under %s", (name, letter) => {
    expect(letterOf(name)).toBe(letter);
  });
});

it("sources are numbered as they are first cited, and each page tells those it cites", () => {
  const row = (id: string) => [id, { id, publisher: id } as never] as const;
  const citations = new SourceNumbers(new Map(["a", "b", "c"].map(row)));
  expect(citations.cite(["b", "a"])).toEqual([1]);
  expect(citations.cite(["unknown", "c", "b"], 2)).toEqual([2, 1]);
  expect(citations.endPage().map(({ number }) => number)).toEqual([1, 2]);
  expect(citations.cite(["c"])).toEqual([2]);
  expect(citations.endPage().map(({ row: { id } }) => id)).toEqual(["c"]);
  expect(citations.all().map(({ row: { id } }) => id)).toEqual(["b", "c"]);
});

it("text takes at least one line, and columns hold no more than they are high", () => {
  const column = { widthMm: 90, points: 8, leading: 1.3 };
  expect(textLines("", column)).toBe(1);
  expect(textLines("một hai ba ".repeat(30), column)).toBeGreaterThan(4);
  expect(columnsOf([3, 4, 5, 2, 9, 1], (each) => each, 9)).toEqual([[3, 4], [5, 2], [9], [1]]);
});

it("the fonts are those of the built app; without them nothing is made", async () => {
  const files: Record<string, string> = {
    "index.html": '<link rel="stylesheet" crossorigin href="./assets/index-1.css">',
    "index-1.css": '.a{color:red}@font-face{font-family:B;src:url("./b.woff2")}',
  };
  const read = (path: string) => Promise.resolve(files[path.split("/").at(-1)!] ?? "");
  expect(await appFontFaces("dist", read)).toBe('@font-face{font-family:B;src:url("./b.woff2")}');
  await expect(appFontFaces("dist", () => Promise.resolve(""))).rejects.toThrow("no stylesheet");
});

describe("maps and pages of communes", () => {
  let material: SiteMaterial;
  beforeAll(async () => {
    material = await siteMaterial();
  });

  it.each(["Điện Biên Phủ", "Na Sang", "Sín Thầu"])("%s: each former commune has its name or its number", (name) => {
    const of = called(name);
    const rows = rowUnits(of);
    const { names, numbers } = unitMap(of, rows, "vi", material, pictureSize(106, 70));
    const told = names.filter(({ kind }) => kind === "part").map(({ lines }) => lines.join(" "));
    const numbered = numbers.map(({ unit, number }) => [mapName(unit), number]);
    expect([...told, ...numbered.map(([unit]) => unit)].toSorted()).toEqual(rows.map(mapName).toSorted());
    for (const [unit, number] of numbered) expect(mapName(rows[Number(number) - 1]!)).toBe(unit);
  });

  it("plants and projects of unknown size have an open centre, on the map as in the key, and no others", () => {
    const drawn = communes.flatMap(({ ref }) => symbolsIn(landOf(ref), material));
    const sight = sightOf([unitBounds(material.geography, province.ref)], pictureSize(106, 70), 0.1);
    const open = drawn.filter((each) => symbolsAt([each], sight).marks[0]?.open);
    expect(open.map(({ key }) => key).toSorted()).toEqual(
      drawn
        .filter(({ symbol }) => !symbol.sized)
        .map(({ key }) => key)
        .toSorted(),
    );
    expect(open.map(({ key }) => key)).toContain("hydropower:pa-khoang");
    expect(pointLayers.filter((layer) => unsizedSample(layer)?.open).map(({ id }) => id)).toEqual(
      pointLayers.filter(({ size }) => size).map(({ id }) => id),
    );
  });

  it("on the map of the province too, by the numbers that are given", () => {
    const formers = unitsOf("former-commune");
    const numberOf = new Map(formers.map((each, at) => [each.key, at + 1]));
    const { names, numbers } = provinceMap("before", "vi", material, { numberOf });
    expect(names.filter(({ kind }) => kind === "neighbour").length + numbers.length).toBe(129);
    for (const { unit, number } of numbers) expect(formers[number - 1]).toBe(unit);
  });

  describe.each(["vi", "en"] as const)("a page in %s", (language) => {
    let sheet: UnitSheet;
    const of = called("Mường Pồn");
    beforeAll(() => {
      sheet = unitSheet(of, { language, material, citations: new SourceNumbers(material.provenance.sources) });
    });

    it("names its neighbours with their pages, the longest boundary first", () => {
      const { neighbours } = surroundingsOf(of, material.geography);
      expect(sheet.neighbours.map((each) => each.of)).toEqual(neighbours.map((each) => each.of));
      for (const each of sheet.neighbours) expect(each.page).toBe(pageOfCommune(each.of.ref));
    });

    it("has a line for each former commune, numbered as on the map", () => {
      expect(sheet.lineage.rows.map((row) => row.of)).toEqual(rowUnits(of));
      expect(sheet.lineage.rows.map(({ number }) => number)).toEqual(rowUnits(of).map((_, at) => at + 1));
    });

    it("tells at its foot every source that it cites, and no other", () => {
      const { identity, lineage, ranks, figures, joint, byPart, things, disagreements } = sheet;
      const lines = [
        ...identity,
        lineage,
        ...ranks.rows,
        ...figures,
        ...joint.flatMap((each) => each.lines),
        ...byPart,
      ];
      const listed = things.flatMap(({ groups }) => groups.flatMap((group) => group.things));
      const cited = [...lines, ...listed, ...disagreements.flatMap(({ sides }) => sides)].flatMap(({ cites }) => cites);
      expect([...new Set(cited)].toSorted((a, b) => a - b)).toEqual(sheet.sources.map(({ number }) => number));
    });

    it("gives what is known of a larger whole under that whole alone, and says what is not known", () => {
      expect(sheet.joint.length).toBeGreaterThan(0);
      for (const { label } of sheet.joint.flatMap(({ lines }) => lines))
        expect(sheet.figures.map((each) => each.label)).not.toContain(label);
      expect(sheet.missing.length).toBeGreaterThan(0);
    });
  });
});
