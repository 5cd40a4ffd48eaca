/** Names that have no room on their own land, outside of the province with a line to a dot on the unit. */
import { LandGrid, rectangle, type Rectangle } from "./land-grid";
import type { LabelWindow, NamedLand, PlacedName } from "./place-labels";
import type { Writing } from "./writings";

interface Spot {
  x: number;
  y: number;
}

/** In pixels of the world at the zoom of the map. */
export interface LedName<Named> extends PlacedName<Named> {
  /** On the unit, at its label point. */
  dot: Spot;
}

/** Longest line, and how much longer each try is than the one before, px. */
const [longest, step] = [180, 4];
/** How much longer a flat line may be than a steep one. */
const steepness = 0.15;
/** Rise of a line, the flattest first. */
const rises = [0, 0.25, -0.25, 0.5, -0.5, 0.8, -0.8, 1.2, -1.2, 2, -2, 4, -4];
/** Between the outlines of the province and a name, and between two names, px. */
const air = 3;

/** Of the whole world at zoom 0: with the province as its hole it is all that lies around. */
const world = new Float64Array([0, 0, 512, 0, 512, 512, 0, 512, 0, 0]);

/** Where the line of a name ends: at the side that faces the dot. */
export const leaderEnd = ({ left, right, top, bottom }: Rectangle, dot: Spot): Spot => ({
  x: dot.x > right ? right : left,
  y: (top + bottom) / 2,
});

/** Squares along a line, a little wider than it is. */
export function alongLeader(from: Spot, to: Spot): Rectangle[] {
  const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step));
  return Array.from({ length: count + 1 }, (_, at) =>
    rectangle(from.x + ((to.x - from.x) * at) / count, from.y + ((to.y - from.y) * at) / count, step, step),
  );
}

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Each name at the end of the shortest line that crosses no name and no other line, where a steep one counts as longer. `names`: those that stand already.
 * Names that find no place near enough are left out.
 */
export function leadNames<Named extends NamedLand>(
  units: readonly Named[],
  writing: (unit: Named) => Writing | undefined,
  province: NamedLand,
  { zoom, free, taken }: LabelWindow,
  names: readonly Rectangle[],
): LedName<Named>[] {
  const around = new LandGrid(free, zoom);
  around.settle([[world, ...province.rings]]);
  for (const each of taken) around.take(each);
  const blocked = [...names];
  const scale = 2 ** zoom;
  return units.flatMap((unit) => {
    const dot = { x: unit.label.x * scale, y: unit.label.y * scale };
    const written = writing(unit);
    if (!written) return [];
    const [width, height] = [written.width + 2 * air, written.height + 2 * air];
    for (let reach = 2 * step; reach < longest; reach += step)
      for (const rise of rises)
        for (const side of [-1, 1]) {
          const across = reach / (1 + steepness * rise ** 2) / Math.hypot(1, rise);
          const end = { x: dot.x + side * across, y: dot.y - rise * across };
          const box = rectangle(end.x + (side * width) / 2, end.y, width, height);
          if (!around.holds(1, box) || blocked.some((each) => overlap(each, box))) continue;
          const line = alongLeader(dot, end);
          if (line.some((part) => blocked.some((each) => overlap(each, part)))) continue;
          blocked.push(box, ...line);
          return [{ unit, writing: written, box, dot }];
        }
    return [];
  });
}
