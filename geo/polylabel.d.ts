/** The part of polylabel 2 used here; the package brings no types of its own. */
declare module "polylabel" {
  /** Pole of inaccessibility of a polygon (outer ring first), to `precision` in the unit of the coordinates. */
  export default function polylabel(polygon: number[][][], precision?: number): [number, number] & { distance: number };
}
