/** The map as a picture, for paper. */
import type { Map as MapLibre } from "maplibre-gl";
import type { MapHandle } from "./handle";

/** `over`: draws on it what lies over the map. Copies the map right after drawing it: WebGL's drawing buffer is empty after the frame. */
export function pictureOf(map: MapLibre, over: (picture: HTMLCanvasElement) => void): HTMLCanvasElement | null {
  const drawn = map.getCanvas();
  const copy = document.createElement("canvas");
  copy.width = drawn.width;
  copy.height = drawn.height;
  const pen = copy.getContext("2d");
  if (!pen || copy.width === 0 || copy.height === 0) return null;
  map.redraw();
  pen.drawImage(drawn, 0, 0);
  over(copy);
  return copy;
}

/**
 * Covers the canvas, which prints empty, with a copy while the page is printed, unless a sheet with a map of its own is printed.
 * Returns the function that ends it.
 */
export function printable(map: Pick<MapHandle, "picture">, canvas: HTMLCanvasElement): () => void {
  let copy: HTMLCanvasElement | null = null;
  const after = () => copy?.remove();
  const before = () => {
    after();
    if (document.querySelector("body > .map-sheet")) return;
    copy = map.picture();
    if (!copy) return;
    copy.className = canvas.className;
    copy.style.width = `${canvas.clientWidth}px`;
    copy.style.height = `${canvas.clientHeight}px`;
    canvas.after(copy);
  };
  addEventListener("beforeprint", before);
  addEventListener("afterprint", after);
  return () => {
    removeEventListener("beforeprint", before);
    removeEventListener("afterprint", after);
    after();
  };
}
