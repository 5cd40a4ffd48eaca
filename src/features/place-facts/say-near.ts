/** Distances and directions in words. */
import { compassPoint, type Bearing } from "../../domain/distance";
import { compassWords } from "../../locale/compass-words";
import type { Locale } from "../../locale/locale";
import type { Near } from "./near";
import { nearWords } from "./near-words";

/** Below this a direction means nothing, km. */
const tooNear = 0.1;

const directionOf = ({ t }: Locale, azimuth: number): string => t(compassWords[compassPoint(azimuth)]);

/** «12,3 km về phía tây bắc (312°)» */
export function bearingWords(locale: Locale, { km, azimuth }: Bearing): string {
  if (km < tooNear) return locale.t(nearWords.here, { km: tooNear });
  const degrees = locale.number(Math.round(azimuth) % 360, 0);
  return locale.t(nearWords.distance, { km: locale.number(km, 1), point: directionOf(locale, azimuth), degrees });
}

/** Between the least and the most, in whole kilometres that hold both. */
function rangeText(locale: Locale, { km, azimuth }: Near, mostKm: number): string {
  const { t } = locale;
  const [least, most] = [locale.number(Math.floor(km), 0), locale.number(Math.ceil(mostKm), 0)];
  if (km === 0) return t(nearWords.within, { most });
  const range = km < 1 ? t(nearWords.upTo, { most }) : t(nearWords.fromTo, { least, most });
  return azimuth === null ? range : t(nearWords.towards, { range, point: directionOf(locale, azimuth) });
}

/** As exactly as the other end is known. */
export function nearText(locale: Locale, near: Near): string {
  const { t } = locale;
  const { km, azimuth, mostKm, rough } = near;
  if (mostKm !== undefined || azimuth === null) return rangeText(locale, near, mostKm ?? km);
  if (!rough) return bearingWords(locale, { km, azimuth });
  return km < 1
    ? t(nearWords.roughlyHere, { km: 1 })
    : t(nearWords.roughly, { km: locale.number(Math.round(km), 0), point: directionOf(locale, azimuth) });
}
