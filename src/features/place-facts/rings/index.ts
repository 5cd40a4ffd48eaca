/** Rings around a place. */
export { linesOf, peopleRange } from "./lines";
export { ringRadii } from "../../../state/view";
export { estimateOf, ringOf, allRings, type Ring } from "./rings";
export { default as RingSection } from "./RingSection.svelte";
