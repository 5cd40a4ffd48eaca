/** The words of the table in English. */
import type { Entry } from "./index";
import type { viTable } from "./vi-table";

export const enTable: Record<keyof typeof viTable, Entry> = {};
