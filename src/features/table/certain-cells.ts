/** What the lens says of the values of a column, in the notes of its cells. */
import { unitKey, type Language } from "../../domain/unit";
import type { ChoroplethPicture } from "../../themes/feature";
import type { ModelColumn } from "./model";

/** The column as it is where the picture is of another level or was not looked at. */
export function withCertainty(column: ModelColumn, picture: ChoroplethPicture | null, language: Language): ModelColumn {
  const cells = new Map(column.cells);
  for (const { unit, certainty } of picture?.values ?? []) {
    const cell = cells.get(unitKey(unit));
    if (cell && certainty) cells.set(unitKey(unit), { ...cell, remarks: [...cell.remarks, certainty.words[language]] });
  }
  return { ...column, cells };
}
