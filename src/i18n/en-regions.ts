/** The words of the reader's own regions in English. */
import type { Entry } from "./index";
import type { viRegions } from "./vi-regions";

export const enRegions: Record<keyof typeof viRegions, Entry> = {};
