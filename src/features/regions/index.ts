/** What other features and the themes use of this one. */
export { default as RegionMark } from "./RegionMark.svelte";
export { RegionEditor } from "./region-editor.svelte";
