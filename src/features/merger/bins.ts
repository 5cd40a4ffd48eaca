/** Units grouped into the rows of a chart. */
import type { BarRow } from "../../components/chart/chart";
import type { Bin, KnownSize } from "../../domain/sizes";
import type { UnitRef } from "../../domain/unit";
import type { Locale } from "../../locale/locale";
import { mergerWords } from "./words";

/** A unit with the figure that put it in its bar. */
export interface CellUnit {
  ref: UnitRef;
  detail: string;
}

/** A row with the units of each of its bars. */
export type UnitRow = Omit<BarRow, "values"> & { cells: CellUnit[][] };

function binName(locale: Locale, { from: low, to: high }: Bin, unit: string): Pick<BarRow, "label" | "name"> {
  const { t } = locale;
  const [from, to] = [locale.number(low), high === null ? "" : locale.number(high)];
  if (high === null)
    return { label: t(mergerWords.binLast, { from }), name: t(mergerWords.binNameLast, { from, unit }) };
  if (low === 0) return { label: t(mergerWords.binFirst, { to }), name: t(mergerWords.binNameFirst, { to, unit }) };
  return { label: t(mergerWords.bin, { from, to }), name: t(mergerWords.binName, { from, to, unit }) };
}

/** The bins of both eras as rows: «25–50», «Từ 25 đến dưới 50 km²». */
export const binRows = (
  locale: Locale,
  columns: readonly (readonly Bin[])[],
  unit: string,
  say: (size: KnownSize) => string,
): UnitRow[] =>
  (columns[0] ?? []).map((bin, at) => ({
    key: String(bin.from),
    ...binName(locale, bin, unit),
    cells: columns.map((bins) =>
      (bins[at]?.sizes ?? [])
        .toSorted((a, b) => b.value - a.value)
        .map((size) => ({ ref: size.of.ref, detail: say(size) })),
    ),
  }));
