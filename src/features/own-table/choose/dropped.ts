/** What becomes of a file that is dropped or chosen: a table is opened, a record checked, the tables of a session kept. */
import type { OwnTables } from "../../../state/own-tables.svelte";
import type { SavedTable } from "../../../conversion/own-table-session";
import type { OpenTable } from "../open-table.svelte";
import type { DroppedKind, OpenedSession, TableSource } from "../protocol";

/** A table where the worker cannot tell: opening it then says what is wrong. */
export async function droppedKind(work: OpenTable, source: TableSource): Promise<DroppedKind> {
  if (source.kind === "text") return "table";
  return work.worker.ask("recognise", { source }).catch(() => "table");
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

const isSame = (kept: SavedTable, saved: SavedTable): boolean =>
  JSON.stringify(kept.choices) === JSON.stringify(saved.choices) && sameBytes(kept.source, saved.source);

/** Keeps the tables of a session under the ids they had, so that opening a session twice doubles nothing. One that has been changed here since stays beside it. */
export async function keepSession(own: OwnTables, { tables }: OpenedSession): Promise<void> {
  for (const table of tables) {
    const same = own.tables.find((kept) => isSame(kept, table));
    const id = same?.id ?? (own.byId(table.id) ? own.newId() : table.id);
    await own.keep({
      ...table,
      id,
      name: same?.name ?? table.name,
      pointsShown: same?.pointsShown ?? table.points.length > 0,
    });
  }
}
