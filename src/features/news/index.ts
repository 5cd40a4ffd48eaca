/** What other features use of this one. */
export { default as DataChanges } from "./DataChanges.svelte";
