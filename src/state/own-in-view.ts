/** What a change of the reader's tables means for the sources that are cited and for what the view names. */
import { isOwnIndicatorId } from "../indicators/ids";
import { isOwnSourceId, ownSource } from "../indicators/own/own-indicators";
import { memoize } from "../domain/memoize";
import type { OwnTable } from "../conversion/own-table";
import type { App } from "./app.svelte";

const sourceOf = memoize((table: OwnTable) => ownSource(table));

/** The tables as sources of figures, as they are now; those that are gone are no longer cited. */
export function citeOwn(app: Pick<App, "provenance">, tables: readonly OwnTable[]): void {
  const provenance = app.provenance.value;
  if (!provenance) return;
  const all = [...provenance.sources.values()];
  const [cited, own] = [all.filter(({ id }) => isOwnSourceId(id)), tables.map(sourceOf)];
  if (cited.length === own.length && own.every((source) => cited.includes(source))) return;
  const sources = [...all.filter((source) => !cited.includes(source)), ...own];
  app.provenance.value = { ...provenance, sources: new Map(sources.map((source) => [source.id, source])) };
}

/** Takes indicators out of the view that no table here has; says so unless the reader has just removed them. */
export function dropMissing(app: App, exists: (id: string) => boolean, had: (id: string) => boolean): void {
  const isMissing = (id: string): boolean => isOwnIndicatorId(id) && !exists(id);
  const say = (parameter: string, id: string): void => {
    if (!had(id)) app.notices.add("missing-own", { parameter, value: id });
  };
  const { indicator, table } = app.view;
  if (indicator && isMissing(indicator)) {
    say("ind", indicator);
    app.setIndicator(null, true);
  }
  if (!table) return;
  const missing = table.columns?.filter(isMissing) ?? [];
  const sortMissing = isMissing(table.sort.column);
  for (const id of missing) say("cols", id);
  if (sortMissing) say("sort", table.sort.column);
  if (missing.length === 0 && !sortMissing) return;
  app.setTable({
    ...table,
    columns: table.columns?.filter((id) => !isMissing(id)) ?? null,
    sort: sortMissing ? { column: "name", descending: false } : table.sort,
  });
}
