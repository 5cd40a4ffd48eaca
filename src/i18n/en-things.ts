import type { Entry } from ".";
import type { viThings } from "./vi-things";

/** The words of the tables of things in English. */
export const enThings: Record<keyof typeof viThings, Entry> = {};
