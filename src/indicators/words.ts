/** What the row of a figure says of it. */
import type { Text } from "../domain/unit";
import { cells, remarks } from "../themes/facts";

/** «Số liệu năm 2017», with what the row of the figure remarks; null where it says neither. */
export function ofYear(year: string | number | null, noteVi: string | null, noteEn: string | null): Text | null {
  const note = cells(noteVi?.replace(/\.$/, "") ?? null, noteEn?.replace(/\.$/, "") ?? null);
  return remarks(year === null ? null : { vi: `Số liệu năm ${year}`, en: `Figure of ${year}` }, note);
}
