/** The indicators of the map and those of the reader's own tables, which may change while the page is open. */
import { loadIndicators, type Indicators } from "../indicators";
import type { Indicator } from "../indicators/indicator";
import { ownColumns } from "../indicators/own/column";
import { pointColumns } from "../indicators/own/point-columns";
import { ownIndicators } from "../indicators/own/own-indicators";
import { memoize } from "../domain/memoize";
import type { OwnTable } from "../conversion/own-table";
import type { App } from "./app.svelte";
import { citeOwn, dropMissing } from "./own-in-view";
import type { OwnTables } from "./own-tables.svelte";

type Own = Pick<OwnTables, "tables" | "placed">;

/** Rejects when a chunk cannot be read. `own`: null where the reader's tables could not be loaded. */
export async function loadAllIndicators(app: App, own: Own | null): Promise<Indicators> {
  const tables = (): readonly OwnTable[] => own?.tables ?? [];
  let edition = 0;
  const made = memoize((table: OwnTable): Indicator[] => ownIndicators(ownColumns(table), table, ++edition));
  const ofPoints = memoize((table: OwnTable) =>
    memoize((codes: readonly (string | null)[]) => ownIndicators(pointColumns(table, codes), table, ++edition)),
  );
  const ofTables = $derived(
    tables().flatMap((table) => {
      const codes = own?.placed.codesOf(table);
      return [...made(table), ...(codes ? ofPoints(table)(codes) : [])];
    }),
  );
  /** Until its points are placed nobody knows which of their indicators a table has. */
  const isPending = (id: string): boolean =>
    tables().some(
      (table) => table.points.length > 0 && !own?.placed.codesOf(table) && id.startsWith(`own-${table.id}-p`),
    );
  const all = await loadIndicators(() => ofTables);

  /** Every indicator of a table there has been; nothing is drawn of it. */
  let had: readonly string[] = [];
  $effect.root(() => {
    $effect(() => {
      if (!own) return;
      citeOwn(app, own.tables);
      void own.placed.place(own.tables);
    });
    $effect(() => {
      dropMissing(
        app,
        (id) => isPending(id) || ofTables.some((indicator) => indicator.id === id),
        (id) => had.includes(id),
      );
      had = [...had, ...ofTables.map(({ id }) => id).filter((id) => !had.includes(id))];
    });
  });
  return all;
}
