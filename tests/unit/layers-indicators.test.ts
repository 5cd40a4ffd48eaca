/** The indicators against the tables: conserved by every partition, nothing twice, what is not known is not 0. */
import unitRows from "virtual:data/units";
import { describe, expect, it } from "vitest";
import { exchanges } from "../../src/domain/exchanges";
import { formerCommunesOf, landOfAll } from "../../src/domain/land";
import { levels, type UnitRef } from "../../src/domain/unit";
import { unitsOf } from "../../src/domain/units";
import { comparisonOf } from "../../src/indicators/comparison";
import { indicatorIds, type IndicatorId } from "../../src/indicators/ids";
import { themes, indicatorById, indicators } from "../fixtures/themes";
import fc, { examples } from "./property";
import { sources, refsOf, over, named, sum, province, everyUnit } from "./indicator-values";

const formerRows = unitRows["former-communes"];

/** The 129 on heaps at random. */
const partition = fc
  .array(fc.nat(9), { minLength: formerRows.length, maxLength: formerRows.length })
  .map((heaps) =>
    [...new Set(heaps)].map((heap) =>
      formerRows.flatMap(({ code }, at): UnitRef[] => (heaps[at] === heap ? [{ level: "former-commune", code }] : [])),
    ),
  );

describe("the list", () => {
  it("has every id once, with words in both languages and no Vietnamese in the English ones", () => {
    expect(indicators.map(({ id }) => id).toSorted()).toEqual([...indicatorIds].toSorted());
    for (const { id, title, shortTitle, description, classes } of indicators)
      for (const text of [title, shortTitle, description, ...classes.map(({ label }) => label)]) {
        expect(text.vi && text.en, id).toBeTruthy();
        expect(text.en, id).not.toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/);
      }
  });

  it.each(indicators.map((each) => [each.id, each] as const))(
    "%s names exactly the levels that have values",
    (_, each) => {
      const known = levels.filter((level) =>
        refsOf(level).some((ref) => {
          return each.kind === "class" ? each.classOf(ref, themes) !== null : each.over([ref], themes).value !== null;
        }),
      );
      expect([...each.levels].toSorted()).toEqual(known.toSorted());
    },
  );

  it("gives every value sources that exist and a date", () => {
    const ids = new Set(sources.map(({ id }) => id));
    for (const indicator of indicators)
      for (const ref of everyUnit) {
        const aggregate = indicator.over([ref], themes);
        const what = `${indicator.id} ${ref.level}:${ref.code}`;
        if (aggregate.value === null && aggregate.known === 0) expect(aggregate.quality, what).toBeNull();
        if (aggregate.value === null) continue;
        expect(aggregate.sources.length, what).toBeGreaterThan(0);
        for (const id of aggregate.sources) expect(ids.has(id), `${what} ${id}`).toBe(true);
        /* The lines of the base map are undated. */
        const undated = /^(road|river)-/.test(indicator.id);
        expect(undated ? aggregate.asOf === null : aggregate.asOf, what).toBeTruthy();
        expect(aggregate.quality, what).toBeTruthy();
        expect(aggregate.known, what).toBeLessThanOrEqual(aggregate.of);
      }
  });

  it("refuses land that is counted twice", () => {
    const overlapping = [named("commune", "Mường Pồn"), named("former-commune", "Mường Mươn")];
    for (const indicator of indicators)
      expect(() => indicator.over(overlapping, themes), indicator.id).toThrow(RangeError);
    expect(() => comparisonOf(indicatorById("area"), [province, province], themes)).toThrow(RangeError);
  });
});

describe("conservation", () => {
  const additive = ["area", "population-2019", "parts"] as const;
  const fromFormers = (id: IndicatorId, units: UnitRef[]): number | null =>
    comparisonOf(indicatorById(id), units, themes).computed.value;

  it.each(additive)("%s of the former communes is the same by every partition", (id) => {
    const all = fromFormers(id, [province]);
    fc.assert(
      fc.property(partition, (heaps) => {
        expect(sum(heaps.map((heap) => over(id, ...heap).value))).toBeCloseTo(all ?? 0, 6);
      }),
      examples(25),
    );
    for (const level of levels)
      expect(sum(refsOf(level).map((ref) => fromFormers(id, [ref]))), level).toBeCloseTo(all ?? 0, 6);
  });

  it.each(additive)(
    "%s: where the official figures come to another sum, the comparisons name exactly that difference",
    (id) => {
      for (const level of levels) {
        const comparisons = refsOf(level).map((ref) => comparisonOf(indicatorById(id), [ref], themes));
        const official = sum(comparisons.map((each) => each.official.value));
        const named = sum(comparisons.map((each) => each.difference));
        expect(official - named, level).toBeCloseTo(fromFormers(id, [province]) ?? 0, 6);
        for (const { difference, why } of comparisons) if (difference !== 0) expect(why?.vi && why.en).toBeTruthy();
      }
    },
  );

  it("gives the totals of the tables at every level", () => {
    expect(over("area", ...refsOf("commune")).value).toBe(9539.27);
    expect(over("area", ...refsOf("district")).value).toBe(9539.27);
    expect(over("area", ...refsOf("former-commune"))).toMatchObject({ value: 9541.43, quality: "estimated" });
    for (const level of levels) {
      expect(over("population-2019", ...refsOf(level)).value, level).toBe(598856);
      expect(over("population-2025", ...refsOf(level)).value, level).toBe(673091);
      expect(over("parts", ...refsOf(level)).value, level).toBe(129);
    }
  });

  it("adds up lengths of lines, and measures the perimeter of all the land anew", () => {
    for (const id of ["road-length", "river-length", "state-border"] as const)
      for (const level of levels) {
        const refs = refsOf(level);
        expect(over(id, ...refs).value, level).toBeCloseTo(over(id, province).value ?? NaN, 6);
        expect(sum(refs.map((ref) => over(id, ref).value)), level).toBeCloseTo(over(id, province).value ?? NaN, 6);
      }
    for (const level of levels) expect(over("perimeter", ...refsOf(level)).value).toBeCloseTo(904.453, 1);
    expect(sum(refsOf("commune").map((ref) => over("perimeter", ref).value))).toBeGreaterThan(3 * 904);
    expect(over("perimeter", ...refsOf("former-commune")).quality, "no inner line is part of it").toBe("measured");
    expect(over("perimeter", named("former-commune", "Noong Bua")).quality).toBe("estimated");
    expect(over("state-border", named("commune", "Điện Biên Phủ"))).toMatchObject({ value: 0, known: 1, of: 1 });
    expect(over("state-border", named("commune", "Điện Biên Phủ")).remark?.vi).toMatch(/^Không giáp biên giới/);
  });

  it("makes of the same land the same rate, whichever units it is put together from", () => {
    for (const id of ["density-2025", "population-change"] as const)
      for (const level of levels)
        expect(over(id, ...refsOf(level)).value, `${id} ${level}`).toBeCloseTo(over(id, province).value ?? 0, 1);
    const densities = levels.map((level) => over("density-2019", ...refsOf(level)).value ?? 0);
    for (const density of densities) expect(Math.abs(density / (598856 / 9539.27) - 1)).toBeLessThan(0.0003);
  });

  it("never takes a mean of densities", () => {
    const units = [named("commune", "Điện Biên Phủ"), named("commune", "Sín Thầu")];
    const [people, km2] = (["population-2025", "area"] as const).map((id) => over(id, ...units).value ?? 0);
    expect(over("density-2025", ...units).value).toBeCloseTo((people ?? 0) / (km2 ?? 1), 9);
  });
});

describe("the region of Mường Nhé, Sín Thầu and Mường Toong", () => {
  const region = ["Mường Nhé", "Sín Thầu", "Mường Toong"].map((name) => named("commune", name));
  const formers = formerCommunesOf(landOfAll(region));
  const rows = formerRows.filter(({ code }) => formers.some((former) => former.code === code));

  it("is the sum of its eight former communes, in area and census", () => {
    expect(rows).toHaveLength(8);
    const km2 = sum(rows.map(({ area_km2 }) => area_km2));
    expect(over("area", ...formers).value).toBeCloseTo(km2, 6);
    expect(comparisonOf(indicatorById("area"), region, themes).computed.value).toBeCloseTo(km2, 6);
    expect(over("population-2019", ...region)).toMatchObject({
      value: sum(rows.map(({ population_2019 }) => population_2019)),
      known: 8,
      of: 8,
      quality: "derived",
    });
  });

  it("has the people of the scheme although no part of it has a figure of its own", () => {
    expect(over("population-2025", ...region).value).toBe(24294 + 6058 + 10832);
    expect(over("population-2025", ...formers).value).toBe(24294 + 6058 + 10832);
    const { difference, why } = comparisonOf(indicatorById("population-2025"), region, themes);
    expect(difference).toBe(24294 + 6058 + 10832 - sum(rows.map(({ population_2019 }) => population_2019)));
    expect(why?.en).toContain("census");
  });
});

describe("what is not known", () => {
  it("is null, said of how many, and never 0", () => {
    const former = named("former-commune", "Noong Bua");
    expect(over("population-2025", former)).toMatchObject({ value: null, known: 0, of: 1, quality: null });
    const district = over("population-2025", named("district", "Mường Nhé"));
    expect(district).toMatchObject({ known: 10, of: 11 });
    expect(over("forest-cover", named("commune", "Sín Thầu")).value).toBeNull();
  });

  it.each([
    ["plants", 0],
    ["capacity", null],
    ["projects", 0],
    ["capital", null],
  ] as const)("of %s is %s where the list has nothing: a count of the list is 0, an amount unknown", (id, value) => {
    const empty = unitsOf("former-commune").find(
      ({ ref }) => over("plants", ref).value === 0 && over("projects", ref).value === 0,
    );
    const none = over(id, empty!.ref);
    expect([none.value, none.of]).toEqual([value, 0]);
    expect(none.remark?.en).toContain("has nothing here");
  });

  it("leaves a census counted within other boundaries out of densities until the land is whole", () => {
    const [town, around] = [named("former-commune", "Tủa Chùa"), named("former-commune", "Mường Báng")];
    expect(over("density-2019", town)).toMatchObject({ value: null, known: 0 });
    expect(over("density-2019", town).remark?.vi).toContain("1 đơn vị cũ");
    const both = over("density-2019", town, around);
    expect(both.value).toBeCloseTo((3819 + 9766) / (14.49 + 56.3), 6);
    expect(both.parts.map(({ value }) => value)).toEqual([null, null]);
    expect(over("population-change", named("former-commune", "Thanh Trường")).value).toBeNull();
    expect(over("population-2019", town).value).toBe(3819);
    expect(over("population-2019", town).remark?.en).toContain("1 former commune within the boundaries before");
    expect(over("population-2019", town, around).remark).toBeNull();
    const ward = over("density-2019", named("district", "Điện Biên Phủ"));
    const unusable = unitsOf("former-commune").filter(({ ref }) => ["03139", "03142"].includes(ref.code));
    expect(ward.of - ward.known, "part by part, since two wards are left out").toBe(unusable.length);
    const usable = formerRows.filter((row) => row.district === "094" && !["03139", "03142"].includes(row.code));
    const people = sum(usable.map(({ population_2019 }) => population_2019));
    expect(ward.value).toBeCloseTo(people / sum(usable.map(({ area_km2 }) => area_km2)), 6);
  });

  it("has the exchanges of 2020 as the table marks them", () => {
    const marked = formerRows.filter((row) => row.population_2019_boundary === "earlier").map(({ code }) => code);
    expect(exchanges.flatMap((group) => [...group]).toSorted()).toEqual(marked.toSorted());
  });
});
