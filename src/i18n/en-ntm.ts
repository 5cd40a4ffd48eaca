import type { Entry } from ".";
import type { viNtm } from "./vi-ntm";

/** The words of the page of New Rural Development in English. */
export const enNtm: Record<keyof typeof viNtm, Entry> = {};
