import { expect, it } from "vitest";
import type { NumberStyle } from "../../../src/conversion/choices";
import { decimalText } from "../../../src/conversion/decimal";
import { isMissing, readNumber } from "../../../src/conversion/numbers";
import type { Cell } from "../../../src/conversion/sheet";
import fc from "../property";

const vietnamese: NumberStyle = { decimal: ",", thousands: "." };
const english: NumberStyle = { decimal: ".", thousands: "," };
const plain: NumberStyle = { decimal: ".", thousands: null };

const read = (cell: Cell, style = vietnamese): string => {
  const result = readNumber(cell, style);
  return result.kind === "number" ? decimalText(result.value) : result.kind;
};

it.each([
  [1234.5, "1234.5"],
  [0, "0"],
  ["0", "0"],
  ["1.234", "1234"],
  ["1.234.567,89", "1234567.89"],
  ["1234,5", "1234.5"],
  [",5", "0.5"],
  ["-7", "-7"],
  ["−7", "-7"],
  ["+7", "7"],
  ["(1.234)", "-1234"],
  ["12,5%", "12.5"],
  ["12,5 %", "12.5"],
  ["1 234,5", "1234.5"],
  ["1\u00a0234,5", "1234.5"],
  ["1\u202f234\u202f567", "1234567"],
  ["1.234*", "1234"],
  ["1.234 (*)", "1234"],
  ["1.234²", "1234"],
  ["  45 ", "45"],
  ["12345678901234567890,5", "12345678901234567890.5"],
])("reads %j as %s", (cell, expected) => {
  expect(read(cell)).toBe(expected);
});

it.each([
  ...[null, "", "  ", "\u00a0", "-", "–", "—", "…", "...", "..", "x", "X", "#N/A", "#DIV/0!", "#REF!", "n/a", "KXĐ"],
  ...["chưa có số liệu", "Không có số liệu", "chưa có số liệu".normalize("NFD"), "… (*)", "-*", Number.NaN],
  ...[" ".repeat(61), "\u00a0".repeat(61), "-".repeat(60)],
])("%j is missing, not 0", (cell) => {
  expect(read(cell)).toBe("missing");
  expect(isMissing(cell)).toBe(true);
});

it.each([
  "1.5",
  "1.23",
  "12.3456",
  "1,2,3",
  "12 (3)",
  "12 người",
  "≈ 5",
  "1,2E+05",
  "5,",
  "*",
  "(*)",
  "1 2",
  "--5",
  "(-5)",
  "(5)6",
  "5% 6",
  "5\n6",
  "-".repeat(61),
])("does not guess what %j means", (cell) => {
  expect(read(cell)).toBe("text");
  expect(isMissing(cell)).toBe(false);
});

it("is missing by the same rule whether a number is asked for or not", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 80 }),
    fc.constantFrom(
      "chưa\u00a0có số\u202fliệu",
      " ".repeat(61),
      `${" ".repeat(30)}x`,
      "-".repeat(61),
      "… (*)",
      "\u00a0–",
    ),
  );
  const cell = fc.oneof(text, fc.double(), fc.constant(null));
  fc.assert(
    fc.property(cell, fc.constantFrom(vietnamese, english, plain), (said, style) => {
      expect(isMissing(said)).toBe(readNumber(said, style).kind === "missing");
    }),
  );
});

it("groups by spaces in any style, by a sign in its own", () => {
  const spaced: NumberStyle = { decimal: ",", thousands: " " };
  expect(read("1 234 567,5", spaced)).toBe("1234567.5");
  expect(read("1 234.5", plain)).toBe("1234.5");
  expect(read("1.234,5", spaced)).toBe("text");
  expect(read("1,234", { decimal: ",", thousands: "," }), "the comma cannot be both").toBe("1.234");
  for (const said of ["1 2345", "1234 567", "12 34", "1.2345.678", "0.123.45"]) expect(read(said)).toBe("text");
});

it("of 60 signs may be a number, of 61 not", () => {
  expect(read("9".repeat(60))).toBe("9".repeat(60));
  expect(read("9".repeat(61))).toBe("text");
});

it("follows the style of the table", () => {
  expect(read("1,234.5", english)).toBe("1234.5");
  expect(read("1.234", english)).toBe("1.234");
  expect(read("1.234", plain)).toBe("1.234");
  expect(read("1,234", plain)).toBe("text");
  expect(read("1n234", plain)).toBe("text");
});

it("spends no time on a giant cell", () => {
  expect(read("9".repeat(1_000_000))).toBe("text");
  expect(read("1." + "0".repeat(70))).toBe("text");
});
