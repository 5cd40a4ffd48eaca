/** Apart from what reads them, so that the page can look whether there is anything to read. */
export const ownTableDatabase = "own-tables";
export const shortlistDatabase = "shortlist";

/** Whether this browser has kept anything by that name; true where it cannot say. Rejects where it refuses storage. */
export const hasDatabase = async (named: string): Promise<boolean> =>
  (await indexedDB.databases?.())?.some(({ name }) => name === named) ?? true;
