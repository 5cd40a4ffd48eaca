/**
 * Figures and dates as they are written in each language: 9.539,27 and 29/6/2025 in Vietnamese,
 * 9,539.27 and 29 June 2025 in English. A missing figure never comes here: the caller says "chưa có số liệu".
 */
import type { Language } from "./unit";

const locales: Record<Language, string> = { vi: "vi-VN", en: "en-GB" };
/** Keeps a figure and its unit on one line. */
const noBreak = "\u00a0";

const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, maxDecimals: number): Intl.NumberFormat {
  const key = `${language}:${maxDecimals}`;
  const known = numberFormats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locales[language], { maximumFractionDigits: maxDecimals, useGrouping: "always" });
  numberFormats.set(key, made);
  return made;
}

/** 9539.27 → 9.539,27 (vi), 9,539.27 (en). Rounds to at most `maxDecimals`; adds no zeros that the source does not give. */
export function formatNumber(value: number, language: Language, maxDecimals = 2): string {
  const text = numberFormat(language, maxDecimals).format(value);
  return /[1-9]/.test(text) ? text : text.replace("-", "");
}

/** A share that is already in percent: 44.7 → 44,7% (vi), 44.7% (en). */
export function formatPercent(percent: number, language: Language, maxDecimals = 2): string {
  return `${formatNumber(percent, language, maxDecimals)}%`;
}

/** The same with its sign written out, for differences: +7,5%, -6,4%, 0%. */
export function formatSignedPercent(percent: number, language: Language, maxDecimals = 1): string {
  const text = formatPercent(percent, language, maxDecimals);
  return percent > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** Square kilometres. */
export function formatArea(km2: number, language: Language, maxDecimals = 2): string {
  return `${formatNumber(km2, language, maxDecimals)}${noBreak}km²`;
}

/** Hectares. */
export function formatHectares(ha: number, language: Language, maxDecimals = 2): string {
  return `${formatNumber(ha, language, maxDecimals)}${noBreak}ha`;
}

const people: Record<Language, string> = { vi: "người", en: "people" };

/** Whole persons. */
export function formatPeople(persons: number, language: Language): string {
  return `${formatNumber(persons, language, 0)}${noBreak}${people[language]}`;
}

/** Persons per square kilometre. */
export function formatDensity(perKm2: number, language: Language, maxDecimals = 1): string {
  return `${formatNumber(perKm2, language, maxDecimals)}${noBreak}${people[language]}/km²`;
}

/** Installed capacity in megawatts. */
export function formatPower(mw: number, language: Language, maxDecimals = 2): string {
  return `${formatNumber(mw, language, maxDecimals)}${noBreak}MW`;
}

/** Billion đồng: 1.469 tỷ đồng, VND 1,469 billion. */
export function formatCapital(billionVnd: number, language: Language, maxDecimals = 2): string {
  const text = formatNumber(billionVnd, language, maxDecimals);
  return language === "vi" ? `${text}${noBreak}tỷ${noBreak}đồng` : `VND${noBreak}${text}${noBreak}billion`;
}

const englishMonth = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });

/**
 * An ISO date, month or year at the exactness it has: 29/6/2025, 6/2025, 2025 (vi); 29 June 2025, June 2025, 2025 (en).
 * Anything else is returned as it stands.
 */
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
