/** Makes the files of the page; loaded at the first press. */
import { saveFile } from "../../components/save-file";
import { csvText } from "../table/csv";
import { annexLines, keyLines, sourceLines, type Listed, type Words } from "./province-lines";
import { annexWords } from "./words";
import { tableWords } from "../table/words";
import type { Provenance } from "../../domain/provenance";

/** A workbook of everything, or one table as CSV. */
export type ProvinceFileKind = "xlsx" | "annex" | "key";

/** Sources stand in the workbook on a sheet of their own, in a CSV by their ids in each row. Rejects when it cannot be made. */
async function blobOf(kind: ProvinceFileKind, listed: Listed, provenance: Provenance, words: Words): Promise<Blob> {
  if (kind !== "xlsx") {
    const lines = kind === "annex" ? annexLines(listed, words) : keyLines(listed, words);
    return new Blob([csvText(lines)], { type: "text/csv;charset=utf-8" });
  }
  const { t } = words;
  return (await import("./province-xlsx")).workbook([
    { name: t(annexWords.fileSheetAnnex), lines: annexLines(listed, words) },
    { name: t(annexWords.fileSheetKey), lines: keyLines(listed, words) },
    { name: t(tableWords.exportSheetSources), lines: sourceLines(listed, provenance, words) },
  ]);
}

/** Hands the file to the browser and returns its name. Rejects when it cannot be made. */
export async function saveProvince(
  kind: ProvinceFileKind,
  listed: Listed,
  provenance: Provenance,
  words: Words,
): Promise<string> {
  const name = `${words.t(annexWords[`file.name.${kind}`])}.${kind === "xlsx" ? "xlsx" : "csv"}`;
  saveFile(name, await blobOf(kind, listed, provenance, words));
  return name;
}
