/** The figures of what is measured, and how they are said. */
import type { Geographic } from "../../domain/coordinates/ellipsoid";
import { bearingTo, type Bearing } from "../../domain/distance";
import { areaKm2, crossesItself, legsOf, totalKm } from "../../domain/measured-shape";
import type { Language } from "../../domain/unit";
import type { Locale } from "../../locale/locale";
import { leastPoints, type MeasuredShape } from "./edits";
import { areaText, lengthText } from "./say-measure";
import { measureWords as words } from "./words";

export interface Figures {
  legs: Bearing[];
  /** Of the line, or around the shape. */
  km: number;
  /** null of a line, of fewer than three points, and where the sides cross. */
  km2: number | null;
  crosses: boolean;
}

export function measuredFigures({ mode, points }: MeasuredShape): Figures {
  const ring = mode === "area";
  const legs = legsOf(points, ring);
  const crosses = ring && crossesItself(points);
  const whole = ring && !crosses && points.length >= leastPoints.area;
  return { legs, km: totalKm(legs), km2: whole ? areaKm2(points) : null, crosses };
}

/** What the next point would make of it: «+1,2 km, tạm tính 5,3 km»; "" where it would be the last one again. */
export function nextWords({ mode, points }: MeasuredShape, next: Geographic, language: Language): string {
  const last = points.at(-1);
  const { km = 0 } = (last && bearingTo(last, next)) ?? {};
  if (Math.round(km * 1000) < 1) return "";
  const leg = `+${lengthText(km, language)}`;
  const provisional = (value: string): string => words.provisional[language].replace("{value}", value);
  if (mode === "length") {
    const whole = totalKm(legsOf(points, false)) + km;
    return points.length > 1 ? `${leg}, ${provisional(lengthText(whole, language))}` : leg;
  }
  const { km2 } = measuredFigures({ mode, points: [...points, next] });
  return km2 === null ? leg : provisional(areaText(km2, language));
}

/** For who does not see it. */
export function figuresSaid({ t, language }: Locale, { mode, points }: MeasuredShape, figures: Figures): string {
  if (points.length < 2) return t(points.length === 0 ? words["said.none"] : words["said.one"]);
  if (figures.crosses) return t(words.crossesShort);
  const length = lengthText(figures.km, language);
  return mode === "area" && figures.km2 !== null
    ? t(words["said.area"], { area: areaText(figures.km2, language), length })
    : t(words["said.length"], { length });
}
