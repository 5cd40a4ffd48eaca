/** Which members pass a filter, and how many would with another choice, on four places counted by hand. */
import { describe, expect, it } from "vitest";
import { choiceCounts, choosable, filtered, isEmpty, landWithin, noFilter, unknownChoice, withCondition, type Condition, type Facet, type Filter, type Filterable } from "../../src/domain/filter"; // prettier-ignore
import { landOf } from "../../src/domain/land";
import type { UnitRef } from "../../src/domain/unit";

const commune = (code: string): UnitRef => ({ level: "commune", code });
const member = (vi: string, en: string, traits: Filterable["traits"], ...units: UnitRef[]): Filterable => ({
  ...{ name: { vi, en }, traits, units },
});
const members = [
  member("Đập lớn", "Great dam", { state: ["open", "old"], size: 20 }, commune("03158")),
  member("Đập nhỏ", "Small dam", { state: ["closed"], size: 3 }, commune("03160")),
  member("Cầu", "Bridge", { state: [], size: null }, { level: "district", code: "096" }),
  member("Chợ", "Market", { size: (limits) => (limits.to ?? 99) > 50 }),
];
const state: Facet = { kind: "choice", id: "state", label: { vi: "", en: "" }, options: null };
const size: Facet = { kind: "range", id: "size", label: { vi: "", en: "" }, unit: null };
const place: Facet = { kind: "place", id: "commune", label: { vi: "", en: "" }, level: "commune" };
const facets = [state, size, place];
const range = (from: number | null, to: number | null, unknown = false): Condition => ({ kind: "range", from, to, unknown }); // prettier-ignore
const choice = (...any: string[]): Condition => ({ kind: "choice", any });
const filter = (conditions: Filter["conditions"], words = ""): Filter => ({ conditions, words });
const passing = (...of: [filter: Filter | undefined, land?: ReadonlySet<string>]) =>
  filtered(members, facets, of[0], of[1] ?? null).map(({ name }) => name.en);

describe("members pass", () => {
  it("without conditions, all of them", () => {
    expect(passing(undefined)).toHaveLength(4);
    expect(passing(noFilter)).toHaveLength(4);
    expect(passing(filter({ other: choice("x") })), "of a facet that there is not").toHaveLength(4);
  });

  it("with any of the choices, the unknown by its name", () => {
    expect(passing(filter({ state: choice("old", "closed") }))).toEqual(["Great dam", "Small dam"]);
    expect(passing(filter({ state: choice(unknownChoice) }))).toEqual(["Bridge", "Market"]);
    expect(passing(filter({ state: choice() }))).toEqual([]);
  });

  it("between both ends, the unknown only when asked, and what is measured as it says itself", () => {
    expect(passing(filter({ size: range(3, 20) }))).toEqual(["Great dam", "Small dam"]);
    expect(passing(filter({ size: range(4, null) }))).toEqual(["Great dam", "Market"]);
    expect(passing(filter({ size: range(null, 19) }))).toEqual(["Small dam"]);
    expect(passing(filter({ size: range(20, 20, true) }))).toEqual(["Great dam", "Bridge"]);
    expect(passing(filter({ size: range(null, 60) }))).toEqual(["Great dam", "Small dam", "Market"]);
  });

  it("in the units chosen only if they lie wholly in one", () => {
    expect(passing(filter({ commune: choice("03158", "03166") }))).toEqual(["Great dam"]);
    expect(passing(filter({ commune: choice("03158", "03160") }))).toEqual(["Great dam", "Small dam"]);
    expect(passing(filter({ commune: range(1, 2) }))).toEqual([]);
  });

  it("with the words in either language, and all conditions together", () => {
    expect(passing(filter({}, "dap"))).toEqual(["Great dam", "Small dam"]);
    expect(passing(filter({}, "market"))).toEqual(["Market"]);
    expect(passing(filter({ state: choice("old", "closed"), size: range(null, 5) }, "dam"))).toEqual(["Small dam"]);
    expect(passing(filter({ state: choice("old") }, "small"))).toEqual([]);
  });

  it("in the land that everything is narrowed to", () => {
    expect(passing(noFilter, landOf({ level: "district", code: "096" }))).toEqual(["Great dam", "Small dam", "Bridge"]);
    expect(passing(noFilter, landOf(commune("03158")))).toEqual(["Great dam"]);
    expect(passing(filter({ state: choice("closed") }), landOf(commune("03158")))).toEqual([]);
  });
});

describe("choices", () => {
  it("are of what passes all other conditions", () => {
    const all = filter({ state: choice("old"), size: range(null, 5) });
    const names = (facet: Facet, land: ReadonlySet<string> | null = null) =>
      choosable(members, facets, all, land, facet).map(({ name }) => name.en);
    expect(names(state)).toEqual(["Small dam"]);
    expect(names(size)).toEqual(["Great dam"]);
    expect(names(place)).toEqual([]);
    expect(names(size, landOf(commune("03160")))).toEqual([]);
  });

  it("are counted, each member once for each of its choices, and by unit", () => {
    expect([...choiceCounts(members, state as never)]).toEqual([["open", 1], ["old", 1], ["closed", 1], [unknownChoice, 2]]); // prettier-ignore
    expect([...choiceCounts(members, place as never, ["03158", "03166"])]).toEqual([["03158", 1], ["03166", 0]]); // prettier-ignore
    expect(choiceCounts(members, place as never).size).toBe(0);
  });
});

it("land that narrows is that of the unit or of the reader's region, if it is there", () => {
  const land = new Set(["03158"]);
  const regions = [{ name: "A", land }];
  expect(landWithin(null, regions)).toBeNull();
  expect(landWithin({ kind: "unit", unit: commune("03160") }, regions)).toEqual(new Set(["03157", "03160", "03161"]));
  expect(landWithin({ kind: "region", at: 0 }, regions)).toBe(land);
  expect(landWithin({ kind: "region", at: 1 }, regions)).toBeNull();
});

it("a condition is set or removed, and a filter of neither conditions nor words is empty", () => {
  const set = withCondition(noFilter, "size", range(1, 2));
  expect(set.conditions).toEqual({ size: range(1, 2) });
  expect(withCondition(set, "size", null)).toEqual(noFilter);
  expect(set.conditions, "a new one each time").toEqual({ size: range(1, 2) });
  expect([noFilter, filter({}, "  "), filter({}, " a "), set].map(isEmpty)).toEqual([true, true, false, false]);
});
