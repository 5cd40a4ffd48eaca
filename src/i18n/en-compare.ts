/** The words of the views that compare the eras in English. */
import type { Entry } from "./index";
import type { viCompare } from "./vi-compare";

export const enCompare: Record<keyof typeof viCompare, Entry> = {};
