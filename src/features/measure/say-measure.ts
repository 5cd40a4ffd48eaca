/** Lengths, areas and directions in words, as exactly as a hand places points. */
import { compassPoint, type Bearing } from "../../domain/distance";
import { formatArea, formatHectares, formatNumber, noBreak } from "../../domain/format";
import type { Language } from "../../domain/unit";
import { compassWords } from "../../locale/compass-words";
import type { Locale } from "../../locale/locale";
import { measureWords as words } from "./words";

const withUnit = (value: number, unit: string, language: Language, decimals: number): string =>
  `${formatNumber(value, language, decimals)}${noBreak}${unit}`;

/** «850 m», «3,48 km», «152,4 km» */
export const lengthText = (km: number, language: Language): string =>
  Math.round(km * 1000) < 1000 ? withUnit(km * 1000, "m", language, 0) : withUnit(km, "km", language, km < 100 ? 2 : 1);

const squareMetres = (km2: number, language: Language): string => withUnit(km2 * 1e6, "m²", language, 0);

/** «5.200 m²», «32,5 ha», «14,2 km²» */
export function areaText(km2: number, language: Language): string {
  const ha = km2 * 100;
  if (ha < 1) return squareMetres(km2, language);
  return ha < 1000 ? formatHectares(ha, language, ha < 100 ? 2 : 1) : formatArea(km2, language, km2 < 100 ? 2 : 1);
}

/** The same in the other unit people use for land. */
export function otherAreaText(km2: number, language: Language): string {
  const ha = km2 * 100;
  if (ha < 1 || ha >= 1000) return formatHectares(ha, language, ha < 1 ? 4 : 0);
  return ha < 100 ? squareMetres(km2, language) : formatArea(km2, language, 2);
}

/** `from`: the number of the point it starts at; null: the way back to the first. */
export function legText({ t, language }: Locale, leg: Bearing, from: number | null): string {
  const parameters = {
    length: lengthText(leg.km, language),
    point: t(compassWords[compassPoint(leg.azimuth)]),
    degrees: Math.round(leg.azimuth) % 360,
  };
  return from === null ? t(words.legBack, parameters) : t(words.leg, { ...parameters, from });
}
