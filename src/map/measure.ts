/** Measuring on the map: a press adds a point, points and the middles of lines are dragged, the map itself moves as ever. */
import type { Map as MapLibre } from "maplibre-gl";
import type { MeasureDrawing, MeasureEvents } from "./handle";
import "./measure.css";
import { paintMeasure } from "./measure-paint";
import { lonLatAt } from "./reports";
import { dotsPath, measureLook as look, measureShapes, type MeasureShapes } from "./measure-shapes";
import { DrawingSheet } from "./drawing-sheet";

/** A shorter way between press and lift is a press, px. */
const slack = 5;
/** How near a finger or the pointer must come to a handle, px. */
const reach = { coarse: 20, fine: 11 };

type Handle = { point: number } | { leg: number };

export class MeasureSheet {
  readonly #sheet: DrawingSheet;
  readonly #inside: SVGPathElement;
  readonly #lines: SVGPathElement[];
  readonly #next: SVGPathElement[];
  readonly #dots: { middles: SVGPathElement; points: SVGPathElement; marked: SVGPathElement };
  /** Hidden where there are more than needed: removing one would end the drag it began. */
  readonly #handles: { points: SVGCircleElement[]; legs: SVGCircleElement[] } = { points: [], legs: [] };
  readonly #words: SVGTextElement[] = [];
  readonly #radius = String(matchMedia("(pointer: coarse)").matches ? reach.coarse : reach.fine);
  readonly #ended = new AbortController();
  readonly #subscriptions: { unsubscribe(): void }[];
  #drawing: MeasureDrawing | null = null;
  /** The click that follows a drag adds no point. */
  #dragged = false;

  constructor(
    private readonly map: MapLibre,
    private readonly events: MeasureEvents,
  ) {
    const container = map.getCanvasContainer();
    this.#sheet = new DrawingSheet(container, "measure");
    const path = (name: string): SVGPathElement => this.#sheet.append("path", `measure-${name}`);
    this.#inside = path("inside");
    this.#next = [path("casing"), path("next")];
    this.#lines = [path("casing"), path("line")];
    this.#dots = { middles: path("middles"), points: path("points"), marked: path("marked") };
    container.classList.add("measuring");
    this.#subscriptions = [
      map.on("move", () => this.#redraw()),
      map.on("resize", () => this.#redraw()),
      map.on("click", ({ lngLat: { lng, lat } }) => {
        if (this.#drawing?.open && !this.#dragged) events.add({ lon: lng, lat });
      }),
      map.on("dblclick", () => events.finish()),
    ];
    this.#listen(container);
  }

  draw(drawing: MeasureDrawing): void {
    this.#drawing = drawing;
    this.#redraw();
  }

  paint(picture: HTMLCanvasElement): void {
    if (this.#drawing) paintMeasure(picture, this.#shapes(this.#drawing), this.map.getCanvas().clientWidth);
  }

  remove(): void {
    this.#ended.abort();
    for (const each of this.#subscriptions) each.unsubscribe();
    this.map.getCanvasContainer().classList.remove("measuring");
    this.#sheet.remove();
  }

  #shapes(drawing: MeasureDrawing): MeasureShapes {
    return measureShapes(drawing, ({ lon, lat }) => this.map.project([lon, lat]));
  }

  #redraw(): void {
    if (!this.#drawing) return;
    const { inside, line, next, points, middles, words, marked } = this.#shapes(this.#drawing);
    this.#inside.setAttribute("d", inside);
    for (const each of this.#lines) each.setAttribute("d", line);
    for (const each of this.#next) each.setAttribute("d", next);
    this.#dots.middles.setAttribute("d", dotsPath(middles, look.middle));
    this.#dots.points.setAttribute("d", dotsPath(points, look.point));
    this.#dots.marked.setAttribute("d", dotsPath(marked, look.marked));
    this.#place(this.#handles.legs, middles, (at) => ({ leg: middles[at]?.leg ?? 0 }));
    this.#place(this.#handles.points, points, (at) => ({ point: at }));
    this.#write(words);
  }

  #place(handles: SVGCircleElement[], at: readonly { x: number; y: number }[], of: (at: number) => Handle): void {
    while (handles.length < at.length) handles.push(this.#handle());
    for (const [index, handle] of handles.entries()) {
      const spot = at[index];
      handle.classList.toggle("unused", !spot);
      if (!spot) continue;
      handle.setAttribute("cx", String(spot.x));
      handle.setAttribute("cy", String(spot.y));
      this.#meant.set(handle, of(index));
    }
  }

  readonly #meant = new WeakMap<Element, Handle>();

  #write(words: MeasureShapes["words"]): void {
    while (this.#words.length < words.length) this.#words.push(this.#sheet.append("text", ""));
    for (const [index, written] of this.#words.entries()) {
      const { x, y, text, of } = words[index] ?? { x: 0, y: 0, text: "", of: "leg" };
      written.textContent = text;
      written.setAttribute("x", String(x));
      written.setAttribute("y", String(y));
      written.setAttribute("class", of);
    }
  }

  #handle(): SVGCircleElement {
    const handle = this.#sheet.append("circle", "measure-handle");
    handle.setAttribute("r", this.#radius);
    handle.addEventListener("pointerdown", (event) => this.#press(event, handle));
    // The map under it shall neither move nor take it for a press.
    for (const type of ["mousedown", "touchstart", "click", "dblclick"])
      handle.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    return handle;
  }

  #press(down: PointerEvent, handle: Element): void {
    const meant = this.#meant.get(handle);
    if (!meant || !down.isPrimary || down.button !== 0) return;
    const from = this.#sheet.pointOf(down);
    const ended = new AbortController();
    let dragging = false;
    const end = (kept: boolean): void => {
      ended.abort();
      if (dragging) this.events.drop(kept);
      else if (kept && "point" in meant) this.events.press(meant.point);
    };
    const options = { signal: AbortSignal.any([ended.signal, this.#ended.signal]), capture: true };
    const move = (event: PointerEvent): void => {
      const to = this.#sheet.pointOf(event);
      if (!event.isPrimary || (!dragging && to.dist(from) < slack)) return;
      const place = lonLatAt(this.map, to);
      if (!dragging) this.events.grab("point" in meant ? meant.point : meant.leg + 1, "leg" in meant ? place : null);
      this.#dragged = dragging = true;
      this.events.drag(place);
    };
    addEventListener("pointermove", move, options);
    addEventListener("pointerup", () => end(true), options);
    addEventListener("pointercancel", () => end(false), options);
    addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopImmediatePropagation();
        end(false);
      },
      options,
    );
  }

  #listen(container: HTMLElement): void {
    const { signal } = this.#ended;
    let pointer: PointerEvent | null = null;
    let frame = 0;
    const report = (): void => {
      frame = 0;
      this.events.hover(pointer && lonLatAt(this.map, this.#sheet.pointOf(pointer)));
    };
    const hover = (event: PointerEvent | null): void => {
      if (event?.pointerType === "touch") return;
      pointer = event;
      frame ||= requestAnimationFrame(report);
    };
    signal.addEventListener("abort", () => cancelAnimationFrame(frame));
    container.addEventListener("pointermove", hover, { signal });
    container.addEventListener("pointerleave", () => hover(null), { signal });
    addEventListener("pointerdown", () => (this.#dragged = false), { signal, capture: true });
  }
}
