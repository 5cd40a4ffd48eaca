/** The indicators against the tables: conserved by every partition, nothing twice, what is not known is not 0. */
import { loadTable } from "virtual:data/tables";
import unitRows from "virtual:data/units";
import { describe, expect, it } from "vitest";
import { unknownClassId, whollyKnown } from "../../src/domain/aggregate";
import { containedIn } from "../../src/domain/containment";
import { exchanges } from "../../src/domain/exchanges";
import { type Aggregate } from "../../src/domain/indicator";
import { cover, formerCommunesOf, landOf, landOfAll } from "../../src/domain/land";
import { levels, type Level, type UnitRef } from "../../src/domain/unit";
import { whollyIn } from "../../src/domain/wholly";
import { unitsOf } from "../../src/domain/units";
import { hydropower as hydropowerLayer } from "../../src/themes/hydropower/layer";
import { comparisonOf } from "../../src/indicators/comparison";
import { featuresIn } from "../../src/indicators/located";
import { markOf } from "../../src/indicators/value-words";
import { projects as projectLayer } from "../../src/themes/projects/layer";
import { indicatorIds, type IndicatorId } from "../../src/indicators/ids";
import { themes, indicatorById, indicators } from "../fixtures/themes";
import { featuresOf } from "../../src/themes/features";
import fc, { examples } from "./property";

const formerRows = unitRows["former-communes"];
const hydropower = await loadTable("hydropower");
const projects = await loadTable("projects");
const sources = await loadTable("sources");

const refsOf = (level: Level): UnitRef[] => unitsOf(level).map(({ ref }) => ref);
const over = (id: IndicatorId, ...units: UnitRef[]): Aggregate => indicatorById(id).over(units, themes);
const named = (level: Level, name: string): UnitRef => {
  const found = unitsOf(level).find((each) => each.name === name);
  if (!found) throw new Error(name);
  return found.ref;
};
const sum = (values: (number | null)[]): number => values.reduce<number>((total, value) => total + (value ?? 0), 0);
const province: UnitRef = { level: "province", code: "11" };

const everyUnit = levels.flatMap(refsOf);

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

describe("features", () => {
  it("count once for a set of units, and once for each of them", () => {
    const units = ["Nậm Nèn", "Pa Ham", "Pú Nhung"].map((name) => named("commune", name));
    const land = landOfAll(units);
    const inside = featuresOf(hydropowerLayer, themes).filter(
      (feature) => containedIn(land, feature.units) === "inside",
    );
    const apart = sum(units.map((ref) => over("plants", ref).value));
    expect(over("plants", ...units).value).toBe(inside.length);
    expect(apart, "Nậm Mức lies in more than one of them").toBeGreaterThan(inside.length);
  });

  it("are all in the province, at whatever level it is asked for", () => {
    const mw = sum(hydropower.map(({ capacity_mw, status }) => (status === "operating" ? capacity_mw : null)));
    const billions = sum(projects.map(({ capital_billion_vnd }) => capital_billion_vnd));
    for (const level of levels) {
      expect(over("plants", ...refsOf(level)).value).toBe(32);
      expect(over("projects", ...refsOf(level)).value).toBe(100);
      expect(over("gates", ...refsOf(level)).value).toBe(6);
      expect(over("capacity", ...refsOf(level)).value).toBeCloseTo(mw, 6);
      expect(over("capital", ...refsOf(level)).value).toBeCloseTo(billions, 6);
    }
    expect(over("capacity", province).remark?.vi).toMatch(/^Không tính vào: đang xây dựng 17,5.MW .*21.MW/);
    expect(over("largest-plant", province)).toMatchObject({ value: 44, known: 11, of: 17 });
  });

  it("are computed where their size is", () => {
    const qualities = new Map(
      featuresIn(hydropowerLayer, landOf(province), themes).inside.map(({ ref, size }) => [
        ref.id,
        size?.quality ?? null,
      ]),
    );
    for (const { id, capacity_mw, capacity_basis } of hydropower) {
      const known = capacity_basis === "derived" ? "derived" : "published";
      expect(qualities.get(id), id).toBe(capacity_mw === null ? null : known);
    }
    expect([...qualities.values()]).toContain("derived");
  });

  it("that may lie in a unit are mentioned and not counted", () => {
    const features = featuresOf(projectLayer, themes);
    for (const ref of refsOf("commune")) {
      const wheres = features.map(({ units }) => containedIn(landOf(ref), units));
      const { value, remark } = over("projects", ref);
      expect(value).toBe(wheres.filter((where) => where === "inside").length);
      const maybe = wheres.filter((where) => where === "maybe").length;
      if (maybe > 0) expect(remark?.vi).toContain(`${maybe} mục có thể nằm trên địa bàn`);
      if (value === 0) expect(remark?.vi).toContain("Danh mục của bản đồ không có mục nào");
      const inside = features.filter((_, at) => wheres[at] === "inside");
      const shared = inside.filter(({ units }) => !whollyIn(landOf(ref), units)).length;
      if (shared > 0) expect(remark?.vi).toContain(`Kể cả ${shared} mục còn nằm trên đơn vị khác`);
      if (maybe + shared === 0 && value !== 0) expect(remark).toBeNull();
    }
  });
});

describe("rates that are published", () => {
  it("are the unit's own, the newest result and no target", () => {
    expect(over("forest-cover", province)).toMatchObject({ value: 44.7, asOf: "2025-06-29", quality: "published" });
    expect(over("forest-cover", named("district", "Mường Nhé")).value).toBe(55.97);
    expect(over("poverty", province).value).toBe(30.83);
    expect(over("poverty", named("commune", "Mường Toong")).value).toBe(64.71);
  });

  it("hold for units that together are that land, and else are not made up", () => {
    const district = formerCommunesOf(landOf(named("district", "Mường Nhé")));
    expect(over("forest-cover", ...cover(new Set(district.map(({ code }) => code)))).value).toBe(55.97);
    const two = over("poverty", named("commune", "Mường Toong"), named("commune", "Sín Thầu"));
    expect(two).toMatchObject({ value: null, known: 1, of: 2 });
    expect(two.remark?.vi).toContain("số hộ");
    const shared = over("poverty", named("commune", "Sín Thầu"));
    expect(shared.remark?.vi).toContain("42 xã của tỉnh");
    expect(shared).toMatchObject({ value: null, known: 0 });
    expect(shared.sources.length).toBeGreaterThan(0);
    expect(shared.asOf).toMatch(/^20\d\d/);
    const wards = unitsOf("commune").filter(({ type }) => type === "phường");
    expect(over("poverty", ...wards.map(({ ref }) => ref)).value).toBe(3.4);
  });

  it("weigh forest cover by area over the units that have it", () => {
    const units = ["Mường Pồn", "Tủa Chùa", "Sín Thầu"].map((name) => named("commune", name));
    const cover = over("forest-cover", ...units);
    expect(cover).toMatchObject({ known: 2, of: 3, quality: "derived" });
    expect(cover.value).toBeCloseTo((46.4 * 25876 + 28.9 * 10833) / (25876 + 10833), 6);
  });
});

describe("remarks", () => {
  it("tell the year of a published rate and what its source leaves open", () => {
    expect(over("forest-cover", named("district", "Nậm Pồ")).remark?.vi).toMatch(/^Số liệu năm 2017\. Số liệu cũ/);
    expect(over("poverty", named("district", "Mường Nhé")).remark?.en).toContain("poor-household rate only");
  });

  it("never make 0 MW of plants in operation whose capacity is not known", () => {
    expect(over("capacity", named("former-commune", "Mường Tùng"))).toMatchObject({ value: null, known: 0, of: 1 });
    for (const ref of everyUnit) expect(over("capacity", ref).remark?.vi ?? "").not.toMatch(/ 0\u00a0MW/);
    expect(over("capacity", province)).toMatchObject({ value: 226.4, known: 11, of: 17 });
  });
});

describe("New Rural standard", () => {
  it("is the least it can be, by former communes outside the towns", () => {
    for (const ref of refsOf("commune")) {
      const { value, known, of, parts } = over("ntm-share", ref);
      const met = parts.filter((part) => part.value === 100).length;
      expect(parts).toHaveLength(of);
      if (value !== null) expect(value).toBeCloseTo((100 * met) / of, 9);
      if (met === 0 && known < of) expect(value).toBeNull();
    }
    const guessed = refsOf("former-commune").filter((ref) => over("ntm-share", ref).remark !== null);
    const met = guessed.filter((ref) => over("ntm-share", ref).value === 100);
    expect(met.length, "some are known by inference only").toBeGreaterThan(0);
    for (const ref of met) expect(over("ntm-share", ref).quality).toBe("estimated");
    expect(over("ntm-share", province).value).toBeCloseTo((100 * 26) / 115, 9);
    const town = unitsOf("former-commune").find(({ type }) => type === "thị trấn");
    if (town) expect(over("ntm-share", town.ref)).toMatchObject({ value: null, of: 0 });
  });
});

describe("zones", () => {
  it("count 2, 5 and 38 of 45, and none of a former commune", () => {
    const counts = Object.fromEntries(over("zone", ...refsOf("commune")).counts);
    expect(counts).toEqual({ I: 2, II: 5, III: 38, [unknownClassId]: 0 });
    const muon = named("former-commune", "Mường Mươn");
    expect(indicatorById("zone").classOf(muon, themes)).toBeNull();
    expect(over("zone", muon)).toMatchObject({ known: 0, of: 1 });
    const inside = cover(landOf(named("district", "Mường Nhé"))).filter(({ level }) => level === "commune");
    expect(over("zone", named("district", "Mường Nhé")).known).toBe(inside.length);
    expect(over("zone", ...refsOf("commune")).asOf).toMatch(/^20/);
    expect(over("zone", muon).remark?.vi).toBe("Nay thuộc xã Mường Pồn (Khu vực III)");
  });
});

describe("official and computed figures", () => {
  const compare = (id: IndicatorId, ref: UnitRef) => comparisonOf(indicatorById(id), [ref], themes);

  it("says by how much they differ, in which direction, and why", () => {
    const muongCha = compare("area", named("commune", "Mường Chà"));
    expect(muongCha).toMatchObject({ difference: 2.79 });
    expect(muongCha.percent).toBeCloseTo((100 * 2.79) / 459.49, 6);
    expect(muongCha.why?.vi).toContain("nguồn khác nhau");
    expect(compare("area", province)).toMatchObject({ difference: -2.16 });
    expect(compare("area", named("commune", "Mường Nhé"))).toMatchObject({ difference: 0 });
  });

  it("compares the scheme with its own parts where all have a figure", () => {
    const ward = compare("population-2025", named("commune", "Điện Biên Phủ"));
    expect(ward).toMatchObject({ difference: 0, why: null });
    expect(ward.computed.known).toBe(6);
  });

  it("compares the scheme with the census where only some parts have a figure of the scheme", () => {
    for (const ref of refsOf("commune")) {
      const formers = formerCommunesOf(landOf(ref));
      const whole = formers.every((former) => over("population-2025", former).known === 1);
      const census = sum(formers.map((former) => over("population-2019", former).value));
      const { computed, why } = compare("population-2025", ref);
      if (!whole) expect(computed.value, ref.code).toBe(census);
      expect(why?.en.includes("census of 1 April 2019") ?? false, ref.code).toBe(!whole);
    }
  });

  it("compares with the census where the parts of one unit have figures of the scheme and those of another have none", () => {
    const units = [named("commune", "Điện Biên Phủ"), named("commune", "Sín Thầu")];
    const { computed } = comparisonOf(indicatorById("population-2025"), units, themes);
    expect(computed.value).toBe(over("population-2019", ...units).value);
  });

  it("has nothing to compare for rates, themes and partial sums", () => {
    for (const id of ["density-2025", "plants", "zone", "forest-cover"] as const)
      expect(compare(id, named("commune", "Mường Nhé")).difference, id).toBeNull();
    expect(compare("population-2025", named("district", "Mường Nhé")).difference).toBeNull();
  });
});

describe("main roads", () => {
  it("are unknown where the base map has none, and the least elsewhere, since it lacks national roads", () => {
    for (const id of ["road-length", "road-density"] as const) {
      const none = over(id, named("district", "Mường Nhé"));
      expect(none, id).toMatchObject({ value: null, known: 0, quality: null });
      expect(none.remark?.vi).toContain("thiếu Quốc lộ 4H, 279B");
      for (const ref of everyUnit) expect(over(id, ref).value, `${id} ${ref.level} ${ref.code}`).not.toBe(0);
      const some = over(id, province);
      expect(some.least, id).toBe(true);
      expect(markOf(indicatorById(id), some)).toBe("≥");
      expect(whollyKnown(some)).toBeNull();
    }
  });
});
