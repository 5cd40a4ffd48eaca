/** Excel shows no more; what lies beyond are the rounding errors of binary numbers. */
const shownDigits = 15;

/** 0.1 + 0.2 is 0.3, as a spreadsheet shows it. */
export const shownNumber = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(shownDigits));

/** Of a cell with a percent format, which holds 0.125 and shows 12.5 %. */
export const shownPercent = (value: number): number => shownNumber(value * 100);
