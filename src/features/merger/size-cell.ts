/** What tables and charts of sizes say of a unit. */
import type { TableCell } from "../../components/table/table";
import { districtsOf } from "../../domain/lineage";
import type { Measure } from "../../domain/sizes";
import type { UnitRef } from "../../domain/unit";
import { fullName } from "../../domain/units";
import type { Locale } from "../../locale/locale";

/** The former districts that a unit lay in. */
export const districtNames = ({ language }: Locale, ref: UnitRef): string =>
  districtsOf(ref)
    .map((each) => fullName(each, language))
    .join(", ");

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
