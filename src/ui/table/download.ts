/** Makes the files of the table; what writes them is loaded at the first press. */
import type { Provenance } from "../../domain/themes";
import { saveFile } from "../save-file";
import type { Speech } from "./cells";
import { sheetOf, sourceLines, type Shown } from "./sheet";

export const fileKinds = ["xlsx", "csv", "sources"] as const;
export type FileKind = (typeof fileKinds)[number];

async function blobOf(kind: FileKind, shown: Shown, provenance: Provenance, words: Speech): Promise<Blob> {
  const columns = sheetOf(shown, words);
  const sources = sourceLines(columns, provenance, words);
  if (kind === "xlsx") return (await import("./xlsx")).xlsxFile(columns, sources, words);
  const { csvText, csvLines } = await import("./csv");
  const text = csvText(kind === "csv" ? csvLines(columns, words) : sources);
  return new Blob([text], { type: "text/csv;charset=utf-8" });
}

/** Hands the file to the browser and returns its name. Rejects when it cannot be made. */
export async function download(kind: FileKind, shown: Shown, provenance: Provenance, words: Speech): Promise<string> {
  const blob = await blobOf(kind, shown, provenance, words);
  const name = words.t(`table.export.file.${shown.level}`);
  const file = kind === "sources" ? `${words.t("table.export.file.sources", { name })}.csv` : `${name}.${kind}`;
  saveFile(file, blob);
  return file;
}
