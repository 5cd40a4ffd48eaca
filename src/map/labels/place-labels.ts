/** Places the names of units: each on its own land by the whole of its box, or not at all. */
import { LandGrid, rectangle, type Rectangle, type Rings } from "./land-grid";
import type { Writing } from "./writings";

/** Positions in pixels of the world at zoom 0. */
export interface NamedLand {
  rings: Rings;
  bounds: Rectangle;
  label: { x: number; y: number };
}

export interface PlacedName<Named> {
  unit: Named;
  writing: Writing;
  /** In pixels of the world at the zoom of the map. */
  box: Rectangle;
}

export interface LabelWindow {
  zoom: number;
  /** What is seen of the map and covered by no panel, in pixels of the world at this zoom. */
  free: Rectangle;
  /** Where no name may stand: symbols, other names. */
  taken: readonly Rectangle[];
}

/**
 * A name stands as near as it can to its unit's label point, or, where that is out of sight, to the middle of what is seen of
 * the unit; in the first of its writings that finds room. The same input gives the same places, wherever the window lies.
 */
export function placeLabels<Named extends NamedLand>(
  units: readonly Named[],
  writings: (unit: Named) => readonly Writing[],
  { zoom, free, taken }: LabelWindow,
): PlacedName<Named>[] {
  const scale = 2 ** zoom;
  const seen = ({ bounds: { left, top, right, bottom } }: Named): boolean =>
    right * scale > free.left && left * scale < free.right && bottom * scale > free.top && top * scale < free.bottom;
  const grid = new LandGrid(free, zoom);
  const inSight = units.filter(seen);
  grid.settle(inSight.map(({ rings }) => rings));
  for (const each of taken) grid.take(each);
  return inSight.flatMap((unit, i) => {
    const [x, y] = [unit.label.x * scale, unit.label.y * scale];
    const labelSeen = x > free.left && x < free.right && y > free.top && y < free.bottom;
    const target = labelSeen ? { x, y } : grid.middle(i + 1, unit.bounds);
    if (!target) return [];
    for (const writing of writings(unit)) {
      const { width, height } = writing;
      const spot = grid.place(i + 1, unit.bounds, width, height, target);
      if (spot) return [{ unit, writing, box: rectangle(spot.x, spot.y, width, height) }];
    }
    return [];
  });
}
