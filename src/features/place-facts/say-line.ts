/** The boundary nearest to a place in words, and what lies across it where that is nearer than the line is exact. */
import type { Text } from "../../domain/unit";
import { fullName } from "../../domain/units";
import type { Locale } from "../../locale/locale";
import { enumerated, inEach } from "./say";
import { drawnAccuracyKm, type Doubt, type NearestLine } from "./where";
import { whereWords as words } from "./where-words";

/** «phường Điện Biên Phủ, phường Mường Thanh hoặc ngoài ranh giới tỉnh vẽ trên bản đồ» */
function othersText(locale: Locale, { communes, beyond }: Doubt, joint: "and" | "or"): string {
  const { language, t } = locale;
  const names = communes.map((of) => fullName(of, language));
  return enumerated(locale, beyond ? [...names, t(words.beyondOutline)] : names, joint);
}

/** That a place may lie across a line as well, and in what. */
export const doubtText = (doubt: Doubt): Text => inEach((locale) => locale.t(words.onLine, { names: othersText(locale, doubt, "or") })); // prettier-ignore

/** «xã Thanh Nưa hoặc phường Điện Biên Phủ» of units each of which it may be. */
export const eitherText = (names: (language: keyof Text) => readonly string[]): Text =>
  inEach((locale) => enumerated(locale, [...new Set(names(locale.language))], "or"));

/** «0,4 km, với phường Mường Thanh»; nearer than the line is exact, with all that lies across. */
export function lineText(locale: Locale, { km, other }: NearestLine, doubt: Doubt | null): string {
  const { language, t } = locale;
  if (doubt) return t(words.lineBy, { km: locale.number(drawnAccuracyKm, 1), names: othersText(locale, doubt, "and") });
  const name = other ? fullName(other, language) : t(words.provinceLine);
  return t(words.lineWith, { km: locale.number(km, km < 1 ? 2 : 1), name });
}
