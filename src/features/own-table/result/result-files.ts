/** The table of a result as files and as text to copy: every digit, with how many parts each figure is known of. */
import type { ResultRow, ResultTable } from "../../../conversion";
import { valueColumns, type SheetColumn, type SheetValue } from "../../../components/table/sheet";
import type { Locale } from "../../../locale/locale";
import { csvOffers, type FileOffer } from "../../table";
import { figureText } from "../../../conversion/say";
import { exactNumber } from "./exact-number";
import { countsText, shownCell } from "./result-cells";
import { resultWords as words } from "./words";
import { ruleStepWords } from "../rules/words";
import { fileStem } from "./file-stem";
import type { ShownResult } from "../shown";

type Words = Pick<Locale, "t" | "language">;

export function resultSheet({ columns }: ShownResult, { rows }: ResultTable, { t }: Words): SheetColumn[] {
  const cell = (row: ResultRow, at: number) => row.cells[at];
  return valueColumns(rows, [
    [t(words.code), ({ code }) => code, 9],
    [t(words.unit), ({ name }) => name, 30],
    ...columns.flatMap(({ title, rule }, at) => {
      const value = (row: ResultRow): SheetValue => {
        const found = cell(row, at);
        if (!found) return null;
        return found.value === null ? countsText(found, { t }) : exactNumber(found.value);
      };
      const known = (row: ResultRow): SheetValue => {
        const found = cell(row, at);
        return found ? `${found.known}/${found.of}` : null;
      };
      const upTo = (row: ResultRow): SheetValue => exactNumber(cell(row, at)?.to ?? "") || null;
      return [
        [title, value] as const,
        ...(rule.kind === "range" ? [[t(words["files.to"], { title }), upTo] as const] : []),
        [t(words["files.known"], { title }), known] as const,
      ];
    }),
  ]);
}

/** Rules and proof of each column. */
export function rulesSheet({ columns }: ShownResult, { t, language }: Words): SheetColumn[] {
  return valueColumns(columns, [
    [t(words["check.column"]), ({ title }) => title, 40],
    [t(ruleStepWords.rule), ({ rule }) => t(ruleStepWords[`kind.${rule.kind}`]), 30],
    [t(words["files.source"]), ({ proof }) => proof && figureText(proof.source, language), 20],
    [t(words["files.result"]), ({ proof }) => proof && figureText(Object.values(proof.result)[0] ?? "", language), 20],
  ]);
}

export function checksSheet({ checks }: ShownResult, titleOf: (column: number) => string, { t }: Words): SheetColumn[] {
  return valueColumns(checks, [
    [t(words["check.row"]), ({ row }) => row + 1],
    [t(words["check.label"]), ({ label }) => label, 30],
    [t(words["check.column"]), ({ column }) => titleOf(column), 40],
    [t(words["check.printed"]), ({ printed }) => exactNumber(printed), 16],
    [t(words["check.computed"]), ({ computed }) => exactNumber(computed), 16],
    [t(words["check.difference"]), ({ difference }) => exactNumber(difference), 16],
  ]);
}

/** `source`: the name of the reader's file. */
export function resultFiles(source: string, result: ShownResult, table: ResultTable, locale: Words): FileOffer[] {
  const { t } = locale;
  const name = t(words["files.name"], { name: fileStem(source), level: t(words[`files.level.${table.level}`]) });
  const titleOf = (column: number): string => result.columns.find((each) => each.column === column)?.title ?? "";
  return [
    {
      label: t(words["files.xlsx"]),
      name: `${name}.xlsx`,
      make: async () => {
        const { workbook } = await import("../../../components/table/xlsx");
        const sheets = [
          { name: t(words["files.what"]), columns: resultSheet(result, table, locale), sticky: 2 },
          { name: t(words["files.rules"]), columns: rulesSheet(result, locale) },
          ...(result.checks.length > 0
            ? [{ name: t(words["files.checks"]), columns: checksSheet(result, titleOf, locale) }]
            : []),
        ];
        return workbook(sheets, "");
      },
    },
    ...csvOffers({ name, what: t(words["files.what"]) }, () => resultSheet(result, table, locale), t),
  ];
}

/** A row a line, cells apart by tabs, as it is shown: for a spreadsheet set to the language. */
export function resultText({ columns }: ShownResult, { rows }: ResultTable, locale: Words): string {
  const head = [locale.t(words.code), locale.t(words.unit), ...columns.map(({ title }) => title)];
  const lines = rows.map(({ code, name, cells }) => [
    code,
    name,
    ...cells.map((cell) => (cell.known === 0 ? "" : (shownCell(cell, locale).text ?? ""))),
  ]);
  return [head, ...lines].map((cells) => cells.map((cell) => cell.replace(/[\t\r\n]+/g, " ")).join("\t")).join("\n");
}
