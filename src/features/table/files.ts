/** The files that can be made of a table; what writes them is loaded at the first press. */
import { valueColumns, type SheetColumn } from "../../components/table/sheet";
import type { Provenance } from "../../domain/provenance";
import { common } from "../../locale/common";
import type { Translate } from "../../locale/word";
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
  /** A line over the table that says what it shows; null where its name says it. */
  title: string | null;
  columns: readonly SheetColumn[];
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
      { name: t(tableWords.exportSheetTable), title, columns, sticky: 1 },
      { name: t(tableWords.exportSheetQuality), columns: quality, sticky: 1 },
      { name: t(tableWords.exportSheetSources), columns: sources },
    ],
    t(common.missing),
  );
}

const csv = () => import("../../components/table/csv");

/** `fileOf`: the table as it is at the press. */
export const tableFiles = (name: string, fileOf: (provenance: Provenance) => TableFile, t: Translate): FileOffer[] => [
  {
    label: t(tableWords["export.xlsx"]),
    name: `${name}.xlsx`,
    make: (provenance) => tableWorkbook(fileOf(provenance), t),
  },
  {
    label: t(tableWords["export.csv"]),
    name: `${name}.csv`,
    make: async (provenance) => {
      const { columns, title } = fileOf(provenance);
      return (await csv()).csvBlob(columns, title);
    },
  },
  {
    label: t(tableWords["export.sources"]),
    name: `${t(tableWords["export.file.sources"], { name })}.csv`,
    make: async (provenance) => (await csv()).csvBlob(fileOf(provenance).sources),
  },
];
