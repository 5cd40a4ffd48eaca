/** The mark of a point, which says by its outline how exactly the point is known. */
import type { Geographic } from "../../domain/coordinates/ellipsoid";
import { rectangle, type Rectangle } from "../../map/labels/land-grid";
import { outlinePath } from "../../map/symbols";
import type { PictureShape, Sight } from "./picture";

/** `rough`: may be off by some kilometres. */
export interface MarkedPoint extends Geographic {
  rough: boolean;
}

const radius = { ring: 9, dot: 4 } as const;

export function markShapes({ lat, lon, rough }: MarkedPoint, { project }: Sight): PictureShape[] {
  const [x, y] = project([lon, lat]);
  return [
    { kind: rough ? "point-rough" : "point-ring", path: outlinePath("circle", radius.ring, x, y) },
    { kind: "point", path: outlinePath("circle", radius.dot, x, y) },
  ];
}

export function markBox({ lat, lon }: Geographic, { project }: Sight): Rectangle {
  const [x, y] = project([lon, lat]);
  return rectangle(x, y, 2 * radius.ring + 4, 2 * radius.ring + 4);
}
