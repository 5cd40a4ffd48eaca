/** Columns of the table of a layer's features. Source and date of a cell are those of its row. */
import { impliedUnits } from "../domain/containment";
import type { Figure } from "../domain/figures";
import { formatDate, formatNumber } from "../domain/format";
import type { Level, Text } from "../domain/unit";
import { unit } from "../domain/units";
import type { IndicatorId } from "../indicators/ids";
import { inBoth, mainOf, same } from "./facts";
import { precisionText, type Precision } from "./places";
import type { Feature, ThemeRow } from "./feature";

type ColumnKind = "text" | "class" | "number" | "year" | "date" | "sources";

export interface FeatureCell {
  /** Numbers without their unit; null: not known. */
  text: Text | null;
  /** Sort key; null: the text. */
  order: number | string | null;
  /** Set in columns with a total. */
  figure: Figure | null;
  /** Precedes the value: planned, design. */
  mark: Text | null;
  /** Note on the value: derived, known for a group only. */
  remark: Text | null;
}

export interface FeatureColumn {
  /** Used in the address. */
  id: string;
  label: Text;
  kind: ColumnKind;
  unit: Text | null;
  decimals: number;
  /** How its figures add up: as sizes of features, as figures, or not at all (areas and lengths, since plans overlap). */
  sums: "size" | "figures" | null;
  /** The indicator of the same figures. */
  indicator: IndicatorId | null;
}

/** `rows`: all of the theme. */
export interface Column<Row extends ThemeRow> extends FeatureColumn {
  cell(feature: Feature<Row>, rows: readonly Row[]): FeatureCell;
}

const nothing: FeatureCell = { text: null, order: null, figure: null, mark: null, remark: null };

export const wordsCell = (text: Text | null, remark: Text | null = null): FeatureCell => ({ ...nothing, text, remark });

/** `order`: index of the class. */
export const classCell = (text: Text | null, order: number, remark: Text | null = null): FeatureCell => ({
  ...nothing,
  text,
  order: text && order,
  remark,
});

/** `value`: in the unit of the column. */
export function numberCell(
  value: number | null,
  row: ThemeRow,
  decimals: number,
  more: Partial<FeatureCell> = {},
): FeatureCell {
  if (value === null) return { ...nothing, ...more, mark: null };
  const figure: Figure = { value, quality: "published", sources: row.source.slice(0, 1), asOf: mainOf(row).asOf };
  const text = inBoth((language) => formatNumber(value, language, decimals));
  return { ...nothing, text, order: value, figure, ...more };
}

/** Years have no thousands separator. */
export const yearCell = (year: number | null): FeatureCell =>
  year === null ? nothing : { ...nothing, text: same(String(year)), order: year };

type Described = Pick<FeatureColumn, "id" | "label"> & Partial<FeatureColumn>;
const plain = { unit: null, decimals: 2, sums: null, indicator: null } as const;

/** Fills in defaults. */
export const column = <Row extends ThemeRow>(
  kind: ColumnKind,
  described: Described,
  cell: (row: Row, feature: Feature<Row>, rows: readonly Row[]) => FeatureCell,
): Column<Row> => ({
  ...plain,
  ...described,
  kind,
  cell: (feature, rows) => cell(feature.row, feature, rows),
});

const unitLabels = {
  "former-commune": { vi: "Xã, phường cũ", en: "Former commune" },
  commune: { vi: "Xã, phường mới", en: "New commune" },
  district: { vi: "Cấp huyện cũ", en: "Former district" },
} as const satisfies Partial<Record<Level, Text>>;

/** The units of a level that the feature lies in, implied ones included. */
export const unitColumn = <Row extends ThemeRow>(level: keyof typeof unitLabels): Column<Row> =>
  column("text", { id: level, label: unitLabels[level] }, (_row, { units }) => {
    const names = impliedUnits(units).flatMap((ref) => (ref.level === level ? (unit(ref)?.name ?? ref.code) : []));
    return wordsCell(names.length > 0 ? same([...new Set(names)].join(", ")) : null);
  });

const precisions: readonly Precision[] = ["site", "neighbourhood", "commune", "district", "none"];
const placeWords: Record<Precision, Text | null> = {
  site: { vi: "Điểm công trình", en: "Point of the works" },
  neighbourhood: { vi: "Điểm gần đúng", en: "Approximate point" },
  commune: { vi: "Đến cấp xã", en: "By commune" },
  district: { vi: "Đến cấp huyện", en: "By district" },
  none: null,
};

/** Precision of the place, with the note of the row. */
export const placeColumn = <Row extends ThemeRow & { precision: Precision }>(
  note: (row: Row) => Text | null,
): Column<Row> =>
  column("class", { id: "place", label: { vi: "Vị trí", en: "Position" } }, (row) =>
    classCell(placeWords[row.precision], precisions.indexOf(row.precision), note(row) ?? precisionText[row.precision]),
  );

/** The last column of each table of features. */
export const sourceColumn = "source";

/** Date and number of sources of the row. */
export const provenanceColumns = <Row extends ThemeRow>(): Column<Row>[] => [
  column("date", { id: "as-of", label: { vi: "Số liệu đến", en: "As of" } }, ({ as_of }) => ({
    ...nothing,
    text: inBoth((language) => formatDate(as_of, language)),
    order: as_of,
  })),
  column("sources", { id: sourceColumn, label: { vi: "Nguồn", en: "Sources" } }, ({ source }) => ({
    ...nothing,
    text: inBoth((language) =>
      language === "vi" ? `${source.length} nguồn` : `${source.length} source${source.length === 1 ? "" : "s"}`,
    ),
    order: source.length,
  })),
];

export const sizeColumn = <Row extends ThemeRow>(
  described: Described,
  more: (row: Row, rows: readonly Row[]) => Partial<FeatureCell>,
): Column<Row> =>
  column("number", { ...described, sums: "size" }, (row, { size }, rows) => ({
    ...numberCell(size?.value ?? null, row, 2, more(row, rows)),
    figure: size,
  }));
