/** What other features use of this one. */
export { default as WallButton } from "./wall/WallButton.svelte";
export { partAsked } from "./part";
