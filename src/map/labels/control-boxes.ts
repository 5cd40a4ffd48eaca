/** The part of the map that no name may use, for what lies over it. */
import type { Padding } from "../handle";
import type { Rectangle } from "./land-grid";

/**
 * Where buttons, scale, credits and the phone's legend button lie over a map of this size, a little wider than they are;
 * CSS px, as in their style sheets. Nothing of the map that is to be read stands there.
 */
export function controlBoxes(
  phone: boolean,
  { width, height }: { width: number; height: number },
  cover: Padding,
): Rectangle[] {
  /** A box so far from the right and the lower edge of what panels leave free. */
  const corner = (right: number, bottom: number, wide: number, high: number): Rectangle => ({
    left: right - wide, top: bottom - high, right, bottom,
  }); // prettier-ignore
  if (phone) {
    const floor = height - cover.bottom;
    const top = cover.top + 12;
    return [
      // In a low window the buttons stand in two columns.
      { left: width - 60, top, right: width, bottom: top + 272 },
      { left: width - (floor - top < 400 ? 104 : 60), top, right: width, bottom: top + 142 },
      { left: 0, top, right: 60, bottom: top + 52 },
      { left: 0, top: floor - 52, right: 116, bottom: floor - 28 },
      { left: 0, top: floor - 34, right: 350, bottom: floor },
      corner(width, floor - 44, 136, 52),
    ];
  }
  const right = width - cover.right;
  const floor = height - cover.bottom + 16;
  return [
    corner(right, floor - 72, 56, 250),
    corner(right, floor - 324, 104, 52),
    corner(right, floor - 34, 116, 30),
    corner(right, floor, 470, 36),
  ];
}
