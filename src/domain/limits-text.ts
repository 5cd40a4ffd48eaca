/** Parses class limits typed by the reader. */
import { finest } from "./class-breaks";
import type { Language } from "./unit";

/** A part that is not a number, no limits, or too many. */
type LimitsFault = { kind: "number"; part: string } | { kind: "none" } | { kind: "many" };

const mostLimits = 6;
const grouped: Record<Language, RegExp> = {
  vi: /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,
  en: /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,
};

function numberFrom(part: string, language: Language): number | null {
  const bare = part.replace(/^[−–]/, "-");
  const [group, point] = language === "vi" ? [/\./g, ","] : [/,/g, "."];
  const text = grouped[language].test(bare) ? bare.replace(group, "").replace(point, ".") : bare.replace(",", ".");
  return /^-?\d{1,9}(\.\d+)?$/.test(text) ? Number(Number(text).toFixed(-finest)) : null;
}

/**
 * Separated by spaces, semicolons or commas, in any order; «1.000,5» in Vietnamese, “1,000.5” in English. A comma between
 * digits is a decimal comma wherever that makes a number. Returns them ascending, without repeats.
 */
export function parseLimits(text: string, language: Language): number[] | LimitsFault {
  const parts = text.split(/[\s;|]+|,(?=\s|$)/).filter((part) => part !== "");
  const single = parts.flatMap((part) =>
    numberFrom(part, language) === null && part.includes(",") ? part.split(",").filter(Boolean) : [part],
  );
  const numbers: number[] = [];
  for (const part of single) {
    const number = numberFrom(part, language);
    if (number === null) return { kind: "number", part };
    numbers.push(number || 0);
  }
  const limits = [...new Set(numbers)].toSorted((a, b) => a - b);
  if (limits.length === 0) return { kind: "none" };
  return limits.length > mostLimits ? { kind: "many" } : limits;
}
