/** Coordinates typed into the search: the places they may mean and how they were understood, or why they cannot be used. */
import { CoordinateFault, readCoordinates, type ReadPlace } from "../../domain/coordinates/read";
import { coordinateText } from "../../domain/coordinates/write";
import { coordinateWords } from "../../domain/coordinates/words";
import type { Geographic } from "../../domain/coordinates/ellipsoid";
import { faultText } from "../../locale/fault-text";
import type { AppContext } from "../../state/context";
import type { Judge } from "../place";
import type { Answer } from "./answers";
import { foundWords } from "./found-words";

export interface TypedCoordinates {
  /** The likeliest first; of several it is not certain which is meant. */
  places: readonly { answer: Answer; place: Geographic }[];
  /** null for what is no coordinates. */
  fault: string | null;
  /** It can be nothing else, so no name is looked for. */
  sure: boolean;
}

/** A degree sign, a link, two numbers with decimals, or figures as long as those of a grid: no code, road or name. */
const sureSign = /\d\s*[°º˚]|^\s*geo:|https?:\/\/|\d[.,]\d+\s*\p{L}?[\s;,/]*\p{L}?\s*-?\d+[.,]\d|\d{6,}\D+\d{5,}/iu;
/** The first half of it; a figure of the tables looks the same. */
const likelySign = /\d{2,}[.,]\d{2,}|\d\s*[BĐ](?!\p{L})/iu;
/** Faults that only coordinates can have. */
const telling: ReadonlySet<unknown> = new Set([coordinateWords["fault.range"], coordinateWords["fault.digits"]]);

function placeAnswer(context: AppContext, { place, understood }: ReadPlace, at: number) {
  const { locale } = context;
  const answer: Answer = {
    id: `coordinates-${at}`,
    icon: "target",
    name: coordinateText(place, "decimal", locale.language),
    detail: locale.t(understood),
    act: () => void import("../place/choose").then(({ choosePlace }) => choosePlace(context, place, "elsewhere")),
  };
  return { answer, place };
}

export function typedCoordinates(context: AppContext, query: string, { inside, refusal }: Judge): TypedCoordinates {
  const { locale } = context;
  const answersFor = (places: readonly ReadPlace[]) => places.map((each, at) => placeAnswer(context, each, at));
  try {
    const { also, ...read } = readCoordinates(query, inside);
    const refused = refusal(read.place);
    if (!refused) return { places: answersFor([read, ...also]), fault: null, sure: true };
    const why = `${locale.t(read.understood)}. ${locale.t(refused)}`;
    const fault = also.length > 0 ? `${why} ${locale.t(foundWords.otherZones)}` : locale.t(refused);
    return { places: answersFor(also), fault, sure: true };
  } catch (fault) {
    if (!(fault instanceof CoordinateFault)) throw fault;
    const sure = sureSign.test(query) || fault.also.length > 0;
    const said = sure || likelySign.test(query) || telling.has(fault.word);
    return { places: answersFor(fault.also), fault: said ? faultText(locale, fault) : null, sure };
  }
}
