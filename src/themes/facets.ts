/** What the records of layers are made with: classes, the filters they have in common, the options of a choice. */
import type { PlaceFacet } from "../domain/filter";
import type { Text } from "../domain/unit";
import type { LayerClass } from "./feature";

/** Where a feature lies; of every layer. */
export const placeFacets: readonly PlaceFacet[] = [
  { kind: "place", id: "district", label: { vi: "Cấp huyện cũ", en: "Former district" }, level: "district" },
  { kind: "place", id: "commune", label: { vi: "Xã, phường mới", en: "New commune or ward" }, level: "commune" },
];

/** The options of a facet. */
export const choices = <Id extends string>(words: Readonly<Record<Id, Text>>): { id: Id; label: Text }[] =>
  (Object.keys(words) as Id[]).map((id) => ({ id, label: words[id] }));

/** A class of legend and map. */
export const classed = <Id extends string>(
  id: Id,
  label: Text,
  color: string,
  pattern: LayerClass["pattern"] = "solid",
): LayerClass & { id: Id } => ({ id, label, color, pattern });
