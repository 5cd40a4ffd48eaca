/** Rings around a place. */
export { linesOf, peopleRange } from "./lines";
export { estimateOf, ringOf, ringRadii, allRings, type Ring } from "./rings";
export { default as RingSection } from "./RingSection.svelte";
