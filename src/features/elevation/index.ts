/** What other features use of this one. */
export { default as HeightFigure } from "./HeightFigure.svelte";
export { default as Profile } from "./Profile.svelte";
export { heightAt, heightSources } from "./heights";
