/** Exact decimals: whole numbers with a scale, so that no sum loses a digit. */

/** `digits` / 10^`scale`; `scale` is never below 0. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

export const zero: Decimal = { digits: 0n, scale: 0 };
export const one: Decimal = { digits: 1n, scale: 0 };

const powers: bigint[] = [1n];
/** 10^`exponent`. */
function powerOfTen(exponent: number): bigint {
  for (let at = powers.length; at <= exponent; at++) powers.push(powers[at - 1]! * 10n);
  return powers[exponent]!;
}

/** More digits than any figure has; a giant cell costs no time. */
const mostDigits = 60;
const pattern = /^(-?)(\d*)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;

/** Digits with a decimal point, as `decimalText` and JavaScript write them; null for anything else. */
export function parseDecimal(text: string): Decimal | null {
  if (text.length > mostDigits) return null;
  const parts = pattern.exec(text);
  if (!parts) return null;
  const [, sign, whole = "", fraction = "", exponent = "0"] = parts;
  if (whole === "" && fraction === "") return null;
  const digits = BigInt(`${sign}${whole}${fraction}`);
  const scale = fraction.length - Number(exponent);
  return scale >= 0 ? { digits, scale } : { digits: digits * powerOfTen(-scale), scale: 0 };
}

/** Of the shortest text that JavaScript writes for the number; null for what is not finite. */
export function decimalOf(value: number): Decimal | null {
  return Number.isSafeInteger(value) ? { digits: BigInt(value), scale: 0 } : parseDecimal(String(value));
}

const digitsAt = ({ digits, scale }: Decimal, at: number): bigint =>
  scale === at ? digits : digits * powerOfTen(at - scale);

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: digitsAt(a, scale) + digitsAt(b, scale), scale };
}

export const negated = ({ digits, scale }: Decimal): Decimal => ({ digits: -digits, scale });
export const subtractDecimals = (a: Decimal, b: Decimal): Decimal => addDecimals(a, negated(b));

/** A sum under way, without a decimal for each step: tables are large. */
export class DecimalSum implements Decimal {
  digits = 0n;
  scale = 0;

  add(value: Decimal): void {
    if (value.scale > this.scale) {
      this.digits *= powerOfTen(value.scale - this.scale);
      this.scale = value.scale;
    }
    this.digits += digitsAt(value, this.scale);
  }
}

export function sumOfDecimals(all: Iterable<Decimal>): Decimal {
  const sum = new DecimalSum();
  for (const value of all) sum.add(value);
  return sum;
}

export const multiplyDecimals = (a: Decimal, b: Decimal): Decimal => ({
  digits: a.digits * b.digits,
  scale: a.scale + b.scale,
});

/** -1, 0 or 1, for sorting. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const difference = digitsAt(a, scale) - digitsAt(b, scale);
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

/** Rounded to `decimals`, a half away from 0 (2,5 → 3; -2,5 → -3). Dividing by 0 throws a RangeError. */
export function divideDecimals(over: Decimal, under: Decimal, decimals: number): Decimal {
  const dividend = over.digits * powerOfTen(under.scale + decimals);
  const divisor = under.digits * powerOfTen(over.scale);
  const isNegative = dividend < 0n !== divisor < 0n;
  const [a, b] = [dividend < 0n ? -dividend : dividend, divisor < 0n ? -divisor : divisor];
  const rounded = (2n * a + b) / (2n * b);
  return { digits: isNegative ? -rounded : rounded, scale: decimals };
}

/** The same rounding; fewer digits than `decimals` stay as they are. */
export const roundDecimal = (value: Decimal, decimals: number): Decimal =>
  value.scale <= decimals ? value : divideDecimals(value, one, decimals);

/** Plain text with a decimal point and no zeros that say nothing: `-12.5`, `0`, `1200`. Equal decimals have one text. */
export function decimalText({ digits, scale }: Decimal): string {
  const isNegative = digits < 0n;
  const all = String(isNegative ? -digits : digits).padStart(scale + 1, "0");
  const whole = all.slice(0, all.length - scale);
  const fraction = scale === 0 ? "" : all.slice(-scale).replace(/0+$/, "");
  return `${isNegative ? "-" : ""}${whole}${fraction && `.${fraction}`}`;
}

/** For drawing, shares and estimates only: to the precision of JavaScript's numbers. */
export const approximateNumber = (value: Decimal): number => Number(decimalText(value));
