/** What tables and charts of sizes say of a unit. */
import type { TableCell } from "../../components/table/table";
import type { Measure } from "../../domain/sizes";
import type { Locale } from "../../locale/locale";

const decimals = { area: 2, people: 0, density: 1 } as const;

interface Size {
  value: number;
  approximate: boolean;
  sources: readonly string[];
  asOf?: string | null;
}

/** With its source; ≈ where it rests on areas that were not published. */
export const sizeCell = (locale: Locale, measure: Measure, size: Size, what: string): TableCell => ({
  text: locale.number(size.value, decimals[measure]),
  mark: size.approximate ? "≈" : null,
  strong: true,
  sources: size.sources,
  asOf: size.asOf ?? null,
  what,
});
