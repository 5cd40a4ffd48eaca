/** Figures and dates in each language: 9.539,27 and 29/6/2025 in Vietnamese, 9,539.27 and 29 June 2025 in English. */
import type { Language } from "./unit";

const locales: Record<Language, string> = { vi: "vi-VN", en: "en-GB" };
/** Keeps a figure and its unit on one line. */
export const noBreak = "\u00a0";

const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, maxDecimals: number): Intl.NumberFormat {
  const key = `${language}:${maxDecimals}`;
  const known = numberFormats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locales[language], { maximumFractionDigits: maxDecimals, useGrouping: "always" });
  numberFormats.set(key, made);
  return made;
}

/** Rounds to at most `maxDecimals` and adds no zeros that the source does not give; for readers, so with a minus and no hyphen. */
export function formatNumber(value: number, language: Language, maxDecimals = 2): string {
  const text = numberFormat(language, maxDecimals).format(value);
  return text.replace("-", /[1-9]/.test(text) ? "−" : "");
}

/** For the clipboard: spreadsheets take only a hyphen before digits for a minus. */
export const typedMinus = (cell: string): string => cell.replace(/^−(?=\d)/, "-");

export const formatPercent = (percent: number, language: Language, maxDecimals = 2): string =>
  `${formatNumber(percent, language, maxDecimals)}%`;

/** For differences: +7,5%, −6,4%, 0%. */
export function formatSignedPercent(percent: number, language: Language, maxDecimals = 1): string {
  const text = formatPercent(percent, language, maxDecimals);
  return percent > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

const withUnit =
  (unit: Record<Language, string>, decimals = 2) =>
  (value: number, language: Language, maxDecimals = decimals): string =>
    `${formatNumber(value, language, maxDecimals)}${noBreak}${unit[language]}`;

export const formatArea = withUnit({ vi: "km²", en: "km²" });
export const formatHectares = withUnit({ vi: "ha", en: "ha" });
export const formatPower = withUnit({ vi: "MW", en: "MW" });
export const formatPeople = withUnit({ vi: "người", en: "people" }, 0);
/** People per km². */
export const formatDensity = withUnit({ vi: "người/km²", en: "people/km²" }, 1);

/** 1.469 tỷ đồng, VND 1,469 billion. */
export function formatCapital(billionVnd: number, language: Language, maxDecimals = 2): string {
  const text = formatNumber(billionVnd, language, maxDecimals);
  return language === "vi" ? `${text}${noBreak}tỷ${noBreak}đồng` : `VND${noBreak}${text}${noBreak}billion`;
}

const englishMonth = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });

/** An ISO date, month or year: 29/6/2025, 6/2025, 2025; 29 June 2025, June 2025, 2025. Anything else is unchanged. */
export function formatDate(iso: string, language: Language): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (!parts) return iso;
  const [, year = "", month, day] = parts;
  if (!month) return year;
  if (language === "vi")
    return [day, month]
      .flatMap((part) => (part ? [String(Number(part))] : []))
      .concat(year)
      .join("/");
  const name = englishMonth.format(new Date(Date.UTC(Number(year), Number(month) - 1, 1)));
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** A value as printed in the Vietnamese documents: «11.556» is 11,556 in English. Dates and words stay as they are. */
export const printedValue = (value: string, language: Language): string =>
  language === "vi" ? value : value.replace(/(?<=\d)[.,](?=\d)/g, (sign) => (sign === "," ? "." : ","));
