/** The kind of merger as an indicator: a column, a colour, a filter that stands in the address. */
import { describe, expect, it } from "vitest";
import { kindOf } from "../../src/domain/merger";
import { landOfAll } from "../../src/domain/land";
import { cover } from "../../src/domain/land";
import { unitsOf } from "../../src/domain/units";
import { decodeQuery } from "../../src/state/url-repair";
import { encode, toQuery } from "../../src/state/url-encode";
import { indicatorById, themes } from "../fixtures/themes";

const merger = indicatorById("merger");

describe("the kind of merger", () => {
  it("is known of every commune of either era, eight across districts", () => {
    for (const level of ["commune", "former-commune"] as const)
      for (const { ref, key } of unitsOf(level)) expect(merger.classOf(ref, themes), key).toBe(kindOf(ref));
    const counts = merger.over(
      unitsOf("commune").map(({ ref }) => ref),
      themes,
    ).counts;
    expect(Object.fromEntries(counts)).toEqual({ kept: 0, within: 37, across: 8, unknown: 0 });
    expect(merger.columnAt).toContain("commune");
  });

  it("counts the communes and former communes of other units by kind", () => {
    const units = cover(landOfAll([{ level: "district", code: "100" }]));
    const { counts, known, of } = merger.over([{ level: "district", code: "100" }], themes);
    expect([known, of]).toEqual([units.length, units.length]);
    expect(counts.get("across")).toBe(units.filter((each) => kindOf(each) === "across").length);
  });

  it("narrows the table in the address", () => {
    const { view, dropped } = decodeQuery("table=commune&kind=across");
    expect(dropped).toEqual([]);
    expect(view.table?.kind).toBe("across");
    expect(toQuery(encode(view))).toBe("table=commune&kind=across");
    for (const query of [
      "table=district&kind=across",
      "table=commune&kind=split",
      "kind=across",
      "table=projects&kind=across",
    ])
      expect(
        decodeQuery(query).dropped.map(({ parameter }) => parameter),
        query,
      ).toEqual(["kind"]);
  });
});
