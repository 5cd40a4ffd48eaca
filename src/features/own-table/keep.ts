/** Keeping the open table in the browser, and opening what was kept. */
import { tableName, type OwnTable } from "../../conversion/own-table";
import type { OwnTables } from "../../state/own-tables.svelte";
import type { OpenTable } from "./open-table.svelte";
import type { TableSource } from "./protocol";

/** The file of a kept table. */
export const sourceOf = ({ fileName, source }: Pick<OwnTable, "fileName" | "source">): TableSource => ({
  kind: "file",
  file: new File([source.slice().buffer], fileName),
});

/** The name of a file without its ending. */
export const nameFromFile = (fileName: string): string =>
  tableName(fileName.replace(/\.[a-z0-9]{1,8}$/i, "")) || fileName;

/** Keeps the table with what was decided; once kept, it takes the place of what was kept of it. Rejects where the worker fails. */
export async function keepTable(work: OpenTable, own: OwnTables): Promise<OwnTable> {
  const { at, keptAs, source } = work;
  const { fileName, bytes, choices, conversion, points } = await work.ask("keep", {});
  const before = keptAs === null ? null : own.byId(keptAs);
  const table: OwnTable = {
    id: before?.id ?? own.newId(),
    name: before?.name ?? nameFromFile(fileName),
    fileName,
    at,
    source: bytes,
    choices,
    conversion,
    points,
    pointsShown: before?.pointsShown ?? points.length > 0,
  };
  await own.keep(table);
  if (work.source === source) work.keptAs = table.id;
  return table;
}
