/** What other features and the themes use of this one. */
export { default as EraBadge } from "./EraBadge.svelte";
export { viewOf } from "./eras";
