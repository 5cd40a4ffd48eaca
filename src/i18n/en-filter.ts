import type { Entry } from ".";
import type { viFilter } from "./vi-filter";

/** The words of the filters in English. */
export const enFilter: Record<keyof typeof viFilter, Entry> = {};
