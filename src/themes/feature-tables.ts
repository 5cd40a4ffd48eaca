/** The table of the things of each point layer; loaded when a table of things is first opened. */
import { newest, countFeatures, remarked, sumFeatures, unionOfSources } from "../domain/aggregate";
import type { Aggregate } from "../domain/indicator";
import { remembered } from "../domain/remembered";
import type { Themes } from "../domain/themes";
import type { LayerId, Feature } from "./theme";
import { capacityRemark } from "./hydropower/indicators";
import type { Kind } from "../indicators/located";
import { gateTable } from "./border-gates/columns";
import type { ThingColumn, ThingRow, ThingTable } from "./column";
import { plantTable } from "./hydropower/columns";
import { projectTable } from "./projects/columns";

export type { ThingCell, ThingColumn, ThingRow, ThingTable } from "./column";

const tables: readonly ThingTable[] = [plantTable, gateTable, projectTable];

/** null for a layer that is no things but values of units. */
export const thingTableOf = (layer: LayerId): ThingTable | null => tables.find(({ kind }) => kind === layer) ?? null;

const allRows = remembered(
  (themes: Themes) => new Map<Kind, ThingRow[]>(tables.map((each) => [each.kind, each.rows(themes)])),
);

/** The rows of these things, in their order; `items`: of the table's layer. */
export function rowsOf({ kind }: ThingTable, features: readonly Feature[], themes: Themes): ThingRow[] {
  const byId = new Map(
    allRows(themes)
      .get(kind)
      ?.map((row) => [row.feature.id, row]),
  );
  return features.flatMap(({ id }) => byId.get(id) ?? []);
}

/** What a column comes to over the rows, each once: by the rule of the indicators, so that table and map agree. */
export function totalOf(
  { kind }: ThingTable,
  { id }: ThingColumn,
  rows: readonly ThingRow[],
  themes: Themes,
): Aggregate {
  const sum = sumFeatures(rows.map(({ cells }) => cells.get(id)?.figure ?? null));
  return kind === "hydropower" && id === "capacity" ? remarked(sum, capacityRemark(rows, themes)) : sum;
}

/** How many rows there are. */
export const countOf = (rows: readonly ThingRow[]): Aggregate => ({
  ...countFeatures(rows),
  sources: unionOfSources(rows),
  asOf: newest(rows),
});
