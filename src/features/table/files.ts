/** The files that can be made of a table; what writes them is loaded at the first press. */
import type { CsvKind } from "../../components/table/csv";
import { valueColumns, type SheetColumn } from "../../components/table/sheet";
import type { Provenance } from "../../domain/provenance";
import { common } from "../../locale/common";
import type { Translate } from "../../locale/word";
import type { Model } from "./model";
import { tableWords } from "./words";

/** A file on offer. */
export interface FileOffer {
  label: string;
  /** With its ending. */
  name: string;
  /** Rejects when it cannot be made. */
  make: (provenance: Provenance) => Promise<Blob>;
}

/** A table with what its files need besides. */
export interface TableFile {
  /** What it shows, on a sheet of its own, so that the head is the first line; null where its name says it. */
  title: string | null;
  columns: readonly SheetColumn[];
  /** The sources of each row, for CSV, which has no sheet of them; null where a column has them. */
  cited: SheetColumn | null;
  sources: readonly SheetColumn[];
}

/** Where each column of figures, or each row, is from: one line for each of its sources. `what`: the head of their names. */
export function sourceColumns(
  of: readonly { title?: string | null; sources?: readonly string[] }[],
  { sources }: Provenance,
  t: Translate,
  what: string | null = t(tableWords["export.source.column"]),
): SheetColumn[] {
  const lines = of.flatMap(({ title, sources: ids = [] }) =>
    ids.map((id) => ({ title: title ?? "", id, row: sources.get(id) })),
  );
  return valueColumns(lines, [
    ...(what === null ? [] : [[what, ({ title }: (typeof lines)[number]) => title, 30] as const]),
    [t(tableWords["export.source.id"]), ({ id }) => id, 24],
    [t(tableWords["export.source.title"]), ({ row }) => row?.title ?? null, 70],
    [t(tableWords["export.source.publisher"]), ({ row }) => row?.publisher ?? null, 36],
    [t(tableWords["export.source.date"]), ({ row }) => row?.date ?? null, 12],
    [t(tableWords["export.source.number"]), ({ row }) => row?.document_number ?? null, 20],
    [t(tableWords["export.source.url"]), ({ row }) => row?.url ?? null, 50],
    [t(tableWords["export.source.licence"]), ({ row }) => row?.licence ?? null, 20],
  ]);
}

/** The ids of the sources of each row. */
export function citedColumn({ rows, columns }: Model, t: Translate): SheetColumn {
  const idsOf = ({ key, sources }: Model["rows"][number]): string[] => [
    ...new Set([...sources, ...columns.flatMap(({ cells }) => cells.get(key)?.sources ?? [])]),
  ];
  const title = t(tableWords["export.cited"]);
  return { title, kind: "words", cells: rows.map((row) => ({ value: idsOf(row).join("; ") })) };
}

/** The table, how far each figure can be trusted, and the sources. */
export async function tableWorkbook({ title, columns, sources }: TableFile, t: Translate): Promise<Blob> {
  const { workbook } = await import("../../components/table/xlsx");
  const judged = columns.filter(({ kind }, at) => at < 2 || kind !== "words");
  const quality = judged.map(({ title: head, kind, cells }): SheetColumn => ({
    title: head,
    kind: "plain",
    width: 20,
    cells: cells.map(({ value, remark = "" }) => ({ value: kind === "words" ? value : remark })),
  }));
  return workbook(
    [
      { name: t(tableWords.exportSheetTable), columns, sticky: 1 },
      { name: t(tableWords.exportSheetQuality), columns: quality, sticky: 1 },
      { name: t(tableWords.exportSheetSources), columns: sources },
      ...(title === null
        ? []
        : [
            {
              name: t(tableWords.exportSheetAbout),
              columns: valueColumns([title], [[t(tableWords.exportSheetAbout), (line) => line, 100]]),
            },
          ]),
    ],
    t(common.missing),
  );
}

/** Both kinds of CSV of a table; `what` it has, for their labels. */
export function csvOffers(
  { name, what }: { name: string; what: string },
  columnsOf: (provenance: Provenance) => readonly SheetColumn[],
  t: Translate,
): FileOffer[] {
  const offer = (kind: CsvKind, file: string): FileOffer => ({
    label: t(tableWords[`export.csv.${kind}`], { what }),
    name: file,
    make: async (provenance) => (await import("../../components/table/csv")).csvBlob(columnsOf(provenance), kind),
  });
  return [offer("vietnamese", t(tableWords["export.file.vietnamese"], { name })), offer("standard", `${name}.csv`)];
}

/** A workbook first, since it opens alike everywhere. `fileOf`: the table as it is at the press. */
export function tableFiles(name: string, fileOf: (provenance: Provenance) => TableFile, t: Translate): FileOffer[] {
  const rows = (provenance: Provenance): SheetColumn[] => {
    const { columns, cited } = fileOf(provenance);
    return [...columns, ...(cited ? [cited] : [])];
  };
  const sources = { name: t(tableWords["export.file.sources"], { name }), what: t(tableWords["export.sources"]) };
  return [
    {
      label: t(tableWords["export.xlsx"]),
      name: `${name}.xlsx`,
      make: (provenance) => tableWorkbook(fileOf(provenance), t),
    },
    ...csvOffers({ name, what: t(tableWords["export.table"]) }, rows, t),
    ...csvOffers(sources, (provenance) => fileOf(provenance).sources, t),
  ];
}
