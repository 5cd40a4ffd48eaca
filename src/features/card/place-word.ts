/** How exactly the place of a feature is known, in words. */
import type { Feature } from "../../themes/feature";
import { cardWords } from "./words";

export function placeWord({ place, line }: Feature) {
  if (place.kind === "point") return cardWords[`place.${place.precision}`];
  if (line?.along) return cardWords["place.line"];
  return line?.touches.length ? cardWords["place.reached"] : cardWords[`place.${place.kind}`];
}
