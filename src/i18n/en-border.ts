import type { Entry } from ".";
import type { viBorder } from "./vi-border";

/** The words of the page of the border and its gates in English. */
export const enBorder: Record<keyof typeof viBorder, Entry> = {};
