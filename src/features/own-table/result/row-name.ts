/** What a row of a result is called: in the language of the page where it is a unit of the map. */
import type { ResultLevel, ResultRow } from "../../../conversion";
import { capitalise } from "../../../domain/names";
import type { Language } from "../../../domain/unit";
import { fullName, unit } from "../../../domain/units";

export function rowName(
  level: ResultLevel,
  { code, name }: Pick<ResultRow, "code" | "name">,
  language: Language,
): string {
  const found = level === "region" ? null : unit({ level, code });
  return found ? capitalise(fullName(found, language)) : name;
}
