/** Coordinates typed into the search: the place they mean and how they were understood, or why they cannot be used. */
import { CoordinateFault, readCoordinates } from "../../domain/coordinates/read";
import { coordinateText } from "../../domain/coordinates/write";
import type { Geographic } from "../../domain/coordinates/ellipsoid";
import type { Text } from "../../domain/unit";
import { faultText } from "../../locale/fault-text";
import type { AppContext } from "../../state/context";
import type { Answer } from "./answers";

export interface TypedCoordinates {
  answer: Answer | null;
  /** The place that the answer is about. */
  place?: Geographic;
  /** null for what is no coordinates. */
  fault: string | null;
  /** It can be nothing else, so no name is looked for. */
  sure: boolean;
}

/** A degree sign, two numbers with decimals, or figures as long as those of a grid: no code, road or name. */
const sureSign = /\d\s*[°º˚]|\d[.,]\d+\s*\p{L}?[\s;,]+\p{L}?\s*-?\d+[.,]\d|\d{6,}\D+\d{5,}/u;
/** The first half of it; a figure of the tables looks the same. */
const likelySign = /\d{2,}[.,]\d{2,}|\d\s*[BĐ](?!\p{L})/iu;

/** `refusal`: how to say that a place is not in the province; null where it is, or while that is not known. */
export function typedCoordinates(
  context: AppContext,
  query: string,
  refusal: (at: Geographic) => Text | null,
): TypedCoordinates {
  const { locale } = context;
  try {
    const { place, understood } = readCoordinates(query);
    const refused = refusal(place);
    if (refused) return { answer: null, fault: locale.t(refused), sure: true };
    const answer: Answer = {
      id: "coordinates",
      icon: "target",
      name: coordinateText(place, "decimal", locale.language),
      detail: locale.t(understood),
      act: () => void import("../place/choose").then(({ choosePlace }) => choosePlace(context, place, "elsewhere")),
    };
    return { answer, place, fault: null, sure: true };
  } catch (fault) {
    if (!(fault instanceof CoordinateFault)) throw fault;
    const sure = sureSign.test(query);
    const said = sure || likelySign.test(query);
    return { answer: null, fault: said ? faultText(locale, fault) : null, sure };
  }
}
