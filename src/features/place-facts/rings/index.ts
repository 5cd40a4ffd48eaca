/** Rings around a place. */
export { linesOf } from "./lines";
export { ringOf, ringRadii, allRings, type Ring } from "./rings";
export { default as RingSection } from "./RingSection.svelte";
