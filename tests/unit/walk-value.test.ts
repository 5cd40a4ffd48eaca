/** Walking the province by arrow keys: the value beside the province's, and the tone. */
import { describe, expect, it } from "vitest";
import { rankOf } from "../../src/domain/rank";
import type { UnitRef } from "../../src/domain/unit";
import { unit, unitsOf } from "../../src/domain/units";
import { pitchOf, placeOfRank } from "../../src/domain/walk/pitch";
import { standingText } from "../../src/features/walk/say-standing";
import { standingOf } from "../../src/features/walk/standing";
import { indicatorById, themes } from "../fixtures/themes";
import { vi, en, commune } from "./walked";

describe("the value beside the province's", () => {
  const text = (id: Parameters<typeof indicatorById>[0], ref: UnitRef, locale = vi): string =>
    standingText(locale, standingOf(indicatorById(id), ref, themes));
  const spaced = (words: string): string => words.replaceAll("\u00a0", " ");

  it("of a rate is told as so many times, with the rank among all", () => {
    const communes = unitsOf("commune");
    const density = (of: (typeof communes)[number]): number =>
      of.population.find(({ series }) => series === "scheme-2025")!.value / of.area.value;
    const own = unit(commune("Sín Thầu"))!;
    const rank = 1 + communes.filter((each) => density(each) > density(own)).length;
    const whole =
      communes.reduce((sum, each) => sum + density(each) * each.area.value, 0) /
      communes.reduce((sum, each) => sum + each.area.value, 0);
    const times = (density(own) / whole).toFixed(1).replace(".", ",");
    expect(spaced(text("density-2025", own.ref))).toMatch(
      new RegExp(
        `^Mật độ dân số 2025: [\\d,]+ người/km², bằng ${times} lần toàn tỉnh \\([\\d,]+ người/km²\\); hạng ${rank} trên 45`,
      ),
    );
  });

  it("of a sum is told as a share, of a greatest as such, of a change beside the province's", () => {
    const at = commune("Mường Nhé");
    expect(spaced(text("area", at))).toMatch(
      /^Diện tích tự nhiên: [\d.,]+ km², chiếm [\d,]+% của toàn tỉnh \(9\.539,27 km²\); hạng \d+ trên 45$/,
    );
    expect(text("seat-farthest", at)).toContain("lớn nhất toàn tỉnh: ");
    expect(text("perimeter", at)).toContain("toàn tỉnh: ");
    expect(text("perimeter", at)).not.toMatch(/lần|chiếm/);
    expect(text("population-change", at)).not.toContain("lần toàn tỉnh");
  });

  it("of figures of different years is no ratio", () => {
    const standing = standingOf(indicatorById("density-2025"), commune("Sín Thầu"), themes);
    const older = { ...standing, own: { ...standing.own, asOf: "2021-12-31" } };
    expect(standingText(vi, older)).toMatch(/, toàn tỉnh: [^;]+, số liệu khác năm \(2021 và 20\d\d\); hạng/);
  });

  it("says that it is not known, and never 0; has then neither rank nor note", () => {
    const none = unitsOf("commune").find(({ ref }) => indicatorById("poverty").over([ref], themes).value === null)!;
    const standing = standingOf(indicatorById("poverty"), none.ref, themes);
    expect(standing).toMatchObject({ rank: null, place: null });
    expect(standingText(vi, standing)).toMatch(/^Tỷ lệ nghèo đa chiều: chưa có số liệu/);
    expect(standingText(en, standing)).toMatch(/: no data/);
    expect(text("density-2025", unitsOf("former-commune")[0]!.ref)).toBe("Mật độ dân số 2025: chưa có số liệu");
  });

  it("says estimates and lower bounds so, and ranks no lower bound", () => {
    const estimated = unitsOf("former-commune").find(({ area }) => area.quality === "estimated")!;
    expect(text("area", estimated.ref)).toContain(" (ước tính)");
    expect(text("area", estimated.ref, en)).toContain(" (estimated)");
    const least = unitsOf("commune").find(({ ref }) => {
      const of = indicatorById("road-length").over([ref], themes);
      return of.least && of.value !== null;
    })!;
    const roads = text("road-length", least.ref);
    expect(roads).toContain("ít nhất ");
    expect(roads).not.toContain("hạng");
  });

  it("of classes names the class and how many are of it", () => {
    expect(text("zone", commune("Sín Thầu"))).toMatch(/: Khu vực III; \d+ trên 45 đơn vị cùng loại$/);
    expect(standingOf(indicatorById("zone"), commune("Sín Thầu"), themes).place).toBeNull();
  });
});

describe("the tone", () => {
  it("rises with the rank in equal steps of hearing, over two octaves", () => {
    const values = [10, 20, 30, 40, 1000];
    const places = values.map((value) => placeOfRank(rankOf(value, values, 0)!));
    expect(places).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(places.map(pitchOf).map(Math.round)).toEqual([220, 311, 440, 622, 880]);
  });

  it("is one for equal values, and in the middle for a single one", () => {
    const values = [1, 5, 5, 9];
    expect(placeOfRank(rankOf(5, values, 0)!)).toBeCloseTo(0.5);
    expect(placeOfRank(rankOf(7, [7], 0)!)).toBe(0.5);
  });
});
