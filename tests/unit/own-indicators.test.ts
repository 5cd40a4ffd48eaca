/** A column of a reader's table is an indicator like any other: it adds up, what is missing stays missing, nothing is divided. */
import { describe, expect, it } from "vitest";
import { formerCommunesOf, landOf } from "../../src/domain/land";
import { becameOf } from "../../src/domain/lineage";
import { province, unitsOf } from "../../src/domain/units";
import type { UnitRef } from "../../src/domain/unit";
import { loadIndicators } from "../../src/indicators";
import { ownColumns } from "../../src/indicators/own/column";
import { ownIndicators, ownSource } from "../../src/indicators/own/own-indicators";
import type { Indicator } from "../../src/indicators/indicator";
import { noThemes } from "../../src/themes";
import { conversionOf, ownTable } from "../fixtures/own-table";

const missing = unitsOf("former-commune")[0]!.ref;
const people = (code: string, at: number): string | null => (code === missing.code ? null : `${100 + at}.1`);
const words = ["I", "II", "III"];

function indicatorsOf(conversion: ReturnType<typeof conversionOf>): Indicator[] {
  const table = ownTable({ conversion });
  return ownIndicators(ownColumns(table), table, 1);
}
const [sum, rate, classes, maximum, range] = indicatorsOf(
  conversionOf("former-commune", [
    { title: "Dân số (người)", rule: { kind: "sum" }, values: people },
    {
      title: "Tỷ lệ nghèo",
      rule: { kind: "rate", over: 5, under: 6, factor: 100 },
      values: people,
      under: (_, at) => String(1000 + at),
    },
    { title: "Khu vực", rule: { kind: "class", way: "all-agree", weight: "area" }, values: (_, at) => words[at % 3]! },
    { title: "Cao nhất", rule: { kind: "maximum" }, values: people },
    { title: "Trung vị", rule: { kind: "range" }, values: people },
    { title: "Ghi chú", rule: { kind: "text" }, values: (code) => `chữ ${code}` },
    { title: "Tên", rule: { kind: "class", way: "all-agree", weight: "area" }, values: (code) => `chữ ${code}` },
  ]),
) as [Indicator, Indicator, Indicator, Indicator, Indicator];
const over = (indicator: Indicator, ...units: UnitRef[]) => indicator.over(units, noThemes);
const refs = (level: "commune" | "district" | "former-commune") => unitsOf(level).map(({ ref }) => ref);

describe("an indicator of an own table", () => {
  it("is made of every column but text and words without number", () => {
    const conversion = conversionOf("former-commune", [
      { title: "Ghi chú", rule: { kind: "text" }, values: (code) => code },
      { title: "Tên", rule: { kind: "class", way: "all-agree", weight: "area" }, values: (code) => code },
      { title: "Số hộ", rule: { kind: "sum" }, values: people },
    ]);
    expect(indicatorsOf(conversion).map(({ id }) => id)).toEqual(["own-abcd1234-2"]);
    expect([sum.kind, rate.kind, classes.kind, maximum.kind]).toEqual(["sum", "rate", "class", "extreme"]);
    expect([sum.title.vi, sum.unit.vi]).toEqual(["Dân số · Dân số 2024", "người"]);
    expect(sum.decimals).toBe(1);
    expect(sum.levels).toEqual(["province", "district", "former-commune", "commune"]);
  });

  it("adds up to the same number by every level, to the last digit", () => {
    const whole = over(sum, province.ref).value;
    const total = refs("former-commune").reduce((tenths, { code }, _at, all) => {
      const at = all
        .map((each) => each.code)
        .toSorted()
        .indexOf(code);
      const value = people(code, at);
      return value === null ? tenths : tenths + Math.round(Number(value) * 10);
    }, 0);
    expect(whole).toBe(total / 10);
    for (const level of ["commune", "district", "former-commune"] as const)
      expect(over(sum, ...refs(level)).value).toBe(whole);
  });

  it("gives any region the sum of its parts, and a rate from numerators and denominators", () => {
    const [first, second] = refs("commune") as [UnitRef, UnitRef];
    const parts = [first, second].flatMap((ref) => formerCommunesOf(landOf(ref)));
    expect(over(sum, first, second).value).toBe(over(sum, ...parts).value);
    expect(over(rate, first, second)).toMatchObject({ value: over(rate, ...parts).value, of: parts.length });
    const rates = [first, second].map((ref) => over(rate, ref).value!);
    expect(over(rate, first, second).value).toBeGreaterThan(Math.min(...rates));
    expect(over(rate, first, second).value).toBeLessThan(Math.max(...rates));
  });

  it("leaves what is missing missing, and says so of all that it is a part of", () => {
    expect(over(sum, missing)).toMatchObject({ value: null, known: 0, of: 1, quality: null, sources: [] });
    const commune = becameOf(missing)[0]!.ref;
    const { known, of } = over(sum, commune);
    expect(known).toBe(of - 1);
    expect(over(sum, province.ref)).toMatchObject({ known: 128, of: 129, quality: "own", sources: ["own-abcd1234"] });
  });

  it("is null where values cannot be put together, with the reason", () => {
    const [first, second] = refs("commune") as [UnitRef, UnitRef];
    expect(over(range, first, second)).toMatchObject({
      value: null,
      remark: { vi: expect.stringContaining("Không gộp") },
    });
    const several = refs("commune").find((ref) => landOf(ref).size > 1)!;
    expect(over(range, several)).toMatchObject({
      value: null,
      remark: { vi: expect.stringMatching(/^Từ [\d.]+ đến/) },
    });
    expect(over(maximum, ...refs("district")).value).toBe(over(maximum, province.ref).value);
  });

  it("counts classes; a unit whose parts differ is of several, one with unknown parts of none", () => {
    const counts = over(classes, province.ref).counts;
    expect(words.map((_, at) => counts.get(`word-${at + 1}`))).toEqual([43, 43, 43]);
    expect(classes.classes.map(({ label }) => label.vi)).toEqual([...words, "Nhiều loại"]);
    const mixed = refs("commune").filter((ref) => [...over(classes, ref).counts.values()].filter(Boolean).length > 1);
    expect(mixed.length).toBeGreaterThan(0);
    for (const ref of mixed) expect(classes.classOf(ref, noThemes)).toBe("several");
    expect(classes.classOf(missing, noThemes)).toMatch(/^word-/);

    const rule = { kind: "class", way: "all-agree", weight: "area" } as const;
    const values = (code: string) => (code === missing.code ? null : "I");
    const [partly] = indicatorsOf(conversionOf("former-commune", [{ title: "Khu vực", rule, values }])) as [Indicator];
    expect(partly.classes.map(({ label }) => label.vi)).toEqual(["I"]);
    expect(partly.classOf(missing, noThemes)).toBeNull();
  });

  it("does not divide the value of a commune among the former ones", () => {
    const [ofCommunes] = indicatorsOf(
      conversionOf("commune", [{ title: "Số hộ", rule: { kind: "sum" }, values: (_, at) => String(10 * (at + 1)) }]),
    ) as [Indicator];
    const commune = refs("commune").find((ref) => landOf(ref).size > 1)!;
    const [part] = formerCommunesOf(landOf(commune));
    expect(over(ofCommunes, part!)).toMatchObject({
      value: null,
      known: 0,
      of: 1,
      remark: { vi: expect.stringMatching(/^Thuộc (xã|phường) .*, bảng chỉ có số chung: \d+/) },
    });
    expect(
      over(
        ofCommunes,
        commune,
        ...formerCommunesOf(landOf(refs("commune").find((ref) => ref !== commune && landOf(ref).size > 1)!)).slice(1),
      ),
    ).toMatchObject({
      value: over(ofCommunes, commune).value,
      known: landOf(commune).size,
    });
    expect(over(ofCommunes, province.ref).value).toBe((10 * 45 * 46) / 2);
  });

  it("leaves out what the lineage divides and nobody has decided", () => {
    const conversion = {
      ...conversionOf("former-commune", [{ title: "Số hộ", rule: { kind: "sum" }, values: () => "7" }]),
      undecided: [missing.code],
    };
    const [indicator] = indicatorsOf(conversion) as [Indicator];
    expect(over(indicator, ...refs("former-commune"))).toMatchObject({ value: 128 * 7, known: 128, of: 129 });
  });

  it("says of which table it is, in the head of a column too", () => {
    expect(sum.shortTitle).toEqual(sum.title);
  });

  it("names the table as its source", () => {
    expect(ownSource(ownTable())).toMatchObject({
      id: "own-abcd1234",
      title: "Bảng của bạn: dan-so.xlsx",
      date: "2025-10-01",
      note_vi: expect.stringContaining("chỉ có trên máy này"),
    });
  });
});

describe("indicators with those of own tables", () => {
  it("are found as long as the table is there, and drawn anew when its values change", async () => {
    let own: Indicator[] = [sum];
    const all = await loadIndicators(() => own);
    expect(all.indicators.at(-1)).toBe(sum);
    expect(all.find(sum.id)).toBe(sum);
    const mapping = { indicator: sum.id, formerLevel: "district", classing: null, shown: ["after"] } as const;
    const before = all.picturesOf(mapping, noThemes).after;
    const table = ownTable({
      conversion: conversionOf("former-commune", [{ title: "Dân số", rule: { kind: "sum" }, values: () => "1" }]),
    });
    own = ownIndicators(ownColumns(table), table, 2);
    const after = all.picturesOf(mapping, noThemes).after;
    expect(after.id).not.toBe(before.id);
    expect(after.values).not.toEqual(before.values);
    own = [];
    expect(all.find(sum.id)).toBeNull();
  });
});
