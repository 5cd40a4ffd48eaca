import { expect, it } from "vitest";
import {
  addDecimals,
  approximateNumber,
  compareDecimals,
  decimalOf,
  decimalText,
  divideDecimals,
  multiplyDecimals,
  parseDecimal,
  roundDecimal,
  subtractDecimals,
  sumOfDecimals,
  type Decimal,
} from "../../../src/conversion/decimal";
import fc from "../property";

const decimal = (text: string): Decimal => {
  const value = parseDecimal(text);
  if (!value) throw new Error(`not a decimal: ${text}`);
  return value;
};
const anyDecimal = fc
  .tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.integer({ min: 0, max: 8 }))
  .map(([digits, scale]): Decimal => ({ digits, scale }));

it("adds tenths without a rest", () => {
  expect(decimalText(addDecimals(decimal("0.1"), decimal("0.2")))).toBe("0.3");
  expect(decimalText(sumOfDecimals(Array.from({ length: 10 }, () => decimal("0.1"))))).toBe("1");
  expect(decimalText(subtractDecimals(decimal("1.05"), decimal("1.1")))).toBe("-0.05");
});

it("multiplies exactly", () => {
  expect(decimalText(multiplyDecimals(decimal("-1.5"), decimal("0.02")))).toBe("-0.03");
});

it.each([
  ["5", "2", 0, "3"],
  ["-5", "2", 0, "-3"],
  ["5", "-2", 0, "-3"],
  ["1", "3", 4, "0.3333"],
  ["2", "3", 4, "0.6667"],
  ["0.05", "1", 1, "0.1"],
  ["0.049", "1", 1, "0"],
  ["1", "0.25", 2, "4"],
])("divides %s by %s to %i decimals, a half away from 0", (over, under, decimals, expected) => {
  expect(decimalText(divideDecimals(decimal(over), decimal(under), decimals))).toBe(expected);
});

it("does not divide by 0", () => {
  expect(() => divideDecimals(decimal("1"), decimal("0.0"), 2)).toThrow(RangeError);
});

it("rounds only what has more decimals", () => {
  expect(decimalText(roundDecimal(decimal("2.345"), 2))).toBe("2.35");
  expect(decimalText(roundDecimal(decimal("-2.345"), 2))).toBe("-2.35");
  expect(roundDecimal(decimal("2.3"), 2)).toEqual(decimal("2.3"));
});

it("reads numbers of JavaScript by their shortest text", () => {
  expect([0.1, 1e-7, 1.5e21, 12345678.9, -0].map((each) => decimalText(decimalOf(each)!))).toEqual([
    "0.1",
    "0.0000001",
    "1500000000000000000000",
    "12345678.9",
    "0",
  ]);
  expect(decimalOf(Number.NaN)).toBeNull();
  expect(decimalOf(Number.POSITIVE_INFINITY)).toBeNull();
});

it.each([
  ["1.5e2", "150"],
  ["15E+1", "150"],
  ["-1.5e-2", "-0.015"],
  ["1.25e1", "12.5"],
  [".5", "0.5"],
  ["-.5", "-0.5"],
  ["007", "7"],
  ["9".repeat(60), "9".repeat(60)],
])("reads «%s» as %s", (text, expected) => expect(decimalText(decimal(text))).toBe(expected));

it("adds up whatever has more or fewer decimals, in any order", () => {
  for (const order of [
    ["1", "0.25", "10", "0.5"],
    ["0.25", "0.5", "10", "1"],
    ["0.5", "0.25", "10", "1"],
  ])
    expect(sumOfDecimals(order.map(decimal))).toEqual({ digits: 1175n, scale: 2 });
  expect(approximateNumber(decimal("-0.125"))).toBe(-0.125);
});

it("says by -1, 0 and 1 which is more", () => {
  const orders = [
    ["1", "1.00"],
    ["0.9", "1"],
    ["-1", "-1.5"],
  ].map(([a = "", b = ""]) => compareDecimals(decimal(a), decimal(b)));
  expect(orders).toEqual([0, -1, 1]);
});

it.each(["", ".", "-", "1,5", "1.", "0x10", " 1", "1 ", "x1", "1e9999", "1e", "--1", "9".repeat(61)])(
  "does not read «%s»",
  (text) => {
    expect(parseDecimal(text)).toBeNull();
  },
);

it("writes what it reads, once for equal values", () => {
  fc.assert(
    fc.property(anyDecimal, (value) => {
      const text = decimalText(value);
      expect(compareDecimals(decimal(text), value)).toBe(0);
      expect(decimalText({ digits: value.digits * 100n, scale: value.scale + 2 })).toBe(text);
    }),
  );
});

it("orders as numbers do", () => {
  expect(["1.10", "-2", "1.1001", "0"].map(decimal).toSorted(compareDecimals).map(decimalText)).toEqual([
    "-2",
    "0",
    "1.1",
    "1.1001",
  ]);
});
