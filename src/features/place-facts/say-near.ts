/** Distances and directions in words. */
import { compassPoint, type Bearing } from "../../domain/distance";
import { compassWords } from "../../locale/compass-words";
import type { Locale } from "../../locale/locale";
import type { Near } from "./near";
import { nearWords } from "./near-words";

/** Below this a direction means nothing, km. */
const tooNear = 0.1;

const directionOf = ({ t }: Locale, { azimuth }: Bearing): string => t(compassWords[compassPoint(azimuth)]);

/** «12,3 km về phía tây bắc (312°)» */
export function bearingWords(locale: Locale, bearing: Bearing): string {
  if (bearing.km < tooNear) return locale.t(nearWords.here, { km: tooNear });
  const degrees = locale.number(Math.round(bearing.azimuth) % 360, 0);
  return locale.t(nearWords.distance, {
    km: locale.number(bearing.km, 1),
    point: directionOf(locale, bearing),
    degrees,
  });
}

/** As exactly as the other end is known. */
export function nearText(locale: Locale, near: Near): string {
  const { t } = locale;
  const whole = (km: number): string => locale.number(Math.round(km), 0);
  if (near.mostKm !== undefined) {
    const mostKm = locale.number(Math.ceil(near.mostKm), 0);
    if (near.km === 0) return t(nearWords.within, { most: mostKm });
    return t(nearWords.between, {
      least: locale.number(Math.floor(near.km), 0),
      most: mostKm,
      point: directionOf(locale, near),
    });
  }
  if (!near.rough) return bearingWords(locale, near);
  return near.km < 1
    ? t(nearWords.roughlyHere, { km: 1 })
    : t(nearWords.roughly, { km: whole(near.km), point: directionOf(locale, near) });
}
