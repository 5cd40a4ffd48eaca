/** Disagreements that are sums add up. */
import { loadTable } from "virtual:data/tables";
import unitRows from "virtual:data/units";
import { describe, expect, it } from "vitest";
import type { DiscrepancyRow } from "../../data/schema";
import drawn from "../../geo/units.json";

const communes = unitRows.communes;
const districts = unitRows.districts;
const formerCommunes = unitRows["former-communes"];
const discrepancies = await loadTable("discrepancies");
const forest = await loadTable("forest");
const plants = await loadTable("hydropower");
const byUnit = await loadTable("indicators-by-unit");
const ntm = await loadTable("ntm");

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
const areas = (rows: { area_km2: number }[]): number => sum(rows.map(({ area_km2 }) => area_km2));

/** The figure as the table prints it: 1.495,59. */
const printed = (value: number, decimals: number): string =>
  value.toLocaleString("de-DE", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

const row = (id: string): DiscrepancyRow => {
  const found = discrepancies.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no discrepancy ${id}`);
  return found;
};
const values = (id: string): (string | null)[] => [row(id).value_a, row(id).value_b];

it("leaves a value that is not known empty, for the map to say so: never a dash", () => {
  const all = discrepancies.flatMap(({ value_a, value_b }) => [value_a, value_b]);
  expect(all.filter((value) => value !== null && !/[\p{L}\d]/u.test(value))).toEqual([]);
  expect(row("muong-luan-13-mw")).toMatchObject({ value_a: null, value_b: "13", used: "neither" });
});

const drawnArea = (key: string): number => {
  const found = Object.entries(drawn).find(([candidate]) => candidate === key);
  if (!found) throw new Error(`nothing drawn for ${key}`);
  return found[1].area_km2;
};

const units = [
  ...communes.map((unit) => ({
    about: `communes#${unit.code}`,
    area_km2: unit.area_km2,
    parts: formerCommunes.filter(({ commune }) => commune === unit.code),
  })),
  ...districts.map((unit) => ({
    about: `districts#${unit.code}`,
    area_km2: unit.area_km2,
    parts: formerCommunes.filter(({ district }) => district === unit.code),
  })),
];
/** Parts are rounded to 0.01 km² each, so that up to 0.05 km² is rounding and no disagreement. */
const rounding = 0.05;
const disagreeing = units.filter(({ area_km2, parts }) => Math.abs(areas(parts) - area_km2) >= rounding);

describe("areas of units and of their parts", () => {
  const listed = discrepancies.filter(({ id }) => /^area-(parts|district)-/.test(id));
  const sums = listed.filter(({ kind }) => kind === "totals");

  it("lists each unit whose parts do not add up, and no other", () =>
    expect(sums.map(({ about }) => about).toSorted()).toEqual(disagreeing.map(({ about }) => about).toSorted()));

  it.each(disagreeing)("$about: area and sum as the tables have them", ({ about, area_km2, parts }) => {
    const found = sums.find((candidate) => candidate.about === about);
    expect([found?.value_a, found?.value_b]).toEqual([printed(area_km2, 2), printed(areas(parts), 2)]);
  });

  it("the province: 45 communes and 129 former units", () =>
    expect(values("area-province-former-sum")).toEqual([
      printed(areas(communes), 2),
      printed(areas(formerCommunes), 2),
    ]));

  it("the province as published and as drawn", () =>
    expect(values("area-drawn")).toEqual([printed(areas(communes), 2), printed(drawnArea("province:11"), 1)]));

  it.each([
    ["area-drawn-tua-chua-township", "03217"],
    ["area-drawn-muong-bang", "03250"],
  ])("%s: published and drawn", (id, code) => {
    const unit = formerCommunes.find((candidate) => candidate.code === code);
    expect(row(id).about).toBe(`former-communes#${code}`);
    expect(values(id)).toEqual([printed(unit?.area_km2 ?? NaN, 2), printed(drawnArea(`former-commune:${code}`), 2)]);
  });

  it("the units of the Điện Biên Phủ ranger station", () => {
    const codes = forest.find(({ id }) => id === "ranger-dien-bien-phu")?.communes ?? [];
    const hectares = areas(communes.filter(({ code }) => codes.includes(code))) * 100;
    expect(row("forest-ranger-dien-bien-phu").value_b).toBe(printed(hectares, 0));
  });
});

describe("populations, plants and communes that are counted", () => {
  it("people in the 45 communes", () =>
    expect(row("population-2025").value_a).toBe(printed(sum(communes.map(({ population }) => population)), 0)));

  it.each(["03217", "03250", "03139", "03142", "03328", "03331"])(
    "former commune %s: its card warns of the boundaries of the census",
    (code) => {
      const unit = formerCommunes.find((candidate) => candidate.code === code);
      const census = discrepancies.find(
        ({ about, source_a }) => about === `former-communes#${code}` && source_a === "tdt-2019",
      );
      expect(census?.value_a).toBe(printed(unit?.population_2019 ?? NaN, 0));
    },
  );

  it("plants in operation that have a name, and their capacity", () => {
    const operating = plants.filter(({ status }) => status === "operating");
    const own = sum(operating.map(({ capacity_mw }) => capacity_mw ?? 0));
    const shared = new Map(operating.map(({ capacity_group, group_mw }) => [capacity_group, group_mw ?? 0]));
    expect(row("hydropower-named").value_b).toBe(
      `${operating.length}; ${printed(own + sum([...shared.values()]), 1)} MW`,
    );
  });

  it("New Rural communes that have a name", () => {
    const count = (...classes: string[]): string =>
      String(ntm.filter((candidate) => candidate.row === "status" && classes.includes(candidate.class)).length);
    expect(row("ntm-named").value_b).toBe(count("met", "advanced"));
    expect(row("ntm-advanced-named").value_b).toBe(count("advanced"));
  });

  it("border communes and the length of the border", () => {
    const of = (indicator: string, level: string) =>
      byUnit.filter((candidate) => candidate.indicator === indicator && candidate.level === level);
    const km = (indicator: string, level: string): number => sum(of(indicator, level).map(({ value }) => value ?? 0));
    expect(row("border-communes-former").value_b).toBe(String(of("border_commune", "former-commune").length));
    expect(row("border-length-province").value_a).toBe(
      printed(km("border_length_laos", "province") + km("border_length_china", "province"), 3),
    );
    /** The lengths of the 15 communes are rounded to 0.1 km each. */
    const stated = Number(row("border-length-province").value_b);
    expect(Math.abs(stated - km("border_length_drawn", "commune"))).toBeLessThan(15 * 0.05);
  });
});
