/** What other features use of this one. */
export { default as FileList } from "./FileList.svelte";
export { default as Files } from "./Files.svelte";
export { csvOffers, sourceColumns, type FileOffer } from "./files";
