/**
 * Colours of the reader's regions in their order: blue, vermilion, ochre, charcoal, told apart in all common kinds of
 * colour blindness, by lightness too, and from the colours of the eras and of the selection. Each is also numbered and named.
 */
import { maxRegions } from "./region";

const colors = ["#1c5fc0", "#d1490c", "#b07d00", "#3b3f46"] as const;

/** The colour of the region at this place in the list, from 0. */
export const regionColor = (at: number): string => colors[at % maxRegions] ?? colors[0];
