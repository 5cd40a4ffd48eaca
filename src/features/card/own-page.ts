/** The page of a unit or thing beside the app (`src/publish/pages`), which is read without script. */
import { province } from "../../domain/units";
import { sameUnit, type Language } from "../../domain/unit";
import type { Selection } from "../../state/view";

/** From the app's folder; null of a place and of the province, whose page is the list of all. */
export function ownPage(selection: Selection, language: Language): string | null {
  if (selection.kind === "place") return null;
  if (selection.kind === "feature") return `./${language}/${selection.layer}/${selection.id}.html`;
  const { level, code } = selection.unit;
  return sameUnit(selection.unit, province.ref) ? `./${language}/index.html` : `./${language}/${level}/${code}.html`;
}
