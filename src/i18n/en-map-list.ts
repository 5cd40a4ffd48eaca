import type { Entry } from ".";
import type { viMapList } from "./vi-map-list";

/** The words of the list of things that stand close together in English. */
export const enMapList: Record<keyof typeof viMapList, Entry> = {};
