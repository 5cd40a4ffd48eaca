/** What other features and the themes use of this one. */
export { default as Contents } from "./Contents.svelte";
export { default as FilterBar } from "./FilterBar.svelte";
export { default as PageFrame } from "./PageFrame.svelte";
export { goTo } from "./go-to";
export { helpParts } from "./help-parts";
export { guides } from "./guides";
