/** Values that documents print in Vietnamese are read alike in English. */
import { describe, expect, it } from "vitest";
import { printedValue } from "../../src/domain/format";

describe("a printed value", () => {
  it("stays as it is in Vietnamese", () => {
    expect(printedValue("7.566,53", "vi")).toBe("7.566,53");
  });

  it("has the English signs between its digits, and no other changed", () => {
    const cases: [string, string][] = [
      ["11.556", "11,556"],
      ["7.566,525", "7,566.525"],
      ["1.193.668", "1,193,668"],
      ["21,302449; 102,932434", "21.302449; 102.932434"],
      ["3,6 + 0,94", "3.6 + 0.94"],
      ["31/8/2028", "31/8/2028"],
      ["Sông Mã 1 (14 MW), Sông Mã 2", "Sông Mã 1 (14 MW), Sông Mã 2"],
    ];
    for (const [printed, said] of cases) expect(printedValue(printed, "en")).toBe(said);
  });
});
