/** What single indicators say: features, published rates, remarks, standards, zones, official areas, main roads. */
import { loadTable } from "virtual:data/tables";
import { describe, expect, it } from "vitest";
import { unknownClassId, whollyKnown } from "../../src/domain/aggregate";
import { containedIn } from "../../src/domain/containment";
import { cover, formerCommunesOf, landOf, landOfAll } from "../../src/domain/land";
import { levels, type UnitRef } from "../../src/domain/unit";
import { whollyIn } from "../../src/domain/wholly";
import { unitsOf } from "../../src/domain/units";
import { hydropower as hydropowerLayer } from "../../src/themes/hydropower/layer";
import { comparisonOf } from "../../src/indicators/comparison";
import { featuresIn } from "../../src/indicators/located";
import { markOf } from "../../src/indicators/value-words";
import { projects as projectLayer } from "../../src/themes/projects/layer";
import { type IndicatorId } from "../../src/indicators/ids";
import { themes, indicatorById } from "../fixtures/themes";
import { featuresOf } from "../../src/themes/features";
import { refsOf, over, named, sum, province, everyUnit } from "./indicator-values";

const hydropower = await loadTable("hydropower");

const projects = await loadTable("projects");

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
