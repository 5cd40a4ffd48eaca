/** Where each thing of a list is, as files have it, and how exact that is. */
import type { Geographic } from "../../domain/coordinates/ellipsoid";
import type { Geography } from "../../domain/geography";
import type { UnitRef } from "../../domain/unit";
import type { Locale } from "../../locale/locale";
import type { Thing } from "../../state/things";
import type { Themes } from "../../themes";
import { subjectPlace } from "../place-facts";
import { shortlistWords as words } from "./words";

export interface ListedPoint {
  /** null: it has no point, or none that is known. */
  at: Geographic | null;
  /** Of the point; without one, how far it is known where the thing is. */
  accuracy: string;
  /** A unit without a known seat: its outline takes the place of the point. */
  outline: UnitRef | null;
}

/** Its own point, or the seat of a commune; what is known by its units only has none, nor has a unit whose seat is not known. */
export function listedPoint(thing: Thing, geography: Geography, themes: Themes, { t }: Locale): ListedPoint {
  if (thing.kind === "place") return { at: thing.at, accuracy: t(words.chosenPoint), outline: null };
  const place = subjectPlace(thing.subject, { themes, geography, regions: [] });
  if (place.kind === "none") return { at: null, accuracy: t(place.why), outline: null };
  if (place.kind === "site") return { at: place.at, accuracy: t(place.is), outline: null };
  if (place.kind === "unknown") return { at: null, accuracy: t(place.is), outline: null };
  const { seat, is } = place;
  if (seat) return { at: { lat: seat.lat, lon: seat.lon }, accuracy: t(seat.is), outline: null };
  const outline = thing.kind === "unit" ? thing.of.ref : null;
  return { at: null, accuracy: is ? t(is) : t(words.noSeat), outline };
}
