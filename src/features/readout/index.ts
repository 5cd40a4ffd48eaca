/** What other features use of this one. */
export { default as Readout } from "./Readout.svelte";
export { default as SystemChoice } from "./SystemChoice.svelte";
export { readSystem } from "./system.svelte";
