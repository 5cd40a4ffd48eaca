/** How the panels lie at a window size, and how much of the map they cover. */
import type { Padding } from "../map/handle";

/** `desktop` and `tablet` float the panel at the left and the card at the right; `phone` uses one sheet from below. */
export type Layout = "desktop" | "tablet" | "phone";

export const detents = ["peek", "half", "full"] as const;
/** How far the sheet of the phone layout is pulled up. */
export type Detent = (typeof detents)[number];

/** The same breakpoints as the style sheets: 1100 px and 720 px. */
export const layoutOf = (width: number): Layout => (width >= 1100 ? "desktop" : width >= 720 ? "tablet" : "phone");

export const panelWidth: Record<Exclude<Layout, "phone">, number> = { desktop: 372, tablet: 320 };
export const cardWidth: Record<Exclude<Layout, "phone">, number> = { desktop: 384, tablet: 344 };
const edge = 12;

/**
 * In a window too narrow for both, the card lies over the panel instead of at the other side. `crowded`: the map's part is
 * shared with the table or by two maps, and needs more room.
 */
export const cardCoversPanel = (width: number, crowded: boolean): boolean =>
  layoutOf(width) !== "phone" && width < (crowded ? 1280 : 960);

/** Height in CSS px that a sheet takes of a window of this height; it never hides the search bar above it. */
export function sheetHeight(detent: Detent, windowHeight: number): number {
  if (detent === "peek") return 92;
  return detent === "half" ? Math.round(windowHeight * 0.5) : windowHeight - 124;
}

/** What the panels cover, so that the map fits its subject into the free part. `card`: one is open beside the panel. */
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
