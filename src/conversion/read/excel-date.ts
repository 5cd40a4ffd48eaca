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

/** Numbers of the formats that every workbook has without naming them: ECMA-376 part 1, 18.8.30. */
const builtInDates = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);
const firstOwnFormat = 164;

/** `code` as «dd/mm/yyyy;@»: a date has one of the letters of a date outside quotes, brackets and escapes. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (id < firstOwnFormat && code === undefined) return builtInDates.has(id);
  const [positive = ""] = (code ?? "").replace(/"[^"]*"|\\.|_.|\*./g, "").split(";");
  return /[dmyhs]/i.test(positive.replace(/\[(?![hms]+\])[^\]]*\]|general/gi, ""));
}
