/** Checks of data from a file, which may hold anything; each says whether a value has a form. */

export type Check = (value: unknown) => boolean;

/** An object that is no list. */
export const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
export const isText: Check = (value) => typeof value === "string";
/** A whole number from 0. */
export const isCount: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
export const isOneOf =
  (all: readonly unknown[]): Check =>
  (value) =>
    all.includes(value);
export const isNullOr =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
export const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
/** With these fields at least. */
export const hasFields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isFields(value) && Object.entries(checks).every(([name, check]) => check(value[name]));
/** Any number of fields, all alike. */
export const isRecordOf =
  (name: RegExp, check: Check): Check =>
  (value) =>
    isFields(value) && Object.entries(value).every(([each, its]) => name.test(each) && check(its));
