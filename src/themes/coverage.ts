/** Of how many units a value is known, and whether that is too few for a map to be read as a whole. */
import type { LayerClass, UnitValue } from "./feature";

export interface Coverage {
  known: number;
  of: number;
}

/** Units whose class is not that of "no data"; those outside a programme are known to be so. */
export function coverageOf(classes: readonly LayerClass[], values: readonly UnitValue[]): Coverage {
  const without = new Set(classes.filter(({ pattern }) => pattern === "hatched").map(({ id }) => id));
  return { known: values.filter(({ classId }) => !without.has(classId)).length, of: values.length };
}

/** Fewer than a quarter of the units. */
export const scarce = ({ known, of }: Coverage): boolean => known * 4 < of;
