/** The words of the lineage and the page of the merger in figures in English. */
import type { Entry } from "./index";
import type { viFigures } from "./vi-figures";

export const enFigures: Record<keyof typeof viFigures, Entry> = {};
