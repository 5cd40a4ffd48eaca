/** What other features and the themes use of this one. */
export { default as Lineage } from "./Lineage.svelte";
export { default as LineageTable } from "./LineageTable.svelte";
export { default as SumCheck } from "./SumCheck.svelte";
export { percentOf, rowsFrom, rowsOf, wholeOf, type Amount, type LineageRow } from "./rows";
