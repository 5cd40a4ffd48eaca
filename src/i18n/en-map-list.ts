import type { Entry } from ".";
import type { viMapList } from "./vi-map-list";

/** The words of the list of things that stand close together in English. */
export const enMapList: Record<keyof typeof viMapList, Entry> = {
  "maplist.title": "{n} things close together",
  "maplist.separate": "Zoom in until they come apart",
  "layer.line": "Bar: a road or other line",
  "maplist.other_place": "by another source",
  "card.place.line":
    "A line without a published alignment: the dashes follow a road or river of the base map within the units below.",
  "card.place.reached": "Where the line runs is not known; the symbol stands where it is known to lead.",
};
