/** Makes a patch of what a reader has entered, and the values of cells of what is typed. */
import { keyColumn } from "../../data/keys";
import { fileOf } from "../../data/parse";
import type { TableName } from "../../data/schema";
import type { ReadFile } from "../../data/load";
import { citedCells } from "./columns";
import { rowAt } from "./edit";
import { patchFormat, patchVersion, type CorrectionPatch, type NewSource } from "./patch";

export interface CellRef {
  table: TableName;
  key: string;
  /** The first of those that are corrected together. */
  column: string;
}

export interface Entered extends CellRef {
  /** The version of the data, in words. */
  data: string;
  about: string;
  /** By column, as the table writes it; columns that are left out stay as they are. */
  values: Readonly<Record<string, string>>;
  source: string;
  asOf: string;
  newSource: NewSource | null;
  note: string;
  contact: string;
}

/** Of the table's text in the data; null where there is no such row. */
export function rowOf(read: ReadFile, { table, key }: Pick<CellRef, "table" | "key">) {
  return rowAt(new TextDecoder().decode(read(fileOf(table)) ?? undefined), keyColumn(table), key);
}

/** Cells that stay as they are are left out, but for the column that was asked for. */
export function composePatch(row: Readonly<Record<string, string>>, entered: Entered): CorrectionPatch {
  const { table, key, column, values, source, asOf, newSource, note, contact, data, about } = entered;
  const known = ({ ...row, ...values }[column] ?? "") !== "";
  const wanted = { ...values, ...citedCells(table, column, row, { source, asOf, known }) };
  const cells = Object.entries(wanted).filter(([name, value]) => value !== (row[name] ?? ""));
  return {
    format: patchFormat,
    version: patchVersion,
    data,
    table,
    key,
    about,
    cells: Object.fromEntries(cells.map(([name, value]) => [name, { old: row[name] ?? "", new: value }])),
    source,
    as_of: asOf,
    new_source: newSource,
    note,
    contact,
  };
}
