/** The boundary nearest to a place in words. */
import { fullName } from "../../domain/units";
import type { Locale } from "../../locale/locale";
import type { NearestLine } from "./where";
import { whereWords as words } from "./where-words";

/** Nearer than this nobody knows on which side of a line a place lies: the drawing is good to 10 m, its source not known to be better. */
export const drawnAccuracyKm = 0.1;

/** «0,4 km, với phường Mường Thanh» */
export function lineText(locale: Locale, { km, other }: NearestLine): string {
  const { language, t } = locale;
  const name = other ? fullName(other, language) : t(words.provinceLine);
  return t(words.lineWith, { km: locale.number(km, km < 1 ? 2 : 1), name });
}
