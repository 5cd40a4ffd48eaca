/** The table as plain columns of values, as the files to download have it. */
import type { Quality } from "../../domain/figures";
import type { Aggregate } from "../../domain/indicator";
import type { TableRow } from "../../domain/table";
import type { Language, Level } from "../../domain/unit";
import type { Translate } from "../../locale/word";
import { classWords } from "../../indicators/value-words";
import { wordColumnsOf, wordsOf, wordTitle, type Column, type Total, type WordColumn } from "./columns";
import { common } from "../../locale/common";
import { tableWords } from "./words";
import type { Provenance } from "../../domain/provenance";

/** What is downloaded: the rows and columns as they are shown, and the lines under them. */
export interface Shown {
  level: Level;
  rows: readonly TableRow[];
  columns: readonly Column[];
  totals: readonly Total[];
}

export interface Words {
  t: Translate;
  language: Language;
}

export interface SheetCell {
  /** null: not known. */
  value: string | number | null;
  /** null: not known, or no figure. */
  quality: Quality | null;
  /** How far it can be trusted, in words; empty for words. */
  remark: string;
}

export interface SheetColumn {
  /** With the unit. */
  title: string;
  kind: "words" | "number" | "class";
  decimals: number;
  signed: boolean;
  /** Years are not grouped. */
  grouped: boolean;
  /** What the remarks are called where a file has a column of them; null where none need be said. */
  remarks: string | null;
  cells: readonly SheetCell[];
  totals: readonly SheetCell[];
  sources: readonly string[];
}

const wordCell = (value: string): SheetCell => ({ value, quality: null, remark: "" });

function remarkOf({ quality, known, of }: Aggregate, { t }: Words): string {
  if (quality === null) return t(common.missing);
  const words = t(common[`quality.${quality}`]);
  return of > 1 && known < of ? t(tableWords["export.some"], { quality: words, n: known, of }) : words;
}

/** Takes off the binary dust; more digits than the sources give are of no use. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6;

function valueOf({ indicator }: Column, aggregate: Aggregate, language: Language): SheetCell["value"] {
  if (indicator.kind !== "class") return aggregate.value === null ? null : round(aggregate.value);
  return classWords(indicator, aggregate, "; ")?.[language] ?? null;
}

function figureColumn(column: Column, { rows, totals }: Shown, words: Words): SheetColumn {
  const { indicator } = column;
  const cell = (aggregate: Aggregate | null | undefined): SheetCell => {
    if (!aggregate) return wordCell("");
    const value = valueOf(column, aggregate, words.language);
    return { value, quality: aggregate.quality, remark: remarkOf(aggregate, words) };
  };
  const name = indicator.title[words.language];
  const unit = indicator.unit[words.language];
  const title = unit ? `${name} (${unit})` : name;
  const cells = rows.map(({ key }) => cell(column.cells.get(key)));
  const published = cells.every(({ quality }) => quality === "published");
  return {
    title,
    kind: indicator.kind === "class" ? "class" : "number",
    decimals: indicator.decimals,
    signed: indicator.scale === "diverging",
    grouped: true,
    remarks: published ? null : words.t(tableWords["export.quality"], { column: title }),
    cells,
    totals: totals.map((total) => cell(total.of(column))),
    sources: column.sources,
  };
}

function wordColumn(column: WordColumn, { level, rows, totals }: Shown, { t, language }: Words): SheetColumn {
  return {
    title: wordTitle(t, level, column),
    kind: "words",
    decimals: 0,
    signed: false,
    grouped: true,
    remarks: null,
    cells: rows.map((row) => wordCell(wordsOf(row, column, language))),
    totals: totals.map(({ label }) => wordCell(column === "name" ? label : "")),
    sources: [],
  };
}

/** The columns from left to right, as on the screen. */
export function sheetOf(shown: Shown, words: Words): SheetColumn[] {
  const made = wordColumnsOf(shown.level).map((column) => wordColumn(column, shown, words));
  const figures = shown.columns.map((column) => figureColumn(column, shown, words));
  const went = wordColumnsOf(shown.level).includes("went") ? made.splice(-1) : [];
  return [...made, ...figures, ...went];
}

/** Where each column of figures, or each row, is from: one line for each of its sources, under a line of headings. */
export function sourceLines(
  of: readonly Pick<SheetColumn, "title" | "sources">[],
  { sources }: Provenance,
  { t }: Words,
  what = t(tableWords["export.source.column"]),
): string[][] {
  const fields = ["id", "title", "publisher", "date", "number", "url", "licence"] as const;
  const lines = of.flatMap(({ title, sources: ids }) =>
    ids.map((id) => {
      const row = sources.get(id);
      const rest = [row?.title, row?.publisher, row?.date, row?.document_number, row?.url, row?.licence];
      return [title, id, ...rest.map((cell) => cell ?? "")];
    }),
  );
  return [[what, ...fields.map((field) => t(tableWords[`export.source.${field}`]))], ...lines];
}
