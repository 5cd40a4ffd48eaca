/** The result as sheets for XLSX and CSV: results by level, row by row, printed totals, method. */
import { valueColumns, type SheetColumn } from "../../components/table/sheet";
import type { WorkSheet } from "../../components/table/xlsx";
import type { Language } from "../../domain/unit";
import type { Analysis } from "../analysis-types";
import type { Choices } from "../choices";
import type { Gazetteer } from "../gazetteer-types";
import type { Conversion, LedgerRow } from "../result-types";
import { sayIn } from "../say";
import type { Sheet } from "../sheet";
import { exactValue } from "./figures";
import { fitted } from "./fit";
import { methodColumns, type FileAbout } from "./method";
import { namesOfUnits } from "./names";
import { reportColumns } from "./report";
import { flowSheets, resultTableSheets } from "./results";
import { fileWords as words } from "./words";

export type { FileAbout } from "./method";
export { flowColumns, resultColumns } from "./results";
export { templateColumns, type TemplateRow } from "./template";

/** Rows of the report and of the checks that a sheet holds; a CSV file holds all. */
const mostRows = 250;
/** Bytes of the texts in a file, together below what the writer takes, since signs of XML take more room than they have letters. */
const room = { results: 100_000, method: 40_000 };

/** What the reader must see comes first. */
const isOpen = ({ fate }: LedgerRow): boolean => fate !== "counted" && fate !== "check" && fate !== "not-data";

function reported(ledger: readonly LedgerRow[]): readonly LedgerRow[] {
  if (ledger.length <= mostRows) return ledger;
  const first = [...ledger.filter(isOpen), ...ledger.filter((row) => !isOpen(row))].slice(0, mostRows);
  return first.toSorted((a, b) => a.row - b.row);
}

function checkColumns({ checks }: Conversion, { layout }: Analysis, language: Language): SheetColumn[] {
  const say = sayIn(language);
  const first = checks
    .toSorted((a, b) => Number(a.difference === "0") - Number(b.difference === "0"))
    .slice(0, mostRows);
  return valueColumns(
    first.toSorted((a, b) => a.row - b.row),
    [
      [say(words.row), ({ row }) => row + 1, 8],
      [say(words.label), ({ label }) => label, 36],
      [say(words.column), ({ column }) => layout.columns.find(({ index }) => index === column)?.title ?? "", 30],
      [say(words.printed), ({ printed }) => exactValue(printed), 18],
      [say(words.computed), ({ computed }) => exactValue(computed), 18],
      [say(words.difference), ({ difference }) => exactValue(difference), 14],
      [say(words.missing), ({ missing }) => missing, 14],
    ],
  );
}

/** Every row of the file and what became of it, for a CSV file. */
export const fullReport = (
  conversion: Conversion,
  analysis: Analysis,
  sheet: Sheet,
  gazetteer: Gazetteer,
  language: Language,
): SheetColumn[] =>
  reportColumns(conversion.ledger, conversion, analysis, sheet, gazetteer, namesOfUnits(gazetteer), language);

/** In the order they stand in a file. No sheet is too large for the writer; what is shortened for that is said. */
export function resultSheets(
  conversion: Conversion,
  analysis: Analysis,
  sheet: Sheet,
  choices: Choices,
  gazetteer: Gazetteer,
  about: FileAbout,
  language: Language,
): WorkSheet[] {
  const say = sayIn(language);
  const names = namesOfUnits(gazetteer);
  const { ledger, checks, tables } = conversion;
  const rows = reported(ledger);
  const report = reportColumns(rows, conversion, analysis, sheet, gazetteer, names, language);
  const { sheets, shortenedTo } = fitted(
    [
      ...tables.flatMap((table) => resultTableSheets(conversion, table, names, language)),
      ...flowSheets(conversion, names, language),
      { name: say(words["sheet.rows"]), columns: report, sticky: 2 },
      ...(checks.length > 0
        ? [{ name: say(words["sheet.checks"]), columns: checkColumns(conversion, analysis, language) }]
        : []),
    ],
    room.results,
  );
  const shortened = [
    ...(rows.length < ledger.length ? [say(words.shortened, { n: rows.length, of: ledger.length })] : []),
    ...(shortenedTo === null ? [] : [say(words.shortenedTexts, { n: shortenedTo })]),
  ];
  const method = methodColumns(conversion, analysis, choices, gazetteer, about, shortened, language);
  return [...sheets, ...fitted([{ name: say(words["sheet.method"]), columns: method }], room.method).sheets];
}
