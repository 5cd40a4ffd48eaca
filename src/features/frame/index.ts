/** What other features use of this one. */
export { creditWords } from "./credit-words";
export { allCredits, basemapCredit } from "./credits";
export { default as Notices } from "./Notices.svelte";
