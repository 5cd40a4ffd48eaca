/** Two eras next to each other: what the map of each draws, and which units share land. */
import { becameOf, partsOf } from "../../domain/lineage";
import type { Era, UnitRef } from "../../domain/unit";
import type { View } from "../../state/view";

/** The view of one of two maps: flat, and only the levels of its era, as far as they are switched on. */
export const viewOf = (view: View, era: Era): View => ({
  ...view,
  era,
  tilted: false,
  levels: {
    ...view.levels,
    ...(era === "before" ? { commune: false } : { district: false, "former-commune": false }),
  },
});

/** The units of the other era that a unit was made of or went to; none for the province, which is in both. */
export const counterparts = (ref: UnitRef): UnitRef[] =>
  (ref.level === "commune" ? partsOf(ref) : becameOf(ref)).map((unit) => unit.ref);
