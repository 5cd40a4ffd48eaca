/** A sum of sizes counts what lies wholly in the land and is of the classes it is of; the rest stands apart, named. */
import { describe, expect, it } from "vitest";
import { placedIn } from "../../src/domain/containment";
import { landOf, landOfAll } from "../../src/domain/land";
import { noFilter, withCondition } from "../../src/domain/filter";
import type { UnitRef } from "../../src/domain/unit";
import { unitsOf } from "../../src/domain/units";
import { whollyIn } from "../../src/domain/wholly";
import { contentOf, featuresOf } from "../../src/themes/features";
import { hydropower } from "../../src/themes/hydropower/layer";
import { capitalByCommune } from "../../src/themes/projects/explorer/capital";
import type { Feature } from "../../src/themes/feature";
import { projects } from "../../src/themes/projects/layer";
import { byUnit } from "../../src/themes/projects/portfolio";
import { columnTotal, landShown, sizeTotal, totalWords } from "../../src/themes/totals";
import { indicatorById, themes } from "../fixtures/themes";

const commune = (code: string): UnitRef => ({ level: "commune", code });
const [muongPon, dienBienPhu] = [commune("03202"), commune("03127")];
const all: readonly Feature[] = featuresOf(projects, themes);
const inside = (ref: UnitRef, features: readonly Feature[] = all): Feature[] => placedIn(landOf(ref), features).inside;
const plain = (text: string | undefined): string => (text ?? "").replaceAll("\u00a0", " ");

describe("the capital of a unit", () => {
  it("is never that of a project over many communes", () => {
    expect(sizeTotal(projects, inside(muongPon), themes, landOf(muongPon)).value).toBeNull();
    expect(indicatorById("capital").over([muongPon], themes).value).toBeNull();
    expect(indicatorById("capital").over([dienBienPhu], themes).value).toBeCloseTo(3440, 0);
    const words = totalWords(projects, inside(muongPon), themes, "vi", landOf(muongPon)).map(plain);
    expect(words.at(-1)).toMatch(
      /^Chưa kể 1 mục còn nằm trên đơn vị khác, số trong ngoặc là của cả mục: Tăng cường năng lực .*\(557,75 tỷ đồng\)$/,
    );
    expect(totalWords(projects, inside(muongPon), themes, "en", landOf(muongPon)).at(-1)).toMatch(
      /^Not counting 1 entry that also lies in other units, .*557\.75/,
    );
  });

  it("is the same in the explorer, the indicator, the table by unit and the theme's page", () => {
    const { communes } = capitalByCommune(all);
    const column = contentOf(projects, themes)?.columns.find(({ id }) => id === "capital");
    const holdings = new Map(byUnit(all, "commune").map(({ unit, holding }) => [unit.ref.code, holding]));
    for (const { ref } of unitsOf("commune")) {
      const chart = communes.find(({ of }) => of.ref.code === ref.code)?.holding.capital ?? null;
      const { value } = indicatorById("capital").over([ref], themes);
      const table = column && columnTotal(projects, column, inside(ref), themes, landOf(ref)).value;
      for (const other of [value, table, holdings.get(ref.code)?.capital ?? null])
        expect(other === null ? null : Math.round((other ?? 0) * 1e4), ref.code).toBe(
          chart === null ? null : Math.round(chart * 1e4),
        );
    }
  });

  it("counts it where all of its communes are one land, and in the province", () => {
    const both = [dienBienPhu, commune("03334"), commune("03328")];
    const whole = indicatorById("capital").over(both, themes).value ?? 0;
    const apart = both.map((ref) => indicatorById("capital").over([ref], themes).value ?? 0);
    expect(whole - apart.reduce((sum, value) => sum + value, 0)).toBeCloseTo(23660 + 981.028, 6);
    const province: UnitRef = { level: "province", code: "11" };
    expect(indicatorById("capital").over([province], themes).value).toBeCloseTo(57107.678, 6);
    expect(whollyIn(landOfAll(both), [])).toBe(false);
  });

  it("of a filtered list is that of the place it is filtered to", () => {
    const filter = withCondition(noFilter, "commune", { kind: "choice", any: ["03202"] });
    const narrowing = { filters: { projects: filter }, within: null, regions: [] };
    expect(landShown(projects, narrowing)).toEqual(landOf(muongPon));
    const within = { kind: "unit", unit: dienBienPhu } as const;
    expect(landShown(projects, { ...narrowing, within })?.size).toBe(0);
    expect(landShown(projects, { filters: {}, within: null, regions: [] })).toBeNull();
  });
});

describe("the capacity of a unit", () => {
  it("is that of plants in operation; the others are said by status", () => {
    const { value, remark } = indicatorById("capacity").over([muongPon], themes);
    expect(value).toBeNull();
    expect(plain(remark?.vi)).toBe("Không tính vào: quy hoạch, chuẩn bị đầu tư 15 MW; chưa rõ tình trạng 11 MW");
    const plants = inside(muongPon, featuresOf(hydropower, themes));
    expect(totalWords(hydropower, plants, themes, "en", landOf(muongPon)).map(plain)).toEqual([
      "Not in this sum: planned 15 MW; status not known 11 MW",
    ]);
  });

  it("is not that of a plant on a boundary", () => {
    const muongMun = commune("03268");
    const { value, known, of, remark } = indicatorById("capacity").over([muongMun], themes);
    expect([value, known, of], "at least so much").toEqual([10.2, 1, 2]);
    expect(plain(remark?.vi)).toContain("của cả mục: Thủy điện Nậm Mức (44 MW)");
    const largest = indicatorById("largest-plant").over([muongMun], themes);
    expect(largest.value).toBe(44);
    expect(largest.remark?.vi).toMatch(/^Thủy điện Nậm Mức \(nằm cả trên đơn vị khác\)/);
  });
});
