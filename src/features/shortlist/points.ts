/** Where each thing of a list is, as files have it, and how exact that is. */
import type { Geographic } from "../../domain/coordinates/ellipsoid";
import type { Geography } from "../../domain/geography";
import type { Locale } from "../../locale/locale";
import { pointOfThing, type Thing } from "../../state/things";
import type { Themes } from "../../themes";
import { precisionText } from "../../themes/places";
import { subjectPlace } from "../place-facts";
import { shortlistWords as words } from "./words";

export interface ListedPoint {
  /** null: not known. */
  at: Geographic | null;
  accuracy: string;
}

/** Its own point; else that which stands for its unit: the seat, or the middle. */
export function listedPoint(thing: Thing, geography: Geography, themes: Themes, { t }: Locale): ListedPoint {
  const at = pointOfThing(thing);
  if (at && thing.kind === "place") return { at, accuracy: t(words.chosenPoint) };
  if (at && thing.kind === "feature" && thing.feature.place.kind === "point") {
    const stated = precisionText[thing.feature.place.precision];
    return { at, accuracy: stated ? t(stated) : "" };
  }
  const place = subjectPlace(thing.subject, { themes, geography, regions: [] });
  return place.at ? { at: place.at, accuracy: t(place.is) } : { at: null, accuracy: t(place.why) };
}
