/** What is known of a place, as sections of its card and report; only what is loaded lazily may import it. */
export { placeBase } from "./base";
export { briefOf, sayKind, type OfThing } from "./brief/brief";
export { countText, sayNear, type Counted, type Sentence } from "./brief/sentence";
export { default as BriefSection } from "./brief/BriefSection.svelte";
export { contextOf, surroundingsOf, tellingRanks, type CommuneContext } from "./context/context";
export { borderText } from "./context/say";
export { default as ContextSection } from "./context/ContextSection.svelte";
export type { HeapLine } from "./heap-line";
export { askedOf, heapsOf, heapsOfLand } from "./heaps";
export { default as HeapSections } from "./HeapSections.svelte";
export { default as MapButton } from "./MapButton.svelte";
export { default as NearSection } from "./NearSection.svelte";
export { heapWords } from "./heap-words";
export { layersIn, layersInLand, type LayerHere } from "./listed";
export { nearWords } from "./near-words";
export { enumerated, inEach } from "./say";
export { whereWords } from "./where-words";
export {
  centreNear,
  featureNear,
  isThingOf,
  landmarksNear,
  roadsNear,
  seatNear,
  type Near,
  type NearGroup,
  type Origin,
} from "./near";
export { doubtText, eitherText } from "./say-line";
export { allRings, estimateOf, linesOf, peopleRange, ringOf, ringRadii, RingSection, type Ring } from "./rings";
export { nearText } from "./say-near";
export { subjectPlace, unitsNamed, type LandPlace, type SitePlace } from "./subject";
export { unitCalled, unitsCalled } from "./units-called";
export { doubtAt, whereIs, type Doubt, type Where } from "./where";
export { default as WhereSection } from "./WhereSection.svelte";
