/** What other features use of this one. */
export { default as ShareLink } from "./ShareLink.svelte";
export { viewLines } from "./view-lines";
