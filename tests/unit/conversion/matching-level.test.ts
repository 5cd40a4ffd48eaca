/** Which level a table is decided to be of, in a province of fifty former communes that became twenty. */
import { describe, expect, it } from "vitest";
import type { SourceLevel } from "../../../src/conversion/choices";
import { namesOf } from "../../../src/conversion/gazetteer";
import type { Gazetteer, GazetteerUnit } from "../../../src/conversion/gazetteer-types";
import { decideLevel } from "../../../src/conversion/match/level";
import type { SaidGroup } from "../../../src/conversion/match/said";

const onsets = ["B", "C", "D", "G", "L", "M", "N", "R", "S", "V"];
const syllables = onsets.flatMap((onset) => ["a", "e", "i", "o", "u"].map((vowel) => `${onset}${vowel}`));
const nameAt = (at: number): string => `Nậm ${syllables[at] ?? ""}`;
const codeAt = (at: number): string => String(4000 + at).padStart(5, "0");

const unitOf = (level: SourceLevel, code: string, name: string, type = "xã"): GazetteerUnit => ({
  ...{ level, code, name, type, otherNames: [], districts: [], area: 1, population2019: null },
});

/** The communes bear names and codes that former ones had, and the last is a new one; the district has a commune's name. */
function world({ formers = 50, communes = 20 } = {}): Gazetteer {
  return {
    units: [
      ...Array.from({ length: formers }, (_, at) => unitOf("former-commune", codeAt(at), nameAt(at))),
      ...Array.from({ length: communes }, (_, at) => unitOf("commune", codeAt(at), nameAt(at))),
      unitOf("commune", "04900", "Nậm Xuân", "phường"),
      unitOf("district", "096", "Nậm Ta", "huyện"),
      unitOf("district", "097", "Nậm To", "huyện"),
      unitOf("district", "098", nameAt(0), "huyện"),
    ],
    lineage: [],
    districtOf: {},
    version: { asOf: "", sha256: "" },
  };
}

const rowsOf = (said: readonly (string | [code: string, name: string])[], first = 0): SaidGroup[] =>
  said.map((each, at) => {
    const [code, name] = typeof each === "string" ? ["", each] : each;
    return { code, name, district: null, rows: [first + at] };
  });
const range = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, at) => nameAt(from + at));
const names = namesOf(world());
const decide = (groups: readonly SaidGroup[], chosen: SourceLevel | null = null, of = names) =>
  decideLevel(groups, of, chosen);

describe("rows that no other level fits", () => {
  it("decide, and one of them is named with how many rows say the same", () => {
    const groups = rowsOf(["Nậm Ba", "Nậm Ra", "Nậm Ru"]).map((group, at) => ({ ...group, rows: [at, at + 10] }));
    expect(decide(groups)).toMatchObject({
      level: "former-commune",
      reason: { by: "only", rows: 4, example: "Nậm Ra" },
      mixed: false,
      foreign: [],
    });
    expect(decide(rowsOf(["Nậm Ba", "Nậm Xuân"]))).toMatchObject({
      level: "commune",
      reason: { by: "only", rows: 1, example: "Nậm Xuân" },
    });
    expect(decide(rowsOf([["096", "Nậm Ta"]]))).toMatchObject({
      level: "district",
      reason: { by: "only", rows: 1, example: "096 Nậm Ta" },
    });
  });

  it("are none where a name fits two levels or no level", () => {
    for (const said of [range(0, 5), ["Kim Quy"], []])
      expect(decide(rowsOf(said))).toMatchObject({ level: null, reason: null, mixed: false, foreign: [] });
  });

  it("of another level may be one slip in more than five, which is told as foreign", () => {
    const slip = (only: number) => decide([...rowsOf(["Nậm Xuân"]), ...rowsOf(range(30, 30 + only), 1)]);
    expect(slip(6)).toMatchObject({ level: "former-commune", foreign: [0], mixed: false });
    expect(slip(5)).toMatchObject({ level: null, reason: null, foreign: [0], mixed: true });
    expect(slip(1).mixed).toBe(true);
  });

  it("of another level that are two are no slips, however many there are of the first", () => {
    const two = decide([...rowsOf([["", "Nậm Ta"]], 20), ...rowsOf(range(30, 46)), ...rowsOf(["Nậm Xuân"], 3)]);
    expect(two).toMatchObject({ level: null, mixed: true, foreign: [3, 20] });
  });

  it("that differ by the type alone may be slips of the type, two in more than ten", () => {
    const towns = ["Thị trấn Nậm Xuân", "phường Nậm Ra", "phường Nậm Re"];
    const other = namesOf({
      ...world(),
      units: [...world().units, unitOf("commune", "04901", "Nậm Ra", "phường"), unitOf("commune", "04902", "Nậm Re", "phường")],
    }); // prettier-ignore
    const slips = (only: number) => decide(rowsOf([...towns, ...range(37, 37 + only)]), null, other);
    expect(slips(11)).toMatchObject({ level: "former-commune", mixed: false, foreign: [1, 2] });
    expect(slips(10)).toMatchObject({ level: null, mixed: true });
  });

  it("are those of the level that has more of them, and of the former communes where as many are of each", () => {
    const few = decide(rowsOf(["Nậm Xuân", "Nậm Ra"]));
    expect([few.mixed, few.level, few.foreign]).toEqual([true, null, [0]]);
    const more = decide(rowsOf(["Nậm Ta", "Nậm To", "Nậm Ra"]));
    expect([more.mixed, more.foreign]).toEqual([true, [2]]);
  });
});

describe("the reader's choice", () => {
  it("holds whatever the rows say, and what does not fit it is foreign", () => {
    const chosen = decide(rowsOf(["Nậm Ra", "Nậm Ba", "Kim Quy"]), "commune");
    expect(chosen).toMatchObject({ level: "commune", reason: { by: "chosen" }, foreign: [0], mixed: true });
    expect(decide(rowsOf(["Nậm Ba"]), "district")).toMatchObject({ level: "district", foreign: [], mixed: false });
  });
});

describe("a list of names that two levels share", () => {
  it("is of the level that it is nearly all of", () => {
    expect(decide(rowsOf(range(0, 20)))).toMatchObject({
      level: "commune",
      reason: { by: "complete", units: 20, of: 21 },
      mixed: false,
    });
    expect(decide(rowsOf(range(0, 19)))).toMatchObject({ level: null, reason: null });
  });

  it("is counted by units, not by rows, and a name that is known nowhere takes nothing away", () => {
    const twice = decide(rowsOf([...range(0, 20), ...range(0, 20), "Kim Quy"]));
    expect(twice.reason).toEqual({ by: "complete", units: 20, of: 21 });
    expect(decide(rowsOf([...range(0, 10), ...range(0, 10)])).level).toBeNull();
  });

  it("may be of another level where it is half of that as well", () => {
    const half = (formers: number) => decide(rowsOf(range(0, 20)), null, namesOf(world({ formers })));
    expect(half(41).level).toBe("commune");
    expect(half(40)).toMatchObject({ level: null, reason: null });
  });
});

describe("what is told of each level", () => {
  it("is how many of the codes and of the names it has, each counted once", () => {
    const groups = rowsOf([["04000", "Nậm Ba"], ["04000", "Nậm Be"], ["4049", "Nậm Vu"], ["96", "Nậm Ta"], ["x1", ""], ["", "Kim Quy"]]); // prettier-ignore
    expect(decide(groups).evidence).toEqual([
      { level: "former-commune", codes: { known: 2, of: 4 }, names: { known: 3, of: 5 } },
      { level: "commune", codes: { known: 1, of: 4 }, names: { known: 2, of: 5 } },
      { level: "district", codes: { known: 1, of: 4 }, names: { known: 2, of: 5 } },
    ]);
  });

  it("says which is the likeliest, codes and names together", () => {
    expect(decide(rowsOf(["Nậm Ta", "Nậm To", "Nậm Ra"])).likeliest).toBe("district");
    expect(decide(rowsOf([["096", ""], ["097", ""], ["", "Nậm Ra"]])).likeliest).toBe("district"); // prettier-ignore
    expect(decide(rowsOf(["Nậm Ba", "Nậm Xuân"])).likeliest).toBe("commune");
    expect(decide([]).likeliest).toBe("former-commune");
  });
});
