import { unitBounds, type Geography } from "../../../domain/geography";
import { province } from "../../../domain/units";
import type { Padding } from "../../../map/handle";
import { frame } from "../../map";

/** An embedded map is of use from this height on, CSS px. */
const leastHeight = 240;
/** A map wider than this is not higher, so that the page around it keeps some room. */
const widest = 480;
const margin = 12;

/** The height at which the whole province fills the free part of a map so wide, CSS px. */
export function wantedHeight(geography: Geography, width: number, { top, right, bottom, left }: Padding): number {
  const free = Math.max(120, Math.min(width, widest) - left - right);
  const { height } = frame(unitBounds(geography, province.ref), free, margin);
  return Math.max(leastHeight, Math.ceil(height + top + bottom));
}
