/** What the map looks at for several units, and the row of the table that answers to what is pointed at on it. */
import { describe, expect, it } from "vitest";
import { tableRowsOf } from "../../src/domain/table";
import type { UnitRef } from "../../src/domain/unit";
import { boundsAround } from "../../src/domain/bounds";
import { rowKeyOf } from "../../src/features/table/rows-and-map";

const at = (level: UnitRef["level"], code: string) => ({ kind: "unit", unit: { level, code } }) as const;

describe("the bounds of more than one unit", () => {
  it("are the outermost of each side", () => {
    expect(
      boundsAround([
        [102.2, 22.1, 102.6, 22.4],
        [102.4, 21.9, 103.1, 22.2],
      ]),
    ).toEqual([102.2, 21.9, 103.1, 22.4]);
  });
});

describe("the row of what is pointed at", () => {
  it("is its own, or that of the unit it lies in whole", () => {
    expect(rowKeyOf(tableRowsOf("commune"), at("commune", "03160"))).toBe("commune:03160");
    expect(rowKeyOf(tableRowsOf("commune"), at("former-commune", "03157"))).toBe("commune:03160");
    expect(rowKeyOf(tableRowsOf("district"), at("commune", "03160"))).toBe("district:096");
  });

  it("is null where the unit is in more than one row, not shown, or no unit", () => {
    expect(rowKeyOf(tableRowsOf("commune"), at("district", "096"))).toBeNull();
    expect(rowKeyOf(tableRowsOf("commune"), at("commune", "99999"))).toBeNull();
    expect(rowKeyOf([], at("commune", "03160"))).toBeNull();
    expect(rowKeyOf(tableRowsOf("commune"), { kind: "feature", layer: "hydropower", id: "nam-muc" })).toBeNull();
  });
});
