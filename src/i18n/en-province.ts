import type { Entry } from ".";
import type { viProvince } from "./vi-province";

/** The words of the page of the province in figures in English. */
export const enProvince: Record<keyof typeof viProvince, Entry> = {};
