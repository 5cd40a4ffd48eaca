/** The files of the page: the rows shown, with the characters printed, sources and disagreements. */
import { valueColumns, type SheetColumn, type SheetValue } from "../../components/table/sheet";
import type { WorkSheet } from "../../components/table/xlsx";
import type { AnnexRow, DiscrepancyRow, KeyFigureRow } from "../../../data/schema";
import type { Language } from "../../domain/unit";
import type { Locale } from "../../locale/locale";
import { csvOffers, sourceColumns, type FileOffer } from "../table";
import { tableWords } from "../table/words";
import { themePageWords } from "../theme-page/words";
import { common } from "../../locale/common";
import { annexColumns } from "./annex";
import { annexAttainment, keyAttainment } from "./attainment";
import { annexWords } from "./words";

/** What is shown, and the disagreements about it. */
export interface Listed {
  annex: readonly AnnexRow[];
  key: readonly KeyFigureRow[];
  byRow: ReadonlyMap<number, readonly DiscrepancyRow[]>;
  byFigure: ReadonlyMap<string, readonly DiscrepancyRow[]>;
}
type Words = Pick<Locale, "t" | "language">;

/** «8,62 (ubnd-3107-2025, 2025-06-29); 5,11 (hdnd-21-2025, 2025-07): …» */
function disagreements(found: readonly DiscrepancyRow[] = [], language: Language): string | null {
  const missing = common.missing[language];
  const said = found.map((each) => {
    const a = `${each.value_a ?? missing} (${[each.source_a, each.as_of_a].filter(Boolean).join(", ")})`;
    const b = `${each.value_b ?? missing} (${[each.source_b, each.as_of_b].filter(Boolean).join(", ")})`;
    return `${a}; ${b}: ${language === "vi" ? each.explanation_vi : each.explanation_en}`;
  });
  return said.join(" ") || null;
}

/** The printed characters have columns next to those of the numbers. */
export function annexSheet({ annex, byRow }: Listed, { t, language }: Words): SheetColumn[] {
  return valueColumns(annex, [
    [t(annexWords["file.row"]), ({ row }) => row],
    [t(annexWords.columnOrdinal), ({ ordinal }) => ordinal],
    [t(annexWords.columnName), (row) => row[`name_${language}`]],
    [t(annexWords.columnUnit), (row) => row[`unit_${language}`]],
    ...annexColumns.flatMap((column) => {
      const title = t(annexWords[`file.${column}`]);
      return [
        [title, (row: AnnexRow): SheetValue => row[column]],
        [t(annexWords["file.printed"], { title }), (row: AnnexRow): SheetValue => row[`${column}_printed`]],
      ] as const;
    }),
    [t(annexWords["file.attainment"]), annexAttainment],
    [t(annexWords["file.note"]), (row) => row[`note_${language}`]],
    [t(annexWords["file.disagreements"]), ({ row }) => disagreements(byRow.get(row), language)],
    [t(annexWords["file.source"]), ({ source }) => source.join("; ")],
    [t(annexWords["file.as_of"]), ({ as_of }) => as_of],
  ]);
}

export function keySheet({ key, byFigure }: Listed, { t, language }: Words): SheetColumn[] {
  const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 1e4) / 1e4);
  return valueColumns(key, [
    [t(annexWords["file.id"]), ({ id }) => id],
    [t(annexWords["file.group"]), ({ group }) => t(annexWords[`group.${group}`])],
    [t(annexWords["file.part_of"]), ({ parent }) => parent],
    [t(annexWords["file.name"]), (row) => row[`name_${language}`]],
    [t(annexWords["file.value"]), ({ value }) => value],
    [t(annexWords["file.unit"]), (row) => row[`unit_${language}`]],
    [t(annexWords["file.printed_here"]), ({ printed }) => printed],
    [t(annexWords["file.plan"]), ({ plan }) => plan],
    [t(annexWords["file.previous"]), ({ previous }) => previous],
    [t(annexWords["file.attainment"]), (row) => rounded(keyAttainment(row))],
    [t(annexWords["file.kind"]), ({ kind }) => (kind === "actual" ? null : t(themePageWords[`key.kind.${kind}`]))],
    [t(annexWords["file.place"]), ({ place }) => place],
    [t(annexWords["file.note"]), (row) => row[`note_${language}`]],
    [t(annexWords["file.disagreements"]), ({ id }) => disagreements(byFigure.get(id), language)],
    [t(annexWords["file.source"]), ({ source }) => source.join("; ")],
    [t(annexWords["file.as_of"]), ({ as_of }) => as_of],
  ]);
}

/** Figures of the province's two documents on one sheet, those of other sources and dates on a second; so no part grows too large. */
function keySheets(listed: Listed, words: Words): WorkSheet[] {
  const { t } = words;
  const ofDocuments = ({ source: [first] }: KeyFigureRow): boolean =>
    first === "ubnd-3107-2025" || first === "hdnd-21-2025";
  return [
    { name: t(annexWords.fileSheetKey), key: listed.key.filter(ofDocuments) },
    { name: t(annexWords.fileSheetKeyOther), key: listed.key.filter((row) => !ofDocuments(row)) },
  ].map(({ name, key }) => ({ name, columns: keySheet({ ...listed, key }, words) }));
}

/** A workbook of everything, or one table as CSV, where the ids of its sources stand in each row. */
export function annexFiles(listed: Listed, words: Words): FileOffer[] {
  const { t } = words;
  const sources = [...new Set([...listed.annex, ...listed.key].flatMap(({ source }) => source))];
  return [
    {
      label: t(annexWords["download.xlsx"]),
      name: `${t(annexWords["file.name.xlsx"])}.xlsx`,
      make: async (provenance) =>
        (await import("../../components/table/xlsx")).workbook(
          [
            { name: t(annexWords.fileSheetAnnex), columns: annexSheet(listed, words) },
            ...keySheets(listed, words),
            { name: t(tableWords.exportSheetSources), columns: sourceColumns([{ sources }], provenance, t, null) },
          ],
          "",
        ),
    },
    ...csvOffers(
      { name: t(annexWords["file.name.annex"]), what: t(annexWords["download.annex"]) },
      () => annexSheet(listed, words),
      t,
    ),
    ...csvOffers(
      { name: t(annexWords["file.name.key"]), what: t(annexWords["download.key"]) },
      () => keySheet(listed, words),
      t,
    ),
  ];
}
