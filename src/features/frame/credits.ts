import { basemapOffered } from "../../map/close-up/basemap-offered";
import type { Locale } from "../../locale/locale";
import { basemapWords, creditWords } from "./credit-words";

/** Empty where the host has no basemap; whether it is drawn depends on the zoom. */
export function basemapCredit(locale: Locale): string[] {
  const day = basemapOffered();
  if (day === null) return [];
  return [day === "" ? locale.t(basemapWords.undated) : locale.t(basemapWords.dated, { date: locale.date(day) })];
}

/** Every credit that the licences of the map's data and software ask for. */
export const allCredits = (locale: Locale): string[] => [
  ...Object.values(creditWords).map((words) => locale.t(words)),
  ...basemapCredit(locale),
];
