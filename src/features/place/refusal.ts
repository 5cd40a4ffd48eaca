/** How to say that a place is not in the province. */
import { aroundOf } from "../../domain/around";
import { isIn, surroundingsBox } from "../../domain/coordinates/boxes";
import type { Geographic } from "../../domain/coordinates/ellipsoid";
import { formatNumber } from "../../domain/format";
import type { Geography } from "../../domain/geography";
import { formerCommuneAt } from "../../domain/points-in-units";
import { sideOf } from "../../domain/side";
import { isNearTripoint } from "../../domain/tripoint";
import type { Language, Text } from "../../domain/unit";
import { loadBase, type BaseFeatures } from "../../map/base";
import type { App } from "../../state/app.svelte";
import { Loadable } from "../../state/loadable.svelte";
import { refusalWords as words } from "./refusal-words";

/** A word whose one parameter is known, so that it can be said later in either language. */
const filled = ({ vi, en }: Text, value: (language: Language) => string): Text => ({
  vi: vi.replace(/\{\w+\}/, value("vi")),
  en: en.replace(/\{\w+\}/, value("en")),
});

/** So near the outline, km, a place may have been meant to lie in the province. */
const nearOutline = 5;

/** 360 m, 1,2 km: as exact as a line drawn on a map is. */
const away = (km: number, language: Language): string =>
  km < 0.995
    ? `${formatNumber(Math.max(10, Math.round(km * 100) * 10), language, 0)} m`
    : `${formatNumber(km, language, 1)} km`;

/** What is there, where the base map tells, and how far the province is; null of a place in it. Names no side where three countries meet. */
export function refusal(at: Geographic, geography: Geography, base: BaseFeatures | null): Text | null {
  if (formerCommuneAt(at, geography)) return null;
  if (!isIn(surroundingsBox, at)) return words.outside;
  const { toOutline } = aroundOf(at, geography);
  if (base && isNearTripoint(at, base.state_border))
    return filled(words.tripoint, (language) => away(toOutline, language));
  const side = base && sideOf(at, base, geography);
  const refused = side ? filled(words.outsideIn, (language) => side[language]) : words.outside;
  if (toOutline > nearOutline) return refused;
  const beyond = filled(words.beyondLine, (language) => away(toOutline, language));
  return { vi: `${refused.vi} ${beyond.vi}`, en: `${refused.en} ${beyond.en}` };
}

/** What decides about places, as far as it is loaded. */
export interface Judge {
  inside: (at: Geographic) => boolean;
  refusal: (at: Geographic) => Text | null;
}

/** Without the outlines every place passes. */
export const judgeOf = (geography: Geography | null | undefined, base: BaseFeatures | null | undefined): Judge => ({
  inside: (at) => !geography || formerCommuneAt(at, geography) !== null,
  refusal: (at) => (geography ? refusal(at, geography, base ?? null) : null),
});

const borders = new Loadable(loadBase);

/** Once the outlines and the borders around are loaded, or could not be. */
export async function judgeWith({ geography }: Pick<App, "geography">): Promise<Judge> {
  const [outlines, base] = await Promise.all([geography.load(), borders.load()]);
  return judgeOf(outlines, base);
}
