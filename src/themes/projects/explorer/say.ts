/** Distances and dates of a project in words. */
import type { ProjectDateRow } from "../../../../data/themes/projects";
import type { Span } from "../../../domain/span";
import type { Locale } from "../../../locale/locale";
import { dayOf } from "./timeline";
import { explorerWords as words } from "./words";

/** «khoảng 33 km», «22–45 km», «không quá 12 km»: whole kilometres, since no end of it is known better. */
export function spanText(locale: Locale, { least, most }: Span): string {
  const whole = (km: number): string => locale.number(km, 0);
  if (least === most) return locale.t(words.distanceAbout, { km: whole(Math.round(least)) });
  const farthest = whole(Math.ceil(most));
  return least < 1
    ? locale.t(words.distanceMost, { most: farthest })
    : locale.t(words.distanceBetween, { least: whole(Math.floor(least)), most: farthest });
}

/** «Khởi công 19/8/2025», «Hoàn thành: dự kiến 2028». */
export const dateText = (locale: Locale, row: ProjectDateRow): string =>
  locale.t(row.date === null ? words.datePlanned : words.dateSaid, {
    stage: locale.t(words[`stage.${row.stage}`]),
    date: locale.date(dayOf(row)),
  });
