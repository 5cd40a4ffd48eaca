/** Dates as papers write them, day before month, and the era they are of. */
import { fold } from "../../domain/normalise";
import type { Era } from "../../domain/unit";

/** The first and the last day it may be, as ISO text. */
export interface DateSpan {
  from: string;
  to: string;
}

/** On that day the new units began. */
const firstDay = "2025-07-01";

const two = (part: string): string => part.padStart(2, "0");

function span(year: string, month?: string, day?: string): DateSpan | null {
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const start = `${year}-${two(month)}`;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (day === undefined) return { from: `${start}-01`, to: `${start}-${last}` };
  if (Number(day) < 1 || Number(day) > last) return null;
  return { from: `${start}-${two(day)}`, to: `${start}-${two(day)}` };
}

const forms: readonly [RegExp, (found: readonly string[]) => DateSpan | null][] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ].*)?$/, ([, year = "", month, day]) => span(year, month, day)],
  [/^(\d{4})[-/.](\d{1,2})$/, ([, year = "", month]) => span(year, month)],
  [/^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/, ([, day, month, year = ""]) => span(year, month, day)],
  [/^(\d{1,2})[-/. ](\d{4})$/, ([, month, year = ""]) => span(year, month)],
  [/^(\d{4})$/, ([, year = ""]) => span(year)],
];

/** null for what is no date. Takes «ngày 1 tháng 5 năm 2024», «5/2024», «2024» as well. */
export function readDate(text: string): DateSpan | null {
  const plain = fold(text)
    .replace(/\b(?:ngay|thang|nam)\b/g, " ")
    .trim()
    .replace(/\s*([-/.])\s*|\s+/g, (_, sign: string | undefined) => sign ?? " ");
  for (const [form, read] of forms) {
    const found = form.exec(plain);
    if (found) return read(found);
  }
  return null;
}

/** null: of both. */
export const eraIn = ({ from, to }: DateSpan): Era | null =>
  to < firstDay ? "before" : from >= firstDay ? "after" : null;
