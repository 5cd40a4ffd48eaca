export { default as AppearanceButton } from "./AppearanceButton.svelte";
export { default as AppearanceChoice } from "./AppearanceChoice.svelte";
export { appearanceWords } from "./words";
