import type { Entry } from ".";
import type { viHydropower } from "./vi-hydropower";

/** The words of the page of hydropower in English. */
export const enHydropower: Record<keyof typeof viHydropower, Entry> = {};
