/** Names beside marks: each at the first place about it where it covers nothing else, or not at all. */
import { rectangle, type Rectangle } from "../../../map/labels/land-grid";
import { widthOf } from "../../../map/labels/writings";

export interface NameWanted {
  /** Lines apart by breaks. */
  text: string;
  x: number;
  y: number;
  /** From the middle to where the name may begin. */
  clear: number;
  size: number;
}

export interface NamePlaced extends NameWanted {
  box: Rectangle;
}

const air = 2;

export const covers = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const within = (box: Rectangle, width: number, height: number): boolean =>
  box.left >= air && box.top >= air && box.right <= width - air && box.bottom <= height - air;

/** To the right, to the left, above, below, then over the corners. */
const sides = [[1, 0], [-1, 0], [0, -1], [0, 1], [0.8, -0.8], [0.8, 0.8], [-0.8, -0.8], [-0.8, 0.8], [0, 0]] as const; // prettier-ignore

function spots({ text, x, y, clear, size }: NameWanted): Rectangle[] {
  const lines = text.split("\n");
  const [width, height] = [Math.max(...lines.map(widthOf)) * size + 2 * air, lines.length * size * 1.2 + air];
  const all = sides.map(([dx, dy]) =>
    rectangle(x + dx * (clear + width / 2), y + dy * (clear + height / 2), width, height),
  );
  return clear === 0 ? all.slice(-1) : all.slice(0, -1);
}

/** The first wanted come first. `taken`: what no name may cover; a name stands on its own mark's box never. */
export function placeNames(
  wanted: readonly NameWanted[],
  taken: readonly Rectangle[],
  { width, height }: { width: number; height: number },
): NamePlaced[] {
  const placed: NamePlaced[] = [];
  for (const name of wanted) {
    const box = spots(name).find(
      (spot) =>
        within(spot, width, height) &&
        !taken.some((each) => covers(spot, each)) &&
        !placed.some((other) => covers(spot, other.box)),
    );
    if (box) placed.push({ ...name, box });
  }
  return placed;
}
