/** The record without one of its keys. */
export const without = <Value>(record: Readonly<Record<string, Value>>, key: string | number): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([each]) => each !== String(key)));
