/** Dates of spreadsheets, which are numbers with a date's format, as ISO text. */

const day = 86_400_000;
/** Day 0 of both calendars a workbook may have; that of 1900 counts a 29 February 1900 that never was. */
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);
const falseLeapDay = 60;
/** 31 December 9999, the last day Excel knows. */
const lastDay = 2_958_465;

/** A whole number is a day, a fraction below 1 a time of day, else both, to the second; null for what is no date of Excel. */
export function excelDate(serial: number, from1904: boolean): string | null {
  if (!(serial >= 0 && serial < lastDay + 1)) return null;
  const early = !from1904 && serial >= 1 && serial < falseLeapDay ? 1 : 0;
  const seconds = Math.round((serial + early) * 86_400);
  const iso = new Date((from1904 ? epoch1904 : epoch1900) + seconds * 1000).toISOString();
  if (seconds * 1000 < day && !from1904) return iso.slice(11, 19);
  return seconds % 86_400 === 0 ? iso.slice(0, 10) : iso.slice(0, 19);
}
