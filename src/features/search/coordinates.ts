/** Coordinates typed into the search: the place they mean and how they were understood, or why they cannot be used. */
import { CoordinateFault, readCoordinates } from "../../domain/coordinates/read";
import { coordinateText } from "../../domain/coordinates/write";
import type { Geographic } from "../../domain/coordinates/ellipsoid";
import type { Text } from "../../domain/unit";
import type { Word } from "../../locale/word";
import type { AppContext } from "../../state/context";
import { openPlace } from "../place";
import type { Answer } from "./answers";

export interface TypedCoordinates {
  answer: Answer | null;
  /** null for what is no coordinates. */
  fault: string | null;
}

/** A degree sign, decimals, or figures as long as those of a grid: no code, road or name. */
const meant = /\d\s*[°º˚]|\d{2,}[.,]\d{2,}|\d{6,}\D+\d{5,}|\d\s*[BĐ](?!\p{L})/iu;

/** `refusal`: how to say that a place is not in the province; null where it is, or while that is not known. */
export function typedCoordinates(
  context: AppContext,
  query: string,
  refusal: (at: Geographic) => Text | null,
): TypedCoordinates {
  const { locale } = context;
  /* Which parameters a fault has is not known to its type. */
  const say = locale.t as (word: Word, parameters: CoordinateFault["parameters"]) => string;
  try {
    const { place, understood } = readCoordinates(query);
    const refused = refusal(place);
    if (refused) return { answer: null, fault: locale.t(refused) };
    const answer: Answer = {
      id: "coordinates",
      icon: "target",
      name: coordinateText(place, "decimal", locale.language),
      detail: locale.t(understood),
      act: () => openPlace(context, place),
    };
    return { answer, fault: null };
  } catch (fault) {
    if (!(fault instanceof CoordinateFault)) throw fault;
    return { answer: null, fault: meant.test(query) ? say(fault.word, fault.parameters) : null };
  }
}
