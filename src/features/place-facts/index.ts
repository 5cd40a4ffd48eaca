/** What is known of a place, as sections of its card and report; only what is loaded lazily may import it. */
export { placeBase } from "./base";
export { briefOf, type Sentence } from "./brief/brief";
export { default as BriefSection } from "./brief/BriefSection.svelte";
export { contextOf, tellingRanks, type CommuneContext } from "./context/context";
export { default as ContextSection } from "./context/ContextSection.svelte";
export { heapsOf, type Heaps } from "./heaps";
export { default as HeapSections } from "./HeapSections.svelte";
export { default as NearSection } from "./NearSection.svelte";
export { centreNear, landmarksNear, roadsNear, seatNear, type Near, type NearGroup } from "./near";
export { linesOf, ringOf, ringRadii, RingSection, allRings, type Ring } from "./rings";
export { nearText } from "./say-near";
export { subjectPlace, type SubjectPlace } from "./subject";
export { whereIs, type Where } from "./where";
export { default as WhereSection } from "./WhereSection.svelte";
