/** What other features use of this one. */
export { default as Files } from "./Files.svelte";
export { sourceColumns, type FileOffer } from "./files";
