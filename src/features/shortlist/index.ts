/** What other features use of this one. */
export { default as StarButton } from "./StarButton.svelte";
