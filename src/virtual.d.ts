/** Whether this build has a service worker (`tools/offline/plugin.ts`). */
declare const __OFFLINE__: boolean;

/** How many rows each table has; known before the table is loaded. */
declare module "virtual:data/counts" {
  const counts: Record<import("../data/schema").TableName, number>;
  export default counts;
}

/** Which data the app was built from. */
declare module "virtual:data/version" {
  const version: import("../data/version").DataVersion;
  export default version;
}

/** The tables as they are written, by their files: for checks that name lines. */
declare module "virtual:data/texts" {
  const texts: Readonly<Record<string, string>>;
  export default texts;
}

declare module "virtual:data/units" {
  const units: { [T in import("../data/tables").UnitTable]: import("../data/tables").FirstUnitRow<T>[] };
  export default units;
}

/** What the tables of units hold beside that; in the chunk of whatever imports it. */
declare module "virtual:data/units-later" {
  type Later = typeof import("../data/tables").laterColumns;
  const later: { [T in keyof Later]: import("../data/tables").LaterUnitRow<T>[] };
  export default later;
}

declare module "virtual:data/tables" {
  type Loaded = Exclude<import("../data/schema").TableName, import("../data/tables").UnitTable>;
  /** The validated rows of a table, from a chunk of its own. Rejects when it cannot be read. */
  export const loadTable: <T extends Loaded>(table: T) => Promise<import("../data/schema").Row<T>[]>;
}
