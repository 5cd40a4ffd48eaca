/** Figures over units: each with its own, or as the smaller units that have one. */
import { describe, expect, it } from "vitest";
import type { Figure } from "../../src/domain/figures";
import { groupByUnit, repeated } from "../../src/domain/group-by-unit";
import { landOf } from "../../src/domain/land";
import { figureIn, officialArea, rateOver, sumOver, termsOf, type Pick } from "../../src/domain/terms";
import type { UnitRef } from "../../src/domain/unit";
import { unit } from "../../src/domain/units";

const commune = (code: string): UnitRef => ({ level: "commune", code });
const former = (code: string): UnitRef => ({ level: "former-commune", code });
const district: UnitRef = { level: "district", code: "095" };
/** Mường Nhé of 2025 was made of these. */
const parts = ["03157", "03160", "03161"].map(former);
const figure = (value: number): Figure => ({ value, quality: "published", sources: ["a"], asOf: "2025" });
/** Figures by key. */
const known = (values: Record<string, number>): Pick => {
  const figures = new Map(Object.entries(values));
  return ({ key }) => (figures.has(key) ? figure(figures.get(key)!) : null);
};
const told = (units: readonly UnitRef[], pick: Pick) =>
  termsOf(units, pick).map(({ unit: { level, code }, count, figure: its }) => `${level}:${code} ×${count} ${its?.value ?? "–"}`); // prettier-ignore

describe("terms", () => {
  it("are the units where each has a figure of its own", () => {
    expect(told([commune("03160"), former("03154")], known({ "commune:03160": 5, "former-commune:03154": 2 }))).toEqual([
      "commune:03160 ×1 5",
      "former-commune:03154 ×1 2",
    ]); // prettier-ignore
  });

  it("are the former communes of a commune, and the communes of a district, where it has none", () => {
    expect(told([commune("03160")], known({ "former-commune:03157": 1, "former-commune:03161": 2 }))).toEqual([
      "former-commune:03157 ×1 1",
      "former-commune:03160 ×1 –",
      "former-commune:03161 ×1 2",
    ]);
    const found = told([{ level: "district", code: "096" }], known({ "commune:03160": 7, "commune:03158": 9 }));
    expect(found).toContain("commune:03160 ×3 7");
    expect(found).toContain("commune:03158 ×3 9");
    expect(found.filter((term) => term.endsWith("–")).every((term) => term.startsWith("former-commune:"))).toBe(true);
  });

  it("are units together where these have a figure that none of them has", () => {
    expect(told(parts, known({ "commune:03160": 7 }))).toEqual(["commune:03160 ×3 7"]);
    expect(told(parts.slice(0, 2), known({ "commune:03160": 7 })), "not of a part").toEqual([
      "former-commune:03157 ×1 –",
      "former-commune:03160 ×1 –",
    ]);
    const own = known({ "commune:03160": 7, ...Object.fromEntries(parts.map(({ code }) => [`former-commune:${code}`, 1])) }); // prettier-ignore
    expect(told(parts, own), "each has its own").toHaveLength(3);
    expect(told([former("03154"), ...parts], known({ "former-commune:03154": 1, "commune:03160": 7 }))).toEqual([
      "commune:03160 ×3 7",
      "former-commune:03154 ×1 1",
    ]);
  });

  it("stay apart where together no more is known", () => {
    const apart = known({ "former-commune:03157": 1, "former-commune:03160": 2, "former-commune:03161": 3 });
    expect(told([...parts, former("03154")], apart).at(-1)).toBe("former-commune:03154 ×1 –");
  });

  it("are none of no unit, and unknown of what is no unit", () => {
    expect(told([], officialArea)).toEqual([]);
    expect(figureIn(commune("99999"), officialArea)).toBeNull();
    expect(figureIn(commune("03160"), officialArea)?.value).toBe(489.47);
  });
});

describe("sums and rates over them", () => {
  it("count what is known of all", () => {
    const sum = sumOver([commune("03160"), commune("03158")], known({ "commune:03160": 5 }));
    expect(sum).toMatchObject({ value: 5, known: 3, of: 6 });
    expect(sumOver(parts, known({ "commune:03160": 7 }))).toMatchObject({ value: 7, known: 3, of: 3 });
  });

  it("divide totals where both are known", () => {
    const [over, under] = [known({ "commune:03160": 6, "commune:03158": 1 }), known({ "commune:03160": 3 })];
    expect(rateOver([commune("03160"), commune("03158")], over, under, 100)).toMatchObject({ value: 200, known: 1, of: 2 }); // prettier-ignore
    expect(rateOver([commune("03160")], over, under).value).toBe(2);
  });
});

describe("features by unit", () => {
  const features = [
    { id: "a", units: [former("03157")] },
    { id: "b", units: [former("03157"), former("03154")] },
    { id: "c", units: [{ level: "district", code: "096" } as const] },
    { id: "d", units: [] },
  ];

  it("are in the group of each unit they lie in, and nowhere where that is not known", () => {
    const { units, nowhere } = groupByUnit(features, "commune");
    const group = (code: string) => units.find(({ unit: { ref } }) => ref.code === code)!;
    expect(units).toHaveLength(45);
    expect(group("03160").features.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(group("03160").maybe).toBe(1);
    expect(group("03158").features.map(({ id }) => id)).toEqual(["b"]);
    expect(nowhere.map(({ id }) => id)).toEqual(["c", "d"]);
    expect(repeated(units)).toBe(1);
  });

  it("have only the groups of units that touch the land", () => {
    const { units, nowhere } = groupByUnit(features, "commune", landOf(former("03157")));
    expect(units.map(({ unit: { key } }) => key)).toEqual(["commune:03160"]);
    expect(nowhere).toHaveLength(2);
    expect(groupByUnit(features, "district", landOf(district)).units.map(({ unit: each }) => each)).toEqual([unit(district)]); // prettier-ignore
    expect(repeated([])).toBe(0);
  });
});
