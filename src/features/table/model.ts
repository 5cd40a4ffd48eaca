/** A table of units or features, as its grid, the notes of its cells and its files need it. */
import type { SheetCell, SheetColumn } from "../../components/table/sheet";
import type { IndicatorId } from "../../indicators/ids";
import { orderRows, type SortValue } from "../../domain/table";
import type { Language } from "../../domain/unit";
import type { Translate } from "../../locale/word";
import type { Selection } from "../../state/view";
import type { LayerId } from "../../themes/theme";
import { featureTableWords } from "./feature-words";

/** The language a table is written in. */
export interface Speech {
  t: Translate;
  language: Language;
}

export interface ModelCell {
  text: string;
  /** No figure to read: written softly. */
  soft: boolean;
  /** A soft word before the text. */
  mark?: string | null;
  /** The whole text, for the pointer, where there may be no room for all of it. */
  tip?: string | null;
  /** What a mark in the text means, for the pointer and for screen readers. */
  means: string | null;
  order: SortValue;
  sheet: SheetCell;
  /** With its unit; null: not known. */
  full: string | null;
  /** Sentences that belong to it. */
  remarks: readonly string[];
  sources: readonly string[];
  asOf: string | null;
}

/** What the menu of a column says and does. */
export interface ColumnActs {
  heading: string | null;
  notes: readonly string[];
  /** The indicator that colours the map by the same. */
  indicator: IndicatorId;
  drawable: boolean;
  hideable: boolean;
}

export interface ModelColumn {
  id: string;
  title: string;
  /** In full, for notes and files. */
  longTitle: string;
  /** Empty for none. */
  unit: string;
  /** Said in the head, and why. */
  computed?: string | null;
  numeric: boolean;
  /** Words alone, with nothing more behind them. */
  plain: boolean;
  /** How files write its numbers; years are not grouped. */
  grouped: boolean;
  decimals: number;
  signed: boolean;
  /** What the remarks are called in files; null where none need be said. */
  remarks: string | null;
  acts: ColumnActs | null;
  /** Of all its cells, where its head names them. */
  sources: readonly string[];
  /** CSS px. */
  width: number;
  /** By the key of the row. */
  cells: ReadonlyMap<string, ModelCell>;
  /** In the order of the totals. */
  totals: readonly (ModelCell | null)[];
}

export interface ModelRow {
  key: string;
  name: string;
  /** As notes call it; left out: by its name. */
  fullName?: string;
  /** A former district after the name of a unit, to distinguish units of the same name. */
  aside: string | null;
  /** What its name opens; null for features of no known unit. */
  selection: Selection | null;
  /** Whether the map has a place for it. */
  placed: boolean;
  sources: readonly string[];
}

/** A line under the rows. */
export interface ModelTotal {
  key: "shown" | "all";
  label: string;
}

export interface ColumnSort {
  column: string;
  descending: boolean;
}

export interface Model {
  /** Whose features the rows are; null: they are units. */
  layer: LayerId | null;
  nameTitle: string;
  columns: readonly ModelColumn[];
  rows: readonly ModelRow[];
  totals: readonly ModelTotal[];
  sort: ColumnSort | null;
}

/** The column of the names. */
export const nameColumn = "name";

/** An average letter of the table's size, and the space at both sides of a cell, in CSS px. */
const letter = 7.2;
const sides = 22;
/** CSS px that the longest of some texts takes in a cell. */
export const textWidth = (texts: readonly string[], least: number): number =>
  Math.ceil(Math.max(least, Math.max(0, ...texts.map(({ length }) => length)) * letter + sides));

/** CSS px that a column of cells takes. */
export const cellsWidth = (
  cells: ReadonlyMap<string, ModelCell>,
  totals: readonly (ModelCell | null)[],
  least: number,
): number =>
  textWidth(
    [...cells.values(), ...totals].flatMap((cell) =>
      cell ? [cell.mark ? `${cell.mark} ${cell.text}` : cell.text] : [],
    ),
    least,
  );

type Given = Pick<ModelColumn, "id" | "title" | "unit" | "numeric" | "cells" | "totals"> & Partial<ModelColumn>;

/** A column with what follows from its cells: its width, which shows all of them up to a limit, and whether files have remarks. */
export function modelColumn(given: Given, { t }: Speech): ModelColumn {
  const { title, unit, acts = null, cells, totals } = given;
  const head = Math.ceil(Math.max(title.length / 2 + 5, unit.length + (acts ? 5 : 0)));
  const remarked = [...cells.values()].some(({ sheet }) => sheet.remark);
  return {
    longTitle: title,
    plain: false,
    grouped: true,
    decimals: 0,
    signed: false,
    remarks: remarked ? t(featureTableWords.exportNote, { column: unit ? `${title} (${unit})` : title }) : null,
    acts,
    sources: [],
    width: Math.min(260, Math.max(cellsWidth(cells, totals, 84), textWidth(["x".repeat(head)], 84))),
    ...given,
  };
}

/** Words alone; null: not known. `missing`: what is then written. */
export const plainCell = (words: string | null, missing: string, more: Partial<ModelCell> = {}): ModelCell => ({
  text: words ?? missing,
  soft: words === null,
  means: null,
  order: words || null,
  sheet: { value: words },
  full: words,
  remarks: [],
  sources: [],
  asOf: null,
  ...more,
});

/** CSS px of the column of names; longer ones run over several lines. `buttons`: what stands behind the name. */
export function nameWidth({ rows, totals }: Model, phone: boolean, buttons: number): number {
  const names = textWidth([...rows.map(({ name }) => name), ...totals.map(({ label }) => label)], 120);
  return Math.min(phone ? 232 : 300, names + buttons);
}

/** The order asked for where the table has that column; else the first order. */
export function sortOf(
  asked: ColumnSort | null,
  columns: readonly ModelColumn[],
  first: ColumnSort | null,
): ColumnSort | null {
  const known = asked && (asked.column === nameColumn || columns.some(({ id }) => id === asked.column));
  return known ? asked : first;
}

/** Rows by a column, what is not known last in both directions; rows of no unit stay behind all. As they are for no order. */
export function sortedRows(
  rows: readonly ModelRow[],
  columns: readonly ModelColumn[],
  sort: ColumnSort | null,
): readonly ModelRow[] {
  if (!sort) return rows;
  const column = columns.find(({ id }) => id === sort.column);
  const valueOf = (row: ModelRow): SortValue => (column ? (column.cells.get(row.key)?.order ?? null) : row.name);
  const last = rows.filter(({ selection }) => selection === null);
  const sorted = orderRows(
    rows.filter(({ selection }) => selection !== null),
    valueOf,
    sort.descending,
    ({ name, key }) => [name, key],
  );
  return [...sorted, ...last];
}

const empty: SheetCell = { value: "" };

/** The table as the files have it; words stand before the figures. */
export function sheetOf({ nameTitle, columns, rows, totals }: Model): SheetColumn[] {
  const names: SheetColumn = {
    title: nameTitle,
    kind: "words",
    cells: rows.map(({ name, aside }) => ({ value: aside ? `${name} (${aside})` : name })),
    totals: totals.map(({ label }) => ({ value: label })),
  };
  const written = columns.map((column): SheetColumn => {
    const { longTitle, unit, numeric, plain, grouped, decimals, signed, remarks, sources } = column;
    return {
      title: unit ? `${longTitle} (${unit})` : longTitle,
      kind: numeric ? "number" : plain ? "words" : remarks !== null || sources.length > 0 ? "class" : "words",
      grouped,
      decimals,
      signed,
      remarks,
      sources,
      cells: rows.map(({ key }) => column.cells.get(key)?.sheet ?? empty),
      totals: totals.map((_, at) => column.totals[at]?.sheet ?? empty),
    };
  });
  return [names, ...written];
}
