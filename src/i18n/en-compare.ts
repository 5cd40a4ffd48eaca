/** The words of the views that compare the eras in English. */
import type { Entry } from "./index";
import type { viCompare } from "./vi-compare";

export const enCompare: Record<keyof typeof viCompare, Entry> = {
  "compare.loading": "Drawing the second map…",
  "compare.divider": "Divider between the maps before and after 1 July 2025",
  "compare.divider.how": "Drag, or use the arrow keys, Page Up, Page Down, Home, End",
  "compare.divider.value": "Before 1 July 2025 at the left {n}%, after 1 July 2025 at the right {rest}%",
};
