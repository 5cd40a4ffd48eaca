/** The reader's own tables. */
import { isOwnTable, newTableId, ownPointLayers, tableName, type OwnTable } from "../conversion/own-table";
import { ownTableDatabase } from "./kept-database";
import { KeptEntries } from "./kept-entries.svelte";
import { browserStorage, type KeptStorage } from "./kept-storage";
import { OwnPoints } from "./own-points.svelte";

/** Oldest first. */
const byDate = (a: OwnTable, b: OwnTable): number => a.at.localeCompare(b.at) || a.id.localeCompare(b.id);

export class OwnTables extends KeptEntries<OwnTable> {
  /** Where the points of the tables lie. */
  readonly placed = new OwnPoints();
  /** Of the tables with points, in their order. */
  readonly pointLayers = $derived(ownPointLayers(this.all));

  constructor(open: () => Promise<KeptStorage<OwnTable>> = () => browserStorage(ownTableDatabase, "tables")) {
    super(open, { is: isOwnTable, order: byDate, database: ownTableDatabase, small: false });
  }

  get tables(): readonly OwnTable[] {
    return this.all;
  }

  /** An id for a table that is new. */
  newId(): string {
    return newTableId(this.tables.map(({ id }) => id));
  }

  /** Without effect where nothing of the name is left. */
  async rename(id: string, name: string): Promise<void> {
    const cleaned = tableName(name);
    if (cleaned) await this.change(id, (table) => ({ ...table, name: cleaned }));
  }

  showPoints(id: string, pointsShown: boolean): Promise<void> {
    return this.change(id, (table) => ({ ...table, pointsShown }));
  }
}

/** With what the browser has kept. */
export async function openOwnTables(): Promise<OwnTables> {
  const tables = new OwnTables();
  await tables.load();
  return tables;
}
