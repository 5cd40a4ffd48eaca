/** Where the maps lie in the window, and what of each the panels cover. */
import type { Padding } from "../map/handle";
import type { CompareMode } from "./view";

/** In CSS px of the window. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Pane extends Box {
  padding: Padding;
}

/** The middle of what no panel covers of a map, CSS px from its upper left corner. */
export const middleOfPane = ({ width, height, padding }: Pane): { x: number; y: number } => ({
  x: (width + padding.left - padding.right) / 2,
  y: (height + padding.top - padding.bottom) / 2,
});

export interface Room {
  window: { width: number; height: number };
  /** What panels, card, sheet and table cover of the window; `bottom` without the space kept for the credits. */
  covered: Padding;
  /** Space kept between the panels and a map that ends beside them. */
  gap: number;
}

/** Between two maps side by side. */
const seam = 4;
/** Room for the name of the era above (beside the province where height is scarce), for scale and credits below. */
const insideWide: Padding = { top: 36, right: 0, bottom: 16, left: 0 };
const insideLow: Padding = { top: 4, right: 0, bottom: 16, left: 0 };

/** In a window higher than wide the maps side by side lie one above the other. */
export const stacked = ({ width, height }: Room["window"]): boolean => width < height;

/** The part of the window that nothing covers. */
export function freeBox({ window, covered }: Room): Box {
  const width = Math.max(0, window.width - covered.left - covered.right);
  const height = Math.max(0, window.height - covered.top - covered.bottom);
  return { left: covered.left, top: covered.top, width, height };
}

function halves(room: Room): [Pane, Pane] {
  const { left, top, width, height } = freeBox(room);
  const [start, end] = [room.covered.left > 0 ? room.gap : 0, room.covered.right > 0 ? room.gap : 0];
  if (stacked(room.window)) {
    const half = Math.floor((height - seam) / 2);
    const pane = { left: left + start, width: width - start - end, height: half, padding: insideLow };
    return [
      { ...pane, top },
      { ...pane, top: top + half + seam },
    ];
  }
  const half = Math.floor((width - start - end - seam) / 2);
  const pane = { top, width: half, height, padding: insideWide };
  return [
    { ...pane, left: left + start },
    { ...pane, left: left + start + half + seam },
  ];
}

/** The places of the first map and of the second; `whole` is the padding of a map under all panels. */
export function panesOf(mode: CompareMode, room: Room, whole: Padding): { first: Pane; second: Pane } {
  const all: Pane = { left: 0, top: 0, ...room.window, padding: whole };
  if (mode !== "side") return { first: all, second: all };
  const [first, second] = halves(room);
  return { first, second };
}
