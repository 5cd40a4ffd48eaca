/** Where an arrow leads, in words. */
import { compassPoint, type Bearing } from "../../domain/distance";
import type { UnitRef } from "../../domain/unit";
import type { Arrow } from "../../domain/walk/ahead";
import type { Outside } from "../../domain/walk/outside";
import { offBy, type Ahead } from "../../domain/walk/walk";
import { compassWords } from "../../locale/compass-words";
import type { Locale } from "../../locale/locale";
import { walkWords as words } from "./words";

/** Further from the arrow's direction than the next point of the compass but one: said apart, degrees. */
const far = 67.5;

/** «19», below ten kilometres «4,2». */
const kilometres = (locale: Locale, km: number): string => locale.number(km, km < 10 ? 1 : 0);

function placed(locale: Locale, { ref, km, azimuth }: Bearing & { ref: UnitRef }) {
  const point = locale.t(compassWords[compassPoint(azimuth)]);
  return { name: locale.unitName(ref), point, km: kilometres(locale, km) };
}

/** «Xã Sín Thầu, phía bắc, 19 km» */
export const neighbourText = (locale: Locale, to: Bearing & { ref: UnitRef }): string =>
  locale.t(words.goTo, placed(locale, to));

/** «phía bắc: Xã Sín Thầu, 19 km», «phía tây: biên giới với Lào». `outside`: what lies there, where it is known. */
export function wayText(locale: Locale, arrow: Arrow, ahead: Ahead, outside: Outside | null): string {
  const { language, t } = locale;
  const side = t(compassWords[arrow]);
  if (ahead.kind === "outside")
    return outside ? t(words[outside.kind], { side, name: outside.name[language] }) : t(words.outside, { side });
  const to = placed(locale, ahead.to);
  if (offBy(ahead.to.azimuth, arrow) <= far) return t(words.ahead, to);
  return ahead.why === "back" ? t(words.back, to) : t(words.land, { side, ...to });
}
