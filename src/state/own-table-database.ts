/** Apart from what reads it, so that the page can look whether there is anything to read. */
export const databaseName = "own-tables";

/** Whether this browser has kept tables; true where it cannot say. Rejects where it refuses storage. */
export const hasOwnTables = async (): Promise<boolean> =>
  (await indexedDB.databases?.())?.some(({ name }) => name === databaseName) ?? true;
