/** What a chart of bars shows, and the table behind it: the same cells in both. */
import type { KnownSize, Bin } from "../../domain/sizes";
import type { UnitRef } from "../../domain/unit";
import type { Locale } from "../../locale/locale";
import { chartWords } from "./words";
import { mergerWords } from "../../features/merger/words";

/** A unit in a bar, with the figure that put it there. */
export interface CellUnit {
  ref: UnitRef;
  detail: string;
}

export interface ChartRow {
  key: string;
  /** On the axis. */
  label: string;
  /** Read aloud and above the units of a bar. */
  name: string;
  /** The units of each column. */
  cells: CellUnit[][];
}

export interface ChartColumn {
  title: string;
  /** `hatched` beside a plain one of the same era. */
  tone: "before" | "after" | "hatched";
}

/** The bins of both eras as rows: «25–50», «Từ 25 đến dưới 50 km²». */
export function binRows(
  locale: Locale,
  columns: readonly (readonly Bin[])[],
  unit: string,
  say: (size: KnownSize) => string,
): ChartRow[] {
  const number = (value: number): string => locale.number(value);
  return (columns[0] ?? []).map((bin, at) => {
    const [from, to] = [number(bin.from), bin.to === null ? "" : number(bin.to)];
    const words = (): Pick<ChartRow, "label" | "name"> => {
      if (bin.to === null)
        return {
          label: locale.t(chartWords.binLast, { from }),
          name: locale.t(chartWords.binNameLast, { from, unit }),
        };
      if (bin.from === 0)
        return { label: locale.t(chartWords.binFirst, { to }), name: locale.t(chartWords.binNameFirst, { to, unit }) };
      return { label: locale.t(mergerWords.bin, { from, to }), name: locale.t(chartWords.binName, { from, to, unit }) };
    };
    return {
      key: String(bin.from),
      ...words(),
      cells: columns.map((bins) =>
        (bins[at]?.sizes ?? [])
          .toSorted((a, b) => b.value - a.value)
          .map((size) => ({ ref: size.of.ref, detail: say(size) })),
      ),
    };
  });
}
