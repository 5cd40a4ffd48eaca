import type { Rectangle } from "../../map/labels/land-grid";
import type { Laid } from "./lay-out";
import type { SheetPane } from "./panes";

/** What the key covers of a map, in px of the map from its upper left corner. */
export function keyBoxes({ key, room, corner }: Laid, pane: SheetPane, pxPerMm: number): Rectangle[] {
  if (!key) return [];
  const [side, end] = corner.split("-");
  const left = (side === "left" ? 0 : room.width - key.width) - pane.left;
  const top = (end === "top" ? 0 : room.height - key.height) - pane.top;
  const box = { left, top, right: left + key.width, bottom: top + key.height };
  if (box.right <= 0 || box.bottom <= 0 || box.left >= pane.width || box.top >= pane.height) return [];
  return [
    { left: box.left * pxPerMm, top: box.top * pxPerMm, right: box.right * pxPerMm, bottom: box.bottom * pxPerMm },
  ];
}
