import { expect, it } from "vitest";
import type { NumberStyle } from "../../../src/conversion/choices";
import { decimalText } from "../../../src/conversion/decimal";
import { isMissing, readNumber } from "../../../src/conversion/numbers";
import type { Cell } from "../../../src/conversion/sheet";

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
])("does not guess what %j means", (cell) => {
  expect(read(cell)).toBe("text");
  expect(isMissing(cell)).toBe(false);
});

it("follows the style of the table", () => {
  expect(read("1,234.5", english)).toBe("1234.5");
  expect(read("1.234", english)).toBe("1.234");
  expect(read("1.234", plain)).toBe("1.234");
  expect(read("1,234", plain)).toBe("text");
});

it("spends no time on a giant cell", () => {
  expect(read("9".repeat(1_000_000))).toBe("text");
  expect(read("1." + "0".repeat(70))).toBe("text");
});
