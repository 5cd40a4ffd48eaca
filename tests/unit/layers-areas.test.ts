/** Values of units: what is not known has no class and no figure. */
import { loadTable } from "virtual:data/tables";
import unitRows from "virtual:data/units";
import { describe, expect, it } from "vitest";
import { eras } from "../../src/domain/unit";
import { forest } from "../../src/themes/forest/layer";
import { coverClassOf } from "../../src/themes/forest/values";
import { ntm } from "../../src/themes/ntm/layer";
import { valuesOf } from "../../src/themes/features";
import { themes } from "../fixtures/themes";

const formerCommunes = unitRows["former-communes"];
const forestRows = await loadTable("forest");
const ntmRows = await loadTable("ntm");

const statuses = ntmRows.filter(({ row }) => row === "status");
const count = (features: readonly { classId: string }[], id: string): number =>
  features.filter(({ classId }) => classId === id).length;

describe("New Rural layer", () => {
  const values = valuesOf(ntm, themes, "before");

  it("gives each of the 129 former communes one value, of a class in the legend", () => {
    expect(values).toHaveLength(129);
    expect(new Set(values.map(({ unit }) => unit.code)).size).toBe(129);
    const known = ntm.classes.map(({ id }) => id);
    for (const { classId } of values) expect(known).toContain(classId);
  });

  it("counts in every class as many communes as the table has", () => {
    for (const { id } of ntm.classes.filter((each) => each.id !== "not_applicable")) {
      expect(count(values, id), id).toBe(statuses.filter((row) => row.class === id).length);
    }
    expect(count(values, "not_applicable")).toBe(formerCommunes.filter(({ type }) => type !== "xã").length);
  });

  it("agrees with what its description says of named communes", () => {
    expect(count(values, "advanced")).toBe(4);
    expect(count(values, "advanced") + count(values, "met")).toBe(24);
    expect(statuses.filter(({ confidence }) => confidence === "inferred")).toHaveLength(2);
  });

  it("is the same in both eras, since the status belongs to the former commune", () => {
    expect(valuesOf(ntm, themes, "after")).toEqual(values);
    expect(eras.map(ntm.levelOf)).toEqual(["former-commune", "former-commune"]);
  });

  it("says «chưa có số liệu» where no source names the commune", () => {
    const unknown = values.filter(({ classId }) => classId === "unknown");
    for (const { value, facts } of unknown) {
      expect(value).toBeNull();
      expect(facts[0]?.value).toBeNull();
    }
  });

  it("keeps the sum of the province's classes at 115 before and 42 after the merger", () => {
    const valueOf = (id: string) => ntmRows.find((row) => row.id === id)?.value ?? Number.NaN;
    const total = (moment: string, classes: string[]) =>
      classes.reduce((sum, name) => sum + valueOf(`count-${moment}-${name}`), 0);
    expect(total("2025h1", ["met", "criteria-15-18", "criteria-10-14", "criteria-5-9"])).toBe(115);
    const after = ["met", "criteria-19", "criteria-15-18", "criteria-10-14", "criteria-below-10"];
    expect(total("2025-11", after)).toBe(42);
  });
});

describe("Forest layer", () => {
  it.each([
    [0, "below-30"],
    [29.99, "below-30"],
    [30, "30-40"],
    [44.7, "40-50"],
    [59.99, "50-60"],
    [60, "60-up"],
    [100, "60-up"],
    [null, "no-data"],
  ])("puts %s%% in the class %s", (percent, id) => expect(coverClassOf(percent)).toBe(id));

  it.each(eras)("gives every unit one value %s the merger, and no number where the table has none", (era) => {
    const level = forest.levelOf(era);
    const values = valuesOf(forest, themes, era);
    expect(values).toHaveLength(level === "district" ? 10 : 45);
    const known = new Set(forestRows.filter((row) => row.level === level && row.cover_pct !== null).map((r) => r.code));
    for (const { unit, value, classId, facts } of values) {
      expect(value !== null, unit.code).toBe(known.has(unit.code));
      expect(classId === "no-data").toBe(value === null);
      expect(facts[0]?.value === null).toBe(value === null);
    }
  });

  it("takes the newest figure of a unit and keeps the older ones as facts", () => {
    const muongNhe = valuesOf(forest, themes, "before").find(({ unit }) => unit.code === "096");
    expect(muongNhe?.value).toBe(55.97);
    expect(muongNhe?.facts.map(({ label }) => label.vi)).toContain("Tỷ lệ che phủ rừng, năm 2024");
  });

  it("does not colour a commune with the joint figure of its ranger station", () => {
    const naSang = valuesOf(forest, themes, "after").find(({ unit }) => unit.code === "03172");
    expect(naSang?.classId).toBe("no-data");
    expect(naSang?.facts[0]).toMatchObject({ label: { vi: "Tỷ lệ che phủ rừng" }, value: null });
    const joint = naSang?.facts.filter(({ whole }) => whole !== undefined) ?? [];
    expect(joint.map(({ whole, label, value }) => [whole?.vi, label.vi, value?.vi])).toEqual([
      ["Hạt Kiểm lâm Na Sang (5 xã, phường)", "Tỷ lệ che phủ rừng", "35%"],
      ["Hạt Kiểm lâm Na Sang (5 xã, phường)", "Diện tích rừng", "41.000\u00a0ha"],
      ["Hạt Kiểm lâm Na Sang (5 xã, phường)", "Diện tích", "117.140\u00a0ha"],
    ]);
  });
});
