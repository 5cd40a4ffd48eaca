/** The filter language: what passes, what the counts promise, the unknown, and containment. */
import { describe, expect, it } from "vitest";
import { loadTable } from "virtual:data/tables";
import {
  choiceCounts,
  choosable,
  filtered,
  isEmpty,
  landWithin,
  noFilter,
  unknownChoice,
  withCondition,
  type Condition,
  type Facet,
  type Filter,
  type Filterable,
} from "../../src/domain/filter";
import { containedIn } from "../../src/domain/containment";
import { landOf, type Land } from "../../src/domain/land";
import { unitsOf } from "../../src/domain/units";
import { layers } from "../../src/themes";
import { hydropower } from "../../src/themes/hydropower/layer";
import { sizeTotal } from "../../src/themes/totals";
import { isNarrowed, narrowsAny, shownFeatures } from "../../src/themes/filters";
import { allMembers, countByClass, shownMembers } from "../../src/themes/members";
import { themes } from "../fixtures/themes";
import fc, { examples } from "./property";

const plantRows = await loadTable("hydropower");
const facets: Facet[] = [
  { kind: "choice", id: "status", label: { vi: "Tình trạng", en: "Status" }, options: null },
  { kind: "range", id: "size", label: { vi: "Cỡ", en: "Size" }, unit: null },
  { kind: "place", id: "commune", label: { vi: "Xã", en: "Commune" }, level: "commune" },
];
const feature = (name: string, traits: Filterable["traits"], units: Filterable["units"] = []): Filterable => ({
  name: { vi: name, en: name },
  traits,
  units,
});
const choose = (...any: string[]): Condition => ({ kind: "choice", any });
const range = (from: number | null, to: number | null, unknown = false): Condition => ({
  kind: "range",
  from,
  to,
  unknown,
});
const by = (conditions: Filter["conditions"], words = ""): Filter => ({ conditions, words });
const pass = (members: Filterable[], filter: Filter, within: Land | null = null): string[] =>
  filtered(members, facets, filter, within).map(({ name }) => name.vi);

const [big, small, bare] = [
  feature("Nậm Lớn", { status: ["open", "old"], size: 20 }),
  feature("Nậm Nhỏ", { status: ["closed"], size: 3 }),
  feature("Chưa rõ", { status: [], size: null }),
];
const three = [big, small, bare] as Filterable[];

describe("conditions", () => {
  it("lets through what has any of the choices", () => {
    expect(pass(three, by({ status: choose("old", "closed") }))).toEqual(["Nậm Lớn", "Nậm Nhỏ"]);
  });

  it("asks for what is not known by name only", () => {
    expect(pass(three, by({ status: choose(unknownChoice) }))).toEqual(["Chưa rõ"]);
    expect(pass(three, by({ status: choose("open") }))).not.toContain("Chưa rõ");
  });

  it("counts both ends of a range in, and what is not known only when asked", () => {
    expect(pass(three, by({ size: range(3, 20) }))).toEqual(["Nậm Lớn", "Nậm Nhỏ"]);
    expect(pass(three, by({ size: range(3.01, null) }))).toEqual(["Nậm Lớn"]);
    expect(pass(three, by({ size: range(null, 19.99) }))).toEqual(["Nậm Nhỏ"]);
    expect(pass(three, by({ size: range(20, null, true) }))).toEqual(["Nậm Lớn", "Chưa rõ"]);
  });

  it("never takes what is not known for 0", () => {
    expect(pass(three, by({ size: range(null, 0) }))).toEqual([]);
  });

  it("finds words in the name of either language", () => {
    const airport = { ...feature("Sân bay", {}), name: { vi: "Sân bay", en: "Airport" } };
    expect(pass([airport], by({}, "airp"))).toEqual(["Sân bay"]);
    expect(pass([airport], by({}, "san bay"))).toEqual(["Sân bay"]);
    expect(pass([airport], by({}, "bay airport")), "names are not joined into one").toEqual([]);
  });

  it("finds words without marks, and all conditions together", () => {
    expect(pass(three, by({}, " nam "))).toEqual(["Nậm Lớn", "Nậm Nhỏ"]);
    expect(pass(three, by({ size: range(10, null) }, "NHỎ"))).toEqual([]);
  });

  it("is empty again once the last condition is taken away", () => {
    const one = withCondition(noFilter, "size", range(1, null));
    expect(isEmpty(one)).toBe(false);
    expect(isEmpty(withCondition(one, "size", null))).toBe(true);
    expect(noFilter.conditions).toEqual({});
  });
});

describe("places", () => {
  const sinThau = { level: "commune", code: "03158" } as const;
  const formerInIt = { level: "former-commune", code: "03154" } as const;
  const district = { level: "district", code: "096" } as const;
  const placed = [
    feature("trong xã cũ", {}, [formerInIt]),
    feature("chỉ biết huyện", {}, [district]),
    feature("toàn tỉnh", {}, [{ level: "province", code: "11" }]),
  ];

  it("finds what lies in the unit through its parts, and not what is known for something larger", () => {
    expect(pass(placed, by({ commune: choose(sinThau.code) }))).toEqual(["trong xã cũ"]);
    expect(pass(placed, noFilter, landOf(sinThau))).toEqual(["trong xã cũ"]);
    expect(pass(placed, noFilter, landOf(district))).toEqual(["trong xã cũ", "chỉ biết huyện"]);
    expect(pass(placed, noFilter, landOf({ level: "province", code: "11" }))).toHaveLength(3);
  });

  it("follows a region by its place, and narrows nothing once it is gone", () => {
    const regions = [{ name: "Tây", land: landOf(sinThau) }];
    expect(landWithin({ kind: "region", at: 0 }, regions)).toBe(regions[0]?.land);
    expect(landWithin({ kind: "region", at: 1 }, regions)).toBeNull();
    const gone = { filters: {}, within: { kind: "region", at: 1 } as const, regions };
    expect([narrowsAny(gone), isNarrowed("projects", gone)]).toEqual([false, false]);
  });
});

const eras = ["before", "after"] as const;
const idsOf = (facet: Facet, members: readonly Filterable[]): string[] => {
  if (facet.kind === "range") return [];
  if (facet.kind === "place") return unitsOf(facet.level).map(({ ref }) => ref.code);
  return [...new Set([...(facet.options ?? []).map(({ id }) => id), ...choiceCounts(members, facet).keys()])];
};

const anyLimit = fc.option(fc.integer({ min: 0, max: 2100 }), { freq: 1, nil: null });
/** Any filter of a layer: some choices or limits for some of its facets. */
const anyFilter = (of: readonly Facet[], members: readonly Filterable[]): fc.Arbitrary<Filter> =>
  fc
    .tuple(
      ...of.map((facet): fc.Arbitrary<Condition | null> =>
        facet.kind === "range"
          ? fc.option(fc.tuple(anyLimit, anyLimit, fc.boolean()).map((limits): Condition => range(...limits)))
          : fc.option(
              fc
                .uniqueArray(fc.constantFrom(...idsOf(facet, members)), { minLength: 1, maxLength: 4 })
                .map((any) => choose(...any)),
            ),
      ),
    )
    .map((conditions) => ({
      conditions: Object.fromEntries(
        of.flatMap(({ id }, at) => (conditions[at] ? [[id, conditions[at]] as const] : [])),
      ),
      words: "",
    }));

const anyLand: fc.Arbitrary<Land | null> = fc.constantFrom(
  null,
  ...unitsOf("district").map(({ ref }) => landOf(ref)),
  ...unitsOf("commune")
    .slice(0, 5)
    .map(({ ref }) => landOf(ref)),
);

describe.each(layers)("counts of $id", (layer) => {
  it.each(eras)("promise what choosing gives, %s", (era) => {
    const members = allMembers(layer, themes, era);
    fc.assert(
      fc.property(anyFilter(layer.facets, members), anyLand, fc.nat(), (filter, within, which) => {
        const choices = layer.facets.filter((facet) => facet.kind !== "range");
        const facet = choices[which % choices.length];
        if (!facet) return;
        const ids = idsOf(facet, members);
        const counts = choiceCounts(choosable(members, layer.facets, filter, within, facet), facet, ids);
        for (const id of ids.slice(0, 12)) {
          const alone = filtered(members, layer.facets, withCondition(filter, facet.id, choose(id)), within);
          expect(counts.get(id) ?? 0, `${facet.id} ${id}`).toBe(alone.length);
        }
      }),
      examples(25),
    );
  });

  it("of a narrower filter are never greater, and nothing passes that lies outside", () => {
    const members = allMembers(layer, themes, "after");
    fc.assert(
      fc.property(anyFilter(layer.facets, members), anyLand, (filter, within) => {
        const passing = filtered(members, layer.facets, filter, within);
        for (const { id } of layer.facets) {
          const wider = filtered(members, layer.facets, withCondition(filter, id, null), within);
          expect(wider).toEqual(expect.arrayContaining(passing));
        }
        if (within) for (const { units } of passing) expect(containedIn(within, units)).toBe("inside");
      }),
      examples(25),
    );
  });

  it("in the legend are all without a filter, and add up to what passes with one", () => {
    const whole = { filters: {}, within: null, regions: [] };
    expect(countByClass(layer, shownMembers(layer, themes, "after", whole))).toEqual(
      countByClass(layer, allMembers(layer, themes, "after")),
    );
    const within = { kind: "unit", unit: { level: "district", code: "096" } } as const;
    const part = { ...whole, within };
    const sum = [...countByClass(layer, shownMembers(layer, themes, "after", part)).values()].reduce(
      (all, n) => all + n,
      0,
    );
    expect(sum).toBe(shownMembers(layer, themes, "after", part).length);
    expect(sum).toBeLessThan(allMembers(layer, themes, "after").length);
  });
});

describe("operating plants from 20 MW", () => {
  const conditions = { status: choose("operating"), capacity: range(20, null) };
  const narrowing = (unknown: boolean) => ({
    filters: { hydropower: by({ ...conditions, capacity: range(20, null, unknown) }) },
    within: null,
    regions: [],
  });
  const rows = plantRows.filter(
    (row) => row.status === "operating" && row.capacity_mw !== null && row.capacity_mw >= 20,
  );

  it("are those of the table, and come to their sum", () => {
    const features = shownFeatures(hydropower, themes, narrowing(false));
    expect(features.map(({ ref }) => ref.id)).toEqual(rows.map(({ id }) => id));
    const sum = sizeTotal(hydropower, features, themes);
    expect(sum).toMatchObject({ known: rows.length, of: rows.length, remark: null });
    expect(sum.value).toBeCloseTo(
      rows.reduce((all, row) => all + (row.capacity_mw ?? 0), 0),
      6,
    );
  });

  it("with unknown capacities include what is known for a group, once", () => {
    const features = shownFeatures(hydropower, themes, narrowing(true));
    const sum = sizeTotal(hydropower, features, themes);
    expect(sum.known).toBe(rows.length);
    expect(sum.of).toBeGreaterThan(rows.length);
    expect(sum.remark?.vi).toMatch(/^Chưa gồm 21\u00a0MW .* 4 nhà máy/);
  });
});
