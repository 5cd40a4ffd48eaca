/** For other features and the themes. */
export { default as RegionMark } from "./RegionMark.svelte";
export { RegionEditor } from "./region-editor.svelte";
export { listed } from "./edit-words";
export { comparisonWords, figureOver, figuresOf, noteWords, valueWords } from "./figures";
