/** What other features and the themes use of this one. */
export { default as PrintedValue } from "./PrintedValue.svelte";
export { default as Disagreement } from "./Disagreement.svelte";
export { default as PaperSources } from "./PaperSources.svelte";
export { default as SourceButton } from "./SourceButton.svelte";
export { default as SourcePopover } from "./SourcePopover.svelte";
export { citation } from "./citation";
