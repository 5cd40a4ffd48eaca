/** What other features and the themes use of this one. */
import type { Panels } from "../../state/panels.svelte";

/** Opens the window in which the sheet is chosen, seen and printed. */
export const print = ({ panels }: { panels: Panels }): void => void (panels.printing = "dialog");
