/** Where the pointer is on the SVG map, which keeps its proportions within the window. */
import type { Geographic } from "../../domain/coordinates/ellipsoid";
import type { MapHandle } from "../../map/handle";
import type { Frame } from "./svg-path";

/** `x`, `y`: CSS px of the window; null while nothing is laid out. */
export function placeUnder(svg: SVGSVGElement, frame: Frame, x: number, y: number): Geographic | null {
  const matrix = svg.getScreenCTM();
  if (!matrix) return null;
  const at = new DOMPoint(x, y).matrixTransform(matrix.inverse());
  const [lon, lat] = frame.unproject(at.x, at.y);
  return { lon, lat };
}

/** Tells of the pointer as the drawn map does. */
export const pointerOn = (svg: SVGSVGElement, frame: Frame): Pick<MapHandle, "hovered"> => ({
  hovered(listener) {
    const ended = new AbortController();
    const { signal } = ended;
    svg.addEventListener("pointermove", ({ clientX, clientY }) => listener(placeUnder(svg, frame, clientX, clientY)), {
      signal,
    });
    svg.addEventListener("pointerleave", () => listener(null), { signal });
    return () => ended.abort();
  },
});
