/** The maps on a sheet: one, two beside or above each other, or two with a divider. */
import type { Era } from "../../domain/unit";
import type { PaperWay } from "../../domain/sheet/paper";
import type { CompareMode } from "../../state/view";

/** mm from the upper left corner of the room for maps. */
export interface SheetPane {
  era: Era;
  left: number;
  top: number;
  width: number;
  height: number;
  /** What lies to the left of this is another map's, mm of the pane. */
  from: number;
}

interface Room {
  width: number;
  height: number;
}

/** Between two maps. */
const gap = 2;

/** The room that each map has: two are beside each other on a wide sheet, above each other on a high one. */
export function paneRoom({ width, height }: Room, mode: CompareMode, way: PaperWay): Room {
  if (mode !== "side") return { width, height };
  return way === "landscape" ? { width: (width - gap) / 2, height } : { width, height: (height - gap) / 2 };
}

/** `divider`: where the divider of the swipe stands, mm. */
export function sheetPanes(room: Room, mode: CompareMode, way: PaperWay, era: Era, divider: number): SheetPane[] {
  const pane = { left: 0, top: 0, ...paneRoom(room, mode, way), from: 0 };
  if (mode === "swipe") {
    const from = Math.min(room.width, Math.max(0, divider));
    return [
      { ...pane, era: "before" },
      { ...pane, era: "after", from },
    ];
  }
  if (mode !== "side") return [{ ...pane, era }];
  const second = way === "landscape" ? { left: pane.width + gap } : { top: pane.height + gap };
  return [
    { ...pane, era: "before" },
    { ...pane, ...second, era: "after" },
  ];
}
