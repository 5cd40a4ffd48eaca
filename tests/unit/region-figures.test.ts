/** What is said of a region: shares and ranks only of what is wholly known, sums once whatever it was put together from. */
import { beforeAll, describe, expect, it } from "vitest";
import { landOf, landOfAll, type Land } from "../../src/domain/land";
import { unitsOf } from "../../src/domain/units";
import {
  comparisonWords,
  figuresOf,
  rankAmongCommunes,
  shareWords,
  type RegionFigure,
} from "../../src/features/regions/figures";
import { Locale } from "../../src/locale/locale";
import { loadThemes, type Themes } from "../../src/themes";
import type { IndicatorId } from "../../src/indicators/ids";
import { indicatorById, indicators } from "../fixtures/themes";

let themes: Themes;
beforeAll(async () => void (themes = await loadThemes()));

const figure = (id: IndicatorId, land: Land): RegionFigure => figuresOf([indicatorById(id)], land, themes)[0]!;
const province = landOf({ level: "province", code: "11" });
const district = landOf({ level: "district", code: "096" });
const commune = landOf({ level: "commune", code: "03160" });

describe("figures of a region", () => {
  it("have a share of the province where both are wholly known sums", () => {
    const { aggregate, share } = figure("population-2019", district);
    expect(share).toBeCloseTo((100 * aggregate.value!) / 598_856, 9);
    expect(figure("population-2019", province).share).toBe(100);
    for (const { id, kind } of indicators) if (kind !== "sum") expect(figure(id, district).share, id).toBeNull();
    const partly = figure(
      "population-2025",
      landOfAll([
        { level: "former-commune", code: "03160" },
        { level: "commune", code: "03158" },
      ]),
    );
    expect(partly.aggregate.known).toBeLessThan(partly.aggregate.of);
    expect([partly.share, shareWords(partly, "vi")]).toEqual([null, null]);
  });
});

describe("the sum of the former communes", () => {
  it("differs by a figure that is not 0: by km² where it is less than 0,01%", () => {
    const { t } = new Locale(() => "vi");
    const said = (codes: string[]): string | null => {
      const land = landOfAll(codes.map((code) => ({ level: "commune", code })));
      return comparisonWords({ language: "vi", t } as Locale, indicatorById("area"), land, themes);
    };
    expect(said(["03175", "03214"])).toContain("số trên chênh −0,02\u00a0km² so với số này");
    for (const { ref } of unitsOf("commune")) expect(said(["03175", ref.code]) ?? "").not.toMatch(/chênh [+-]?0%/);
  });
});

describe("the rank among the communes of 2025", () => {
  it("counts the communes with a smaller figure", () => {
    const area = indicatorById("area");
    const areas = unitsOf("commune").map((of) => of.area.value);
    const rank = rankAmongCommunes(area, commune, themes)!;
    expect(rank).toMatchObject({ smaller: areas.filter((other) => other < rank.aggregate.value!).length, of: 45 });
    expect(rankAmongCommunes(area, province, themes)?.smaller).toBe(45);
  });

  it("is none of a region that is only partly known", () => {
    const partly = landOfAll([
      { level: "former-commune", code: "03160" },
      { level: "commune", code: "03158" },
    ]);
    expect(rankAmongCommunes(indicatorById("population-2025"), partly, themes)).toBeNull();
  });
});
