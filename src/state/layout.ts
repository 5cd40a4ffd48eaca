/** Layout of the panels by window size, and how much of the map they cover. */
import { breakpoints } from "../domain/breakpoints";
import type { Padding } from "../map/handle";

/** `desktop` and `tablet` float the panel on the left and the card on the right; `phone` has one bottom sheet. */
type Layout = "desktop" | "tablet" | "phone";

export const detents = ["peek", "half", "full"] as const;
/** How far the bottom sheet is pulled up. */
export type Detent = (typeof detents)[number];

export const layoutOf = (width: number): Layout => {
  if (width < breakpoints.phone) return "phone";
  return width < breakpoints.tablet ? "tablet" : "desktop";
};

const panelWidth: Record<Exclude<Layout, "phone">, number> = { desktop: 372, tablet: 320 };
const cardWidth: Record<Exclude<Layout, "phone">, number> = { desktop: 384, tablet: 344 };
const edge = 12;

/** In a narrow window the card lies over the panel. `crowded`: the map shares its room with the table or a second map. */
export const cardCoversPanel = (width: number, crowded: boolean): boolean =>
  layoutOf(width) !== "phone" && width < (crowded ? 1280 : 960);

/** CSS px; never hides the search bar above the sheet. In a low window, as that of a desktop at 400 %, the full sheet hides the choice of the era. */
export function sheetHeight(detent: Detent, windowHeight: number): number {
  const low = windowHeight <= 400;
  if (detent === "peek") return low ? 64 : 92;
  return detent === "half" ? Math.round(windowHeight * 0.5) : windowHeight - (low ? 60 : 124);
}

/** What the panels cover, CSS px, so that the map fits its subject into the free part. `card`: open next to the panel. */
export function coveredBy(
  layout: Layout,
  window: { width: number; height: number },
  open: { card: boolean; detent: Detent; dock: number },
): Padding {
  if (layout === "phone") {
    const sheet = sheetHeight(open.detent === "full" ? "half" : open.detent, window.height);
    return { top: 116, right: 0, bottom: sheet, left: 0 };
  }
  const right = open.card ? cardWidth[layout] + edge : 0;
  return { top: 0, right, bottom: 16 + open.dock, left: panelWidth[layout] + edge };
}
