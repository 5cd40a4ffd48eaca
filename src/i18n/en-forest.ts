import type { Entry } from ".";
import type { viForest } from "./vi-forest";

/** The words of the page of the forest in English. */
export const enForest: Record<keyof typeof viForest, Entry> = {};
