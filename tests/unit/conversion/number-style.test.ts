import { expect, it } from "vitest";
import { detectNumberStyle as detect } from "../../../src/conversion/layout/number-style";
import type { Cell } from "../../../src/conversion/sheet";

const detectNumberStyle = (cells: readonly Cell[], isCount = false) => detect(cells.map((cell) => ({ cell, isCount })));
const vietnamese = { decimal: ",", thousands: "." };
const english = { decimal: ".", thousands: "," };

it.each<[Cell[], object]>([
  [["1.234,5"], vietnamese],
  [["1,234.5"], english],
  [["12,5", "1.234"], vietnamese],
  [["12.5", "1,234"], english],
  [["0.123", "1.234"], english],
  [["0,123"], vietnamese],
  [["1.234.567"], vietnamese],
  [["1,234,567"], english],
  [["1234.567"], english],
  [["(1.234,5)", "-3"], vietnamese],
  [["12,5 %"], vietnamese],
  [["1 234 567,8"], vietnamese],
  [["1.234.567,5"], vietnamese],
  [["1,234,567.5"], english],
  [["12.345.678"], vietnamese],
  [["1,5".padEnd(40)], vietnamese],
])("%j decide", (cells, style) => expect(detectNumberStyle(cells)).toEqual({ style, ambiguous: null, against: 0 }));

it.each<[Cell[], string | null]>([
  [["1.234", "5"], "1.234"],
  [["1,234"], "1,234"],
  [[" 123.456 "], "123.456"],
  [["1,234.5,6", "1.234.5678", "12345.678.901", "x1.5", "1.5".padEnd(41)], null],
  [["12", null, 12.5, "Xã 1.2", "1.2.3", "…"], null],
  [[], null],
])("%j decide nothing, so they are read in Vietnamese style", (cells, ambiguous) =>
  expect(detectNumberStyle(cells)).toEqual({ style: vietnamese, ambiguous, against: 0 }),
);

it("the greater part decides, and the rest is counted", () =>
  expect(detectNumberStyle(["1,5", "2,5", "3.5"])).toEqual({ style: vietnamese, ambiguous: null, against: 1 }));

it("a count has no parts, so its sign groups digits", () => {
  expect(detectNumberStyle(["1,234", "9"], true)).toEqual({ style: english, ambiguous: null, against: 0 });
  expect(detectNumberStyle(["1.234", "9"], true)).toEqual({ style: vietnamese, ambiguous: null, against: 0 });
  expect(detectNumberStyle(["1.5"], true).style, "but for one that must be a decimal sign").toEqual(english);
});
