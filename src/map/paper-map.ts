/** The map as it is drawn for paper: of a size in mm, flat, moved by the sheet alone, and copied as a picture of any density. */
import "../own-scripts";
import { Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { OwnPointLayer } from "../conversion/own-table";
import type { Geography } from "../domain/geography";
import type { UnitRef } from "../domain/unit";
import type { Camera, View } from "../state/view";
import { loadOutlines, type Themes } from "../themes";
import type { ChoroplethPicture } from "../themes/feature";
import { addReliefDetail, groundLayers, loadBase, pictureSources, type BaseFeatures } from "./base";
import { Drawing } from "./drawing";
import { fontFaces, mendGlyphTops } from "./fonts";
import type { Extras, MeasureDrawing } from "./handle";
import type { Rectangle } from "./labels/land-grid";
import { paintMeasure } from "./measure-paint";
import { measureShapes } from "./measure-shapes";
import "./map.css";
import { pictureOf } from "./picture";

export interface OnPaper {
  view: View;
  camera: Camera;
  themes: Themes | null;
  indicator: ChoroplethPicture | null;
  ownPoints: readonly OwnPointLayer[];
  extras: Extras;
  lit: readonly UnitRef[];
  measured: MeasureDrawing | null;
  /** What lies over the map, CSS px of it: no name stands there. */
  covered: readonly Rectangle[];
}

const bare = { top: 0, right: 0, bottom: 0, left: 0 };
/** Beyond any graphics card; what this one can do is asked of it. */
const boundless: [number, number] = [32768, 32768];

/** The longest side of a picture that this browser's graphics card draws, px. */
function longestSide(map: MapLibre): number {
  const gl = map.getCanvas().getContext("webgl2");
  if (!gl) return 4096;
  const [wide = 4096, high = 4096] = gl.getParameter(gl.MAX_VIEWPORT_DIMS) as Int32Array;
  return Math.min(wide, high, gl.getParameter(gl.MAX_RENDERBUFFER_SIZE) as number);
}

export class PaperMap {
  #drawing: Drawing | null = null;
  #shown: OnPaper | null = null;
  #gone = false;

  private constructor(private readonly map: MapLibre) {}

  /** Rejects where there is no WebGL or the outlines cannot be read. `pixelRatio`: pixels to a CSS px, until it is drawn finer. */
  static async mount(container: HTMLElement, pixelRatio: number): Promise<PaperMap> {
    setWorkerUrl(workerUrl);
    const map = new MapLibre({
      container,
      style: { version: 8, "font-faces": fontFaces, transition: { duration: 0, delay: 0 }, sources: pictureSources, layers: groundLayers }, // prettier-ignore
      center: [103, 21.7],
      zoom: 8,
      interactive: false,
      attributionControl: false,
      renderWorldCopies: false,
      fadeDuration: 0,
      trackResize: false,
      maxCanvasSize: boundless,
      pixelRatio,
      validateStyle: false,
    });
    mendGlyphTops(map);
    const paper = new PaperMap(map);
    try {
      const ready = new Promise<void>((resolve, reject) => {
        map.once("style.load", () => resolve());
        map.once("webglcontextlost", () => reject(new Error("the WebGL context was lost")));
      });
      const [geography, base] = await Promise.all([loadOutlines(), loadBase(), ready]);
      paper.#begin(geography, base);
    } catch (error) {
      paper.destroy();
      throw error;
    }
    return paper;
  }

  show(shown: OnPaper): void {
    this.#shown = shown;
    if (this.#gone) return;
    const { lon, lat, zoom } = shown.camera;
    this.map.resize();
    this.map.jumpTo({ center: [lon, lat], zoom });
    this.#redraw();
  }

  /**
   * A copy of all that is shown, with `ratio` pixels to a CSS px or fewer, as many as can be had at once. Rejects where the
   * signal is given first.
   */
  async draw(ratio: number, signal: AbortSignal): Promise<HTMLCanvasElement | null> {
    const { clientWidth, clientHeight } = this.map.getContainer();
    const before = this.map.getPixelRatio();
    this.map.setPixelRatio(Math.min(ratio, longestSide(this.map) / Math.max(clientWidth, clientHeight)));
    try {
      await this.rest(signal);
      return pictureOf(this.map, (picture) => this.#paint(picture, clientWidth));
    } finally {
      if (!this.#gone) this.map.setPixelRatio(before);
    }
  }

  /** Resolves when all is drawn; rejects where the signal is given first. */
  async rest(signal: AbortSignal): Promise<void> {
    do {
      signal.throwIfAborted();
      await new Promise<void>((resolve, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
        this.map.once("idle", () => resolve());
        this.map.once("webglcontextlost", () => reject(new Error("the WebGL context was lost")));
        this.map.triggerRepaint();
      });
    } while (this.#drawing?.loading || !this.map.loaded());
  }

  destroy(): void {
    if (this.#gone) return;
    this.#gone = true;
    this.#drawing = null;
    this.map.remove();
  }

  #begin(geography: Geography, base: BaseFeatures): void {
    if (this.#gone) return;
    this.#drawing = new Drawing(this.map, geography, base, {
      loaded: () => this.#redraw(),
      missed: () => this.#redraw(),
    });
    // At the density of paper it is seen farther out than on the screen.
    addReliefDetail(this.map);
    this.map.setLayerZoomRange("relief-detail", 0, 24);
    this.#redraw();
  }

  #redraw(): void {
    if (this.#gone || !this.#drawing || !this.#shown) return;
    const { view, themes, indicator, extras, ownPoints, lit, covered } = this.#shown;
    this.#drawing.show(view, themes, indicator, extras, ownPoints);
    this.#drawing.highlightUnits(lit, "list");
    this.#drawing.lookClosely();
    this.#drawing.name(bare, false, covered);
    this.map.triggerRepaint();
  }

  #paint(picture: HTMLCanvasElement, width: number): void {
    const measured = this.#shown?.measured;
    if (measured)
      paintMeasure(
        picture,
        measureShapes(measured, ({ lon, lat }) => this.map.project([lon, lat])),
        width,
      );
  }
}
