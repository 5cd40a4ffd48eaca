/** What other features use of this one. */
export { default as BesideButton } from "./BesideButton.svelte";
export { mostBeside } from "./most";
export { thingKind } from "./lines/identity-lines";
