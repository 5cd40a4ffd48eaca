/** The comparison as files and for the clipboard: a row for each line; of each thing value, remarks, date and sources. */
import { valueColumns, type SheetColumn, type SheetValue } from "../../components/table/sheet";
import { typedMinus } from "../../domain/format";
import { common } from "../../locale/common";
import type { Locale } from "../../locale/locale";
import { csvOffers, sourceColumns, type FileOffer } from "../table";
import { tableWords } from "../table/words";
import type { SideLine, LineGroup } from "./lines/line";
import { sideWords } from "./words";

export interface Compared {
  /** Of the columns. */
  names: readonly string[];
  groups: readonly LineGroup[];
  locale: Locale;
}

type Row = SideLine & { group: string };

const rowsOf = ({ groups }: Compared): Row[] =>
  groups.flatMap(({ title, lines }) => lines.map((line) => ({ ...line, group: title })));

const rounded = (value: number, { written }: SideLine): number => Number(value.toFixed(written?.decimals ?? 6));

/** `missing`: what stands where a value is not known. What makes no sense for a thing is said so. */
function valueOf(line: SideLine, at: number, { t }: Locale, missing: SheetValue): SheetValue {
  const cell = line.cells[at] ?? null;
  if (cell === null) return t(sideWords.notFor);
  if (cell.value !== null) return rounded(cell.value, line);
  return cell.text ?? missing;
}

export function comparisonColumns(compared: Compared, missing: SheetValue = null): SheetColumn[] {
  const { names, locale } = compared;
  const { language, t } = locale;
  const cellOf = ({ cells }: Row, at: number) => cells[at] ?? null;
  return valueColumns(rowsOf(compared), [
    [t(sideWords.fileGroup), ({ group }) => group, 22],
    [t(sideWords.line), ({ label, note }) => (note ? `${label} (${note})` : label), 36],
    [t(sideWords.fileUnit), ({ written }) => written?.unit[language] ?? "", 12],
    ...names.map((name, at) => [name, (row: Row) => valueOf(row, at, locale, missing), 26] as const),
    ...names.flatMap((name, at) => [
      [t(sideWords.fileNote, { name }), (row: Row) => cellOf(row, at)?.notes.join(". ") ?? "", 40] as const,
      [t(sideWords.fileAsOf, { name }), (row: Row) => cellOf(row, at)?.asOf ?? "", 12] as const,
      [t(sideWords.fileSources, { name }), (row: Row) => cellOf(row, at)?.sources.join("; ") ?? "", 24] as const,
    ]),
  ]);
}

const citedLines = (compared: Compared) =>
  rowsOf(compared).map(({ label, cells }) => ({
    title: label,
    sources: [...new Set(cells.flatMap((cell) => cell?.sources ?? []))],
  }));

export function comparisonFiles(compared: Compared): FileOffer[] {
  const { t } = compared.locale;
  const name = t(sideWords.file);
  return [
    {
      label: t(tableWords["export.xlsx"]),
      name: `${name}.xlsx`,
      make: async (provenance) => {
        const { workbook } = await import("../../components/table/xlsx");
        const sources = sourceColumns(citedLines(compared), provenance, t, t(sideWords.line));
        return workbook(
          [
            {
              name: t(tableWords.exportSheetTable),
              columns: comparisonColumns(compared, t(common.missing)),
              sticky: 2,
            },
            { name: t(tableWords.exportSheetSources), columns: sources },
          ],
          t(common.missing),
        );
      },
    },
    ...csvOffers({ name, what: t(tableWords["export.table"]) }, () => comparisonColumns(compared), t),
  ];
}

/** Lines of cells apart by tabs, for the clipboard: as shown, without sources. */
export function comparisonText({ names, groups, locale }: Compared): string {
  const { t } = locale;
  const clean = (text: string): string => typedMinus(text.replace(/\s+/g, " "));
  const lines = groups.flatMap(({ lines: own }) =>
    own.map(({ label, cells }) =>
      [label, ...cells.map((cell) => (cell === null ? t(sideWords.notFor) : (cell.text ?? t(common.missing))))]
        .map(clean)
        .join("\t"),
    ),
  );
  return [["", ...names].map(clean).join("\t"), ...lines].join("\n");
}
