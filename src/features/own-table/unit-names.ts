/** Units as the page names them, and as a reader types them. */
import type { SourceLevel } from "../../conversion";
import { districtsOf } from "../../domain/lineage";
import { normalise } from "../../domain/normalise";
import { fullName, shortType, unit, unitsOf, type Unit } from "../../domain/units";
import type { Language } from "../../domain/unit";
import { capitalise } from "../../domain/names";

/** «Xã Mường Pồn»; the code where there is no such unit. */
export function nameOfUnit(level: SourceLevel, code: string, language: Language): string {
  const found = unit({ level, code });
  return found ? capitalise(fullName(found, language)) : code;
}

/** The former districts that a unit lay in: «huyện Điện Biên»; empty for a district. */
export function districtOf(level: SourceLevel, code: string, language: Language): string {
  if (level === "district") return "";
  return districtsOf({ level, code })
    .map((each) => fullName(each, language))
    .join(" + ");
}

/** Unlike any other of its level, since names repeat: «Mường Chà (thị trấn, huyện Mường Chà, 03172)». */
export function pickName({ ref, name, ...rest }: Unit, language: Language): string {
  const district = districtOf(ref.level as SourceLevel, ref.code, language);
  return `${name} (${[shortType({ ref, name, ...rest }, language), district, ref.code].filter(Boolean).join(", ")})`;
}

/** The unit that a reader picked from the list, or typed by a code or a name that only one unit of the level has; null: none. */
export function pickedUnit(level: SourceLevel, typed: string, language: Language): string | null {
  const text = normalise(typed);
  if (text === "") return null;
  const found = unitsOf(level).filter(
    (each) =>
      each.ref.code === typed.trim() ||
      [pickName(each, language), each.name, fullName(each, language)].some((name) => normalise(name) === text),
  );
  return found.length === 1 ? (found[0]?.ref.code ?? null) : null;
}
