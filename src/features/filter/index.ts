/** For other features and the themes. */
export { default as HiddenNote } from "./HiddenNote.svelte";
export { default as LayerFilter } from "./LayerFilter.svelte";
export { default as WithinButton } from "./WithinButton.svelte";
export { clearAll } from "./clear";
export { whatNarrows, withinName } from "./condition-words";
