/** What becomes of a file that is dropped or chosen: a table is opened, a record checked, the tables of a session kept. */
import type { OwnTables } from "../../../state/own-tables.svelte";
import type { OpenTable } from "../open-table.svelte";
import type { DroppedKind, OpenedSession, TableSource } from "../protocol";

/** A table where the worker cannot tell: opening it then says what is wrong. */
export async function droppedKind(work: OpenTable, source: TableSource): Promise<DroppedKind> {
  if (source.kind === "text") return "table";
  return work.worker.ask("recognise", { source }).catch(() => "table");
}

/** Keeps the tables of a session under the ids they had, so that opening a session twice doubles nothing. */
export async function keepSession(own: OwnTables, { tables }: OpenedSession): Promise<void> {
  for (const table of tables) await own.keep({ ...table, pointsShown: table.points.length > 0 });
}
