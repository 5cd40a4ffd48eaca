import type { Era } from "../../domain/unit";
import type { View } from "../../state/view";

/** The view as the map of one era draws it while two maps are shown: only the levels of its era, as far as they are switched on. */
export const viewOf = (view: View, era: Era): View => ({
  ...view,
  era,
  levels: {
    ...view.levels,
    ...(era === "before" ? { commune: false } : { district: false, "former-commune": false }),
  },
});
