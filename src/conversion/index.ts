/** Conversion of a reader's table from one map of units to another. Plain TypeScript: no DOM, no map, no Svelte, no virtual module. */
export { analyse } from "./analyse";
export type * from "./analysis-types";
export * from "./choices";
export * from "./gazetteer";
export type * from "./gazetteer-types";
export { decisionKey, matchRows } from "./match";
export * from "./message";
export type * from "./result-types";
export * from "./sheet";
