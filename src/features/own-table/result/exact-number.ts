/** Digits that a number is sure to hold. */
const safeDigits = 15;

/** Decimal text as a number where that holds every digit, else as it is. */
export function exactNumber(text: string): number | string {
  if (!/^-?\d+(\.\d+)?$/.test(text)) return text;
  const digits = text.replace(/[-.]/g, "").replace(/^0+/, "");
  return digits.length <= safeDigits ? Number(text) : text;
}
