/** What other features and the themes use of this one. */
export { default as ClassLegend } from "./ClassLegend.svelte";
export { currentMap, knownIn, valueAt } from "./current";
export { default as RemovedTables } from "./RemovedTables.svelte";
