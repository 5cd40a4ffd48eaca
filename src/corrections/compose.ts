/** Makes a patch of what a reader has entered, and the values of cells of what is typed. */
import { keyColumn } from "../../data/check-keys";
import { fileOf } from "../../data/parse";
import type { TableName } from "../../data/schema";
import type { ReadFile } from "../../data/load";
import { fold } from "../domain/normalise";
import type { Language } from "../domain/unit";
import { citedCells } from "./columns";
import { rowAt } from "./edit";
import { patchFormat, patchVersion, type CorrectionPatch, type NewSource } from "./patch";

export interface Datum {
  table: TableName;
  key: string;
  /** The first of those that are corrected together. */
  column: string;
}

interface Entered extends Datum {
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
export function rowOf(read: ReadFile, { table, key }: Pick<Datum, "table" | "key">) {
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

const grouped = { vi: /^-?\d{1,3}(\.\d{3})+(,\d+)?$/, en: /^-?\d{1,3}(,\d{3})+(\.\d+)?$/ };

/**
 * A number as the table writes it, from one as a reader does: «1.234,5» in Vietnamese, “1,234.5” in English. A sign that can only be
 * the decimal one is taken as it; what is no number stays as it is, for the checks to say so.
 */
export function numberCell(typed: string, language: Language): string {
  const text = typed
    .trim()
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace(/^[−–]/, "-");
  if (grouped[language].test(text))
    return language === "vi" ? text.replaceAll(".", "").replace(",", ".") : text.replaceAll(",", "");
  return /^-?\d+[.,]\d+$/.test(text) ? text.replace(",", ".") : text || typed.trim();
}

/** `2026-03-01`, from `1/3/2026`, `03/2026` or what is one already; what is no date stays as it is. */
export function dateCell(typed: string): string {
  const text = typed.trim();
  const [, day, month, year] = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (!year || !month) return text;
  return [year, month.padStart(2, "0"), ...(day ? [day.padStart(2, "0")] : [])].join("-");
}

/** `bao-cao-dien-luc-2026`: words of its title and its year, not yet among the `taken`. */
export function sourceId(title: string, date: string, taken: (id: string) => boolean): string {
  const words = fold(title)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const stem = words.split("-").slice(0, 5).join("-").slice(0, 32).replace(/-$/, "") || "nguon";
  const year = date.slice(0, 4);
  const id = year && !stem.endsWith(year) ? `${stem}-${year}` : stem;
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? id : `${id}-${n}`;
    if (!taken(candidate)) return candidate;
  }
}
