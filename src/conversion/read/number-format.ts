/** What the number format of a spreadsheet's cell makes of its number. */

export type NumberFormatKind = "date" | "percent" | null;

/** Numbers of the formats that every workbook has without naming them: ECMA-376 part 1, 18.8.30. */
const builtInDates = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);
const builtInPercents = new Set([9, 10]);
const firstOwnFormat = 164;

/** `code` as «dd/mm/yyyy;@» or «0.0%»: what stands in quotes, brackets and escapes says nothing. */
export function numberFormatKind(id: number, code: string | undefined): NumberFormatKind {
  if (id < firstOwnFormat && code === undefined)
    return builtInDates.has(id) ? "date" : builtInPercents.has(id) ? "percent" : null;
  const [positive = ""] = (code ?? "").replace(/"[^"]*"|\\.|_.|\*./g, "").split(";");
  const signs = positive.replace(/\[(?![hms]+\])[^\]]*\]|general/gi, "");
  return /[dmyhs]/i.test(signs) ? "date" : signs.includes("%") ? "percent" : null;
}
