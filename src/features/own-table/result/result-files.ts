/** The files that can be made of a result, and the text that is copied of it. */
import type { CsvKind } from "../../../components/table/csv";
import type { ResultLevel, ResultTable } from "../../../conversion";
import { typedMinus } from "../../../domain/format";
import { sayIn } from "../../../conversion/say";
import { fileWords } from "../../../conversion/files/words";
import { common } from "../../../locale/common";
import type { Locale } from "../../../locale/locale";
import type { FileOffer } from "../../table";
import { tableWords } from "../../table/words";
import type { OpenTable } from "../open-table.svelte";
import type { ShownResult } from "../shown";
import { fileStem } from "./file-stem";
import { rowName } from "./row-name";
import { shownCell, writingOf } from "./result-cells";
import { resultWords as words } from "./words";

/** Named here, since what writes CSV is loaded with the worker only. */
const kinds: readonly CsvKind[] = ["vietnamese", "standard"];
type Words = Pick<Locale, "t" | "language">;

/** `source`: the name of the reader's file; `level`: of the table shown, null for flows, which the workbook has. */
export function resultFiles(work: OpenTable, source: string, level: ResultLevel | null, locale: Words): FileOffer[] {
  const { t, language } = locale;
  const stem = fileStem(source);
  const csv = (of: ResultLevel | "rows"): FileOffer[] => {
    const what = t(words[of === "rows" ? "files.rows" : "files.what"]);
    const name = t(words["files.name"], { name: stem, level: t(words[`files.level.${of}`]) });
    return kinds.map((kind) => ({
      label: t(tableWords[`export.csv.${kind}`], { what }),
      name: kind === "standard" ? `${name}.csv` : t(tableWords["export.file.vietnamese"], { name }),
      make: () => work.ask("csv", { of, kind, language }),
    }));
  };
  return [
    {
      label: t(words["files.xlsx"]),
      name: `${t(words["files.workbook"], { name: stem })}.xlsx`,
      make: async () => {
        const { workbook } = await import("../../../components/table/xlsx");
        return workbook(await work.ask("sheets", { language }), t(common.missing));
      },
    },
    ...(level ? csv(level) : []),
    ...csv("rows"),
  ];
}

/**
 * A row a line, cells apart by tabs, for a spreadsheet set to the language: figures as they are shown, but a column of its own
 * says how many parts are known where that is not all, since «≥» in a cell would keep it from being added up.
 */
export function resultText({ columns }: ShownResult, { level, rows }: ResultTable, locale: Words): string {
  const say = sayIn(locale.language);
  const figures = columns.map((column, at) => {
    const cells = rows.map((row) => row.cells[at] ?? { value: null, known: 0, of: 0 });
    const writing = writingOf(column, cells);
    const texts = cells.map((cell) => (cell.known === 0 ? "" : (shownCell(cell, locale, writing).text ?? "")));
    if (cells.every(({ known, of }) => known === of)) return [[column.title, ...texts]];
    const parts = cells.map(({ known, of }) => say(fileWords.knownOf, { n: known, of }));
    return [
      [column.title, ...texts],
      [say(fileWords.known, { title: column.title }), ...parts],
    ];
  });
  const heads = [
    [locale.t(words.code), ...rows.map(({ code }) => code)],
    [locale.t(words.unit), ...rows.map((row) => rowName(level, row, locale.language))],
  ];
  const table = [...heads, ...figures.flat()];
  const lines = ["", ...rows].map((_, line) => table.map((column) => column[line] ?? ""));
  return lines.map((cells) => cells.map((cell) => typedMinus(cell.replace(/[\t\r\n]+/g, " "))).join("\t")).join("\n");
}
