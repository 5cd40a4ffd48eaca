/**
 * What the table of a layer's things has as columns: one ordered list of records per layer. Every cell says what it is sorted
 * by, how it reads in both languages and what must be said beside it; source and date are those of its row.
 */
import { worse, type Figure } from "../domain/figures";
import { impliedUnits } from "../domain/containment";
import { formatDate, formatNumber } from "../domain/format";
import type { Themes } from "../domain/themes";
import type { Level, Text } from "../domain/unit";
import { unit } from "../domain/units";
import { inBoth, same, type Sourced } from "./facts";
import type { IndicatorId } from "../domain/indicator";
import { allThings, type Kind, type Thing } from "../indicators/located";
import { precisionText, type Precision } from "./places";

export type ColumnKind = "text" | "class" | "number" | "year" | "date" | "sources";

export interface ThingCell {
  /** As it reads, a number without its unit; null: not known. */
  text: Text | null;
  /** What it is sorted by; null: by its words, the unknown last. */
  order: number | string | null;
  /** Of a column that can be added up. */
  figure: Figure | null;
  /** A word that stands before the value: planned, design. */
  mark: Text | null;
  /** Said beside it: planned, derived, known for several together only. */
  remark: Text | null;
  /** Of what is not known, what is known instead: «21 cho cả 4 nhà máy». */
  instead: Text | null;
}

export interface ThingColumn {
  /** Stands in the address as what the table is sorted by. */
  id: string;
  label: Text;
  kind: ColumnKind;
  /** null: bare numbers, words. */
  unit: Text | null;
  decimals: number;
  /** Whether its figures may be added up: never areas and lengths, since plans lie over one another. */
  sums: boolean;
  /** The indicator that colours the map by the same. */
  indicator: IndicatorId | null;
}

/** A thing with what every column says of it. */
export interface ThingRow extends Thing {
  /** As the table calls it, which says of itself what its things are. */
  name: Text;
  /** All sources of the row, the main one first. */
  allSources: string[];
  cells: ReadonlyMap<string, ThingCell>;
}

/** The columns of a layer's table, and its rows in the order of the layer. */
export interface ThingTable {
  kind: Kind;
  columns: readonly ThingColumn[];
  rows: (themes: Themes) => ThingRow[];
}

/** Where a row of the CSV becomes a cell. */
export interface Column<Row> extends ThingColumn {
  cell: (row: Row, thing: Thing, rows: readonly Row[]) => ThingCell;
}

const nothing: ThingCell = { text: null, order: null, figure: null, mark: null, remark: null, instead: null };

/** Words; null: not known. */
export const wordsCell = (text: Text | null, remark: Text | null = null): ThingCell => ({ ...nothing, text, remark });

/** One of some classes, sorted in their order. */
export const classCell = (text: Text | null, order: number, remark: Text | null = null): ThingCell => ({
  ...nothing,
  text,
  order: text && order,
  remark,
});

/** A number, in the unit of its column. */
export function numberCell(
  value: number | null,
  row: Sourced,
  decimals: number,
  more: Partial<ThingCell> = {},
): ThingCell {
  if (value === null) return { ...nothing, ...more, mark: null };
  const figure: Figure = { value, quality: "published", sources: row.source.slice(0, 1), asOf: row.as_of };
  const text = inBoth((language) => formatNumber(value, language, decimals));
  return { ...nothing, text, order: value, figure, ...more };
}

/** A year, which is not grouped. */
export const yearCell = (year: number | null): ThingCell =>
  year === null ? nothing : { ...nothing, text: same(String(year)), order: year };

type Described = Pick<ThingColumn, "id" | "label"> & Partial<ThingColumn>;
const plain = { unit: null, decimals: 2, sums: false, indicator: null } as const;

/** A column of one kind, with what it does not say of itself filled in. */
export const column = <Row>(kind: ColumnKind, described: Described, cell: Column<Row>["cell"]): Column<Row> => ({
  ...plain,
  ...described,
  kind,
  cell,
});

/** The units of a level that it lies in, by name; of a former commune its commune and district follow. */
export const unitColumn = <Row>(level: Level, label: Text): Column<Row> =>
  column("text", { id: level, label }, (_row, { feature }) => {
    const names = impliedUnits(feature.units).flatMap((ref) =>
      ref.level === level ? (unit(ref)?.name ?? ref.code) : [],
    );
    return wordsCell(names.length > 0 ? same([...new Set(names)].join(", ")) : null);
  });

export const former: Text = { vi: "Xã, phường cũ", en: "Former commune" };
export const present: Text = { vi: "Xã, phường mới", en: "New commune" };
export const districtLabel: Text = { vi: "Cấp huyện cũ", en: "Former district" };

const precisions: readonly Precision[] = ["site", "neighbourhood", "commune", "district", "none"];
const placeWords: Record<Precision, Text | null> = {
  site: { vi: "Điểm công trình", en: "Point of the works" },
  neighbourhood: { vi: "Điểm gần đúng", en: "Approximate point" },
  commune: { vi: "Đến cấp xã", en: "By commune" },
  district: { vi: "Đến cấp huyện", en: "By district" },
  none: null,
};

/** How exactly the place is known; the note of the row beside it. */
export const placeColumn = <Row extends { precision: Precision }>(note: (row: Row) => Text | null): Column<Row> =>
  column("class", { id: "place", label: { vi: "Vị trí", en: "Position" } }, (row) =>
    classCell(placeWords[row.precision], precisions.indexOf(row.precision), note(row) ?? precisionText[row.precision]),
  );

/** Of when the row is, and how many sources it has. */
export const provenanceColumns = <Row extends Sourced>(): Column<Row>[] => [
  column("date", { id: "as-of", label: { vi: "Số liệu đến", en: "As of" } }, ({ as_of }) => ({
    ...nothing,
    text: inBoth((language) => formatDate(as_of, language)),
    order: as_of,
  })),
  column("sources", { id: "source", label: { vi: "Nguồn", en: "Sources" } }, ({ source }) => ({
    ...nothing,
    text: inBoth((language) =>
      language === "vi" ? `${source.length} nguồn` : `${source.length} source${source.length === 1 ? "" : "s"}`,
    ),
    order: source.length,
  })),
];

/** The figure of a cell is at best as good as that of the thing's size where it is that very size. */
export const sizeFigure = (cell: ThingCell, { size }: Thing): ThingCell =>
  cell.figure && size
    ? { ...cell, figure: { ...cell.figure, quality: worse(cell.figure.quality, size.quality) } }
    : cell;

/** Puts the columns of a layer and the rows of its CSV together. */
export function thingTable<Row extends Sourced>(
  kind: Kind,
  rowsOf: (themes: Themes) => readonly Row[],
  columns: readonly Column<Row>[],
  nameOf: (row: Row, thing: Thing) => Text = (_row, { feature }) => feature.name,
): ThingTable {
  const rows = (themes: Themes): ThingRow[] => {
    const all = rowsOf(themes);
    return allThings(kind, themes).flatMap((thing, at) => {
      const row = all[at];
      if (!row) return [];
      const cells = new Map(columns.map(({ id, cell }) => [id, cell(row, thing, all)]));
      return [{ ...thing, name: nameOf(row, thing), allSources: row.source, cells }];
    });
  };
  return { kind, columns, rows };
}
