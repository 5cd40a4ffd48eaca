/** What a row says, which unit is meant by it, and what is suggested where that is not certain. */
import { describe, expect, it } from "vitest";
import { noChoices, type ColumnRole, type SourceLevel } from "../../../src/conversion/choices";
import { namesOf } from "../../../src/conversion/gazetteer";
import type { Gazetteer, GazetteerUnit } from "../../../src/conversion/gazetteer-types";
import type { Layout } from "../../../src/conversion/analysis-types";
import { decisionKey, matchTable } from "../../../src/conversion/match";
import { resolveUnit } from "../../../src/conversion/match/resolve";
import { saidGroups, type SaidUnit } from "../../../src/conversion/match/said";
import { suggestUnits } from "../../../src/conversion/match/suggest";
import type { Cell } from "../../../src/conversion/sheet";

type More = Partial<Pick<GazetteerUnit, "type" | "otherNames" | "districts">>;
const unitOf = (level: SourceLevel, code: string, name: string, more: More = {}): GazetteerUnit => ({
  ...{ level, code, name, type: "xã", otherNames: [], districts: [], area: 1, population2019: null, ...more },
});

/** Two communes fold to «Na Tong»; Pú Lay was called Mường Lay, which a district is called today. */
const units = [
  unitOf("former-commune", "04001", "Nà Tòng", { districts: ["096"] }),
  unitOf("former-commune", "04002", "Na Tông", { districts: ["097"] }),
  unitOf("former-commune", "04003", "Pú Lay", { otherNames: ["Mường Lay"], districts: ["097"] }),
  unitOf("former-commune", "04004", "Him Lam", { type: "phường", districts: ["096", "097"] }),
  unitOf("former-commune", "04005", "Sen Thượng", { otherNames: ["Phìn Hồ"], districts: ["097"] }),
  unitOf("former-commune", "04006", "Sen Thương", { districts: ["096"] }),
  unitOf("former-commune", "04007", "Sín Thầu", { districts: ["096"] }),
  unitOf("district", "096", "Mường Nhé", { type: "huyện", districts: ["096"] }),
  unitOf("district", "097", "Mường Lay", { type: "thị xã", otherNames: ["Lai Châu"], districts: ["097"] }),
];
const gazetteer: Gazetteer = { units, lineage: [], districtOf: {}, version: { asOf: "", sha256: "" } };
const names = namesOf(gazetteer);

const said = (name: string, code = "", district: string | null = null): SaidUnit => ({ code, name, district });
function told(of: SaidUnit, level: SourceLevel = "former-commune"): string {
  const found = resolveUnit(level, of, names);
  if (found.state === "matched") return `${found.unit.code} by ${found.by}`;
  return found.state === "unknown" ? "unknown" : `${found.state} ${found.units.map(({ code }) => code).join(" ")}`;
}

describe("a unit", () => {
  it.each([
    [said(""), "unknown"],
    [said("Kim Quy"), "unknown"],
    [said("Him Lam"), "04004 by name"],
    [said("Phường Him Lam"), "04004 by name"],
    [said("Xã Him Lam"), "conflict 04004"],
    [said("Na Tong"), "several 04001 04002"],
    [said("Na Tong", "", "096"), "04001 by district"],
    [said("Na Tong (huyện Mường Nhé)"), "04001 by district"],
    [said("Na Tong (huyện Mường Nhé)", "", "097"), "04002 by district"],
    [said("Na Tong", "", "098"), "conflict 04001 04002"],
    [said("Him Lam", "", "096"), "04004 by name"],
    [said("Nà Tòng", "", "097"), "conflict 04001"],
  ])("is meant by what is said: %j is %s", (of, expected) => expect(told(of)).toBe(expected));

  it.each([
    [said("", "04001"), "04001 by code"],
    [said("", "4001"), "04001 by code"],
    [said("", "04999"), "unknown"],
    [said("", "x1"), "unknown"],
    [said("Kim Quy", "04999"), "unknown"],
    [said("Nà Tòng", "04999"), "conflict 04001"],
    [said("Na Tong", "x1"), "conflict 04001 04002"],
    [said("Na Tong", "04002"), "04002 by code"],
    [said("Him Lam", "04002"), "conflict 04002 04004"],
    [said("Kim Quy", "04002"), "conflict 04002"],
    [said("Xã Him Lam", "04004"), "conflict 04004"],
    [said("Nà Tòng", "04001", "097"), "04001 by code"],
  ])("is named by its code, with which the name has to agree: %j is %s", (of, expected) =>
    expect(told(of)).toBe(expected),
  );

  it("whose earlier name a district bears is asked for, unless a type or a district says that it is a commune", () => {
    expect(told(said("Mường Lay"))).toBe("conflict 04003");
    expect(told(said("Xã Mường Lay"))).toBe("04003 by name");
    expect(told(said("Mường Lay", "", "097"))).toBe("04003 by name");
    expect(told(said("Pú Lay"))).toBe("04003 by name");
    expect(told(said("Mường Lay"), "district")).toBe("097 by name");
    expect(told(said("Lai Châu"), "district")).toBe("097 by name");
    expect(told(said("Phìn Hồ")), "an earlier name that no district bears").toBe("04005 by name");
  });

  it("that is a district lies in none, whatever stands over its row", () =>
    expect(told(said("Mường Nhé", "", "097"), "district")).toBe("096 by name"));
});

type Columns = Partial<Record<ColumnRole, number>>;
function tableOf(lines: readonly (readonly Cell[])[], columns: Columns, districts: (string | null | false)[] = []) {
  const layout: Layout = {
    header: null,
    columns: Object.entries(columns).map(([role, index]) => ({ index, title: "", role: role as ColumnRole })),
    rows: lines.map((_, at) => {
      const district = districts[at] ?? null;
      return district === false ? { role: "total", district: null } : { role: "data", district };
    }),
    numbers: { decimal: ",", thousands: "." },
  };
  return [{ name: "", rows: lines }, layout] as const;
}
const named = { code: "code", name: "name", inDistrict: true } as const;

describe("rows that say the same", () => {
  it("are one group, in the order of the first of each; sums are none", () => {
    const [sheet, layout] = tableOf(
      [["04001", "A"], ["04002", "B"], ["04001", "A"], ["", "Tổng"], ["04002", "A"]],
      { code: 0, name: 1 },
      [null, null, null, false],
    ); // prettier-ignore
    expect(saidGroups(sheet, layout, named)).toEqual([
      { code: "04001", name: "A", district: null, rows: [0, 2] },
      { code: "04002", name: "B", district: null, rows: [1] },
      { code: "04002", name: "A", district: null, rows: [4] },
    ]);
  });

  it("do not say the same in two districts, unless they are of a flow", () => {
    const [sheet, layout] = tableOf([["A"], ["A"], ["A"]], { name: 0 }, ["096", "097", "096"]);
    expect(saidGroups(sheet, layout, named)).toEqual([
      { code: "", name: "A", district: "096", rows: [0, 2] },
      { code: "", name: "A", district: "097", rows: [1] },
    ]);
    expect(saidGroups(sheet, layout, { ...named, inDistrict: false })).toEqual([
      { code: "", name: "A", district: null, rows: [0, 1, 2] },
    ]);
  });

  it.each(["-", "–", "…", "...", "x", "X", "—"])("say no code by «%s»", (code) => {
    const [sheet, layout] = tableOf([[code, "A"]], { code: 0, name: 1 });
    expect(saidGroups(sheet, layout, named)[0]?.code).toBe("");
  });

  it("say a code by any other sign, and nothing by a row that is too short", () => {
    const [sheet, layout] = tableOf([["x1"], ["1-"], []], { code: 0, name: 1 });
    expect(saidGroups(sheet, layout, named).map(({ code, name }) => [code, name])).toEqual([
      ["x1", ""],
      ["1-", ""],
      ["", ""],
    ]);
  });
});

describe("suggestions", () => {
  const suggested = (of: SaidUnit, meant: readonly string[] = []) => {
    const those = meant.flatMap((code) => names.unit("former-commune", code) ?? []);
    return suggestUnits("former-commune", of, those, names);
  };
  const codes = (...of: Parameters<typeof suggested>) => suggested(...of).map(({ code }) => code);

  it("are the five most like, those that are named before all others and in their order", () => {
    expect(codes(said("Sin Thau"))).toHaveLength(5);
    expect(codes(said("Sin Thau"))[0]).toBe("04007");
    expect(codes(said("Sin Thau"), ["04004", "04001"]).slice(0, 3)).toEqual(["04004", "04001", "04007"]);
    const six = ["04006", "04005", "04004", "04003", "04002", "04001"];
    expect(codes(said(""), six)).toEqual(six);
  });

  it("are as like as letters agree, without diacritics and without the type, by any name that the unit had", () => {
    const [first, second] = suggested(said("Xã Muong Lat"));
    expect(first?.code).toBe("04003");
    expect(first?.likeness).toBeCloseTo(8 / 9 / 1.21, 9);
    expect(second?.likeness).toBeLessThan(first!.likeness);
    expect(suggested(said("Xã Sin Thau"))[0]?.likeness).toBeCloseTo(1 / 1.21, 9);
    expect(suggested(said("Him Lam"), ["04007"])[0]).toEqual({ code: "04007", likeness: 1 });
  });

  it("of the district that the row stands under come before others as like, and never before what is named", () => {
    expect(codes(said("Sen Thuong", "", "096")).slice(0, 2)).toEqual(["04006", "04005"]);
    expect(codes(said("Sen Thuong", "", "097")).slice(0, 2)).toEqual(["04005", "04006"]);
    expect(suggested(said("Sen Thuong", "", "097"))[0]?.likeness).toBeCloseTo(1.2 / 1.21, 9);
    expect(codes(said("Sen Thuong", "", "097"), ["04001"])[0]).toBe("04001");
  });
});

describe("a table", () => {
  const level = "former-commune";
  const communes = [unitOf("commune", "04004", "Him Lam", { type: "phường" }), unitOf("commune", "04009", "Kim Bôi")];
  const both = { ...gazetteer, units: [...units, ...communes] };
  const match = (lines: Parameters<typeof tableOf>[0], columns: Columns, more: Partial<typeof noChoices> = {}) =>
    matchTable(...tableOf(lines, columns), gazetteer, { ...noChoices, level, ...more }).matching;

  it("has a state for each row, in the order of the table", () => {
    const { rows, missing } = match([["Na Tong"], ["Kim Quy"], ["Pú Lay"], ["Na Tong"]], { name: 0 });
    expect(rows.map(({ row, state }) => [row, state])).toEqual([
      [0, "choose"],
      [1, "unknown"],
      [2, "matched"],
      [3, "choose"],
    ]);
    expect(missing).toEqual(["04001", "04002", "04004", "04005", "04006", "04007"]);
  });

  it("takes a decision for a unit of its level only", () => {
    const key = decisionKey(level, null, "na tong");
    const decide = (code: string | null) => match([["Na Tong"]], { name: 0 }, { decisions: { [key]: code } }).rows[0];
    expect(decide("04002")).toMatchObject({ state: "matched", code: "04002", by: "decision", said: "Na Tong" });
    expect(decide("096")).toMatchObject({ state: "choose" });
    expect(decide(null)).toMatchObject({ state: "left-out", said: "Na Tong" });
    expect(key).not.toBe(decisionKey("commune", null, "Na Tong"));
    expect(key).not.toBe(decisionKey(level, "096", "Na Tong"));
  });

  it("names the units that several rows are of, with what becomes of them", () => {
    const lines = [["Pú Lay"], ["Him Lam"], ["Xã Pú Lay"], ["Him Lam"], ["Sín Thầu"]];
    expect(match(lines, { name: 0 }, { doubled: { "04004": "last" } }).doubled).toEqual([
      { code: "04003", rows: [0, 2], way: null },
      { code: "04004", rows: [1, 3], way: "last" },
    ]);
    expect(match(lines, { name: 0 }, { doubled: { "*": "add", "04003": "first" } }).doubled).toMatchObject([
      { way: "first" },
      { way: "add" },
    ]);
  });

  it("of a flow has a destination for each row, and no unit is missing that is one", () => {
    const lines = [["Pú Lay", "Him Lam"], ["Pú Lay", "04001"]]; // prettier-ignore
    const { rows, destinations, doubled, missing } = match(lines, { name: 0, destination: 1 });
    expect(rows.map(({ state }) => state)).toEqual(["matched", "matched"]);
    expect(destinations).toMatchObject([{ row: 0, code: "04004" }, { row: 1, state: "unknown" }]); // prettier-ignore
    expect(doubled).toEqual([]);
    expect(missing).not.toContain("04004");
    expect(match(lines.slice(0, 1), { name: 0, "destination-code": 1 }).destinations).toMatchObject([{ state: "unknown" }]); // prettier-ignore
    expect(match(lines, { name: 0 }).destinations).toEqual([]);
  });

  it("whose level nothing tells has no rows matched, and says which is the likeliest", () => {
    const [sheet, layout] = tableOf([["Him Lam"], ["Him Lam"]], { name: 0 });
    expect(matchTable(sheet, layout, both, noChoices).matching).toEqual({
      level: "former-commune",
      evidence: expect.anything() as unknown,
      ...{ rows: [], destinations: [], missing: [], doubled: [] },
    });
  });

  it("of a flow is of the level that only its destinations tell, and stands in no district", () => {
    const lines = [["Him Lam", "Sín Thầu"], ["Na Tong", "Him Lam"]]; // prettier-ignore
    const [sheet, layout] = tableOf(lines, { name: 0, destination: 1 }, ["097", "097"]);
    const { level: found, rows } = matchTable(sheet, layout, both, noChoices).matching;
    expect([found, rows.map(({ state }) => state)]).toEqual(["former-commune", ["matched", "choose"]]);
    const within = matchTable(...tableOf([["Na Tong"]], { name: 0 }, ["097"]), gazetteer, { ...noChoices, level });
    expect(within.matching.rows).toMatchObject([{ code: "04002", by: "district" }]);
  });

  it("suggests nothing more after 300 names that nobody knows, but for what is named", () => {
    const lines = Array.from({ length: 301 }, (_, at): Cell[] => [`Kim Quy ${at}`]);
    const { rows } = match([...lines, ["Na Tong"]], { name: 0 });
    const counts = rows.map((row) => ("candidates" in row ? row.candidates.length : 0));
    expect(counts.slice(298)).toEqual([5, 5, 0, 5]);
  });
});
