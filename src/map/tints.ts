/** The pale ground under the units, which the legend names before the map is there. */
import type { View } from "../state/view";

/** Pale, equally light hues, one for each former district, unlike those of its neighbours. */
export const districtTints = ["#cfe0b4", "#f2dfb0", "#c3dfd8", "#f2cdb6", "#e0d0ec"] as const;
/** The relief shows through. */
export const tintOpacity = 0.55;

/** Whether units are shown that the land of former districts is tinted under. */
export const tinted = ({ levels }: Pick<View, "levels">): boolean =>
  levels.district || levels["former-commune"] || levels.commune;
