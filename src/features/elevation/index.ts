/** What other features use of this one. */
export { default as HeightFigure } from "./HeightFigure.svelte";
export { default as Profile } from "./Profile.svelte";
export { heightSources } from "./height-sources";
export { cellWords, heightAt } from "./heights";
