/** Rings around a place. */
export { linesOf } from "./lines";
export { ringRadii } from "../../../state/view";
export { ringOf, allRings, type Ring } from "./rings";
export { default as RingSection } from "./RingSection.svelte";
