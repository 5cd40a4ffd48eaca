/** Makes the files of a table; what writes them is loaded at the first press. */
import { saveFile } from "../../components/save-file";
import type { Speech } from "./cells";
import type { SheetColumn } from "./sheet";
import { tableWords } from "./words";

export const fileKinds = ["xlsx", "csv", "sources"] as const;
export type FileKind = (typeof fileKinds)[number];

/** All that the files of a table have. */
export interface TableFile {
  /** Without its ending. */
  name: string;
  /** A line over the table that says what it shows; null where its name says it. */
  title: string | null;
  columns: readonly SheetColumn[];
  /** Under a line of headings. */
  sources: string[][];
}

async function blobOf(kind: FileKind, { title, columns, sources }: TableFile, words: Speech): Promise<Blob> {
  if (kind === "xlsx") return (await import("./xlsx")).xlsxFile(columns, sources, words, title);
  const { csvText, csvLines } = await import("./csv");
  const lines = (): (string | number | null)[][] => [...(title === null ? [] : [[title]]), ...csvLines(columns)];
  return new Blob([csvText(kind === "csv" ? lines() : sources)], { type: "text/csv;charset=utf-8" });
}

/** Hands the file to the browser and returns its name. Rejects when it cannot be made. */
export async function download(kind: FileKind, file: TableFile, words: Speech): Promise<string> {
  const blob = await blobOf(kind, file, words);
  const name =
    kind === "sources"
      ? `${words.t(tableWords["export.file.sources"], { name: file.name })}.csv`
      : `${file.name}.${kind}`;
  saveFile(name, blob);
  return name;
}
