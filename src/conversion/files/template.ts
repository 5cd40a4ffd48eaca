/** Tables to fill in: code, name and former district of every unit of a level, and empty columns for figures. */
import { valueColumns, type SheetColumn } from "../../components/table/sheet";
import type { Language } from "../../domain/unit";
import { sayIn } from "../say";
import { fileWords as words } from "./words";

/** In Vietnamese in either language, since these names are what is matched. */
export interface TemplateRow {
  code: string;
  /** «Xã Mường Pồn». */
  unit: string;
  /** «huyện Điện Biên»; of a commune of 2025 all it was made from. */
  district: string;
}

const figures = [1, 2, 3];

export function templateColumns(rows: readonly TemplateRow[], language: Language): SheetColumn[] {
  const say = sayIn(language);
  return valueColumns(rows, [
    [say(words.ordinal), (_, at) => at + 1, 6],
    [say(words.code), ({ code }) => code, 9],
    [say(words.unit), ({ unit }) => unit, 28],
    [say(words.district), ({ district }) => district, 36],
    ...figures.map((n) => [say(words.figure, { n }), () => null, 24] as const),
  ]);
}
