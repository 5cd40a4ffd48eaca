/** Drawing a box or a ring on the map picks the units of a level whose label points lie inside. */
import { featureCollection, point, polygon } from "@turf/turf";
import { Point, type Map as MapLibre } from "maplibre-gl";
import { unitGeometry, type Geography } from "../domain/geography";
import { pointsWithin } from "../domain/merged-unit/contents";
import type { UnitRef } from "../domain/unit";
import { unitsOf } from "../domain/units";
import "./lasso.css";
import type { Tool } from "./handle";
import { DrawingSheet } from "./drawing-sheet";

type DrawnTool = Extract<Tool, { kind: "box" | "lasso" | "click" }>;

export interface LassoTool {
  /** Called when the pointer is lifted, perhaps with no units; `reverse` with the Shift key. */
  pickUnits(units: UnitRef[], reverse: boolean): void;
  /** Highlights what would be picked if the pointer were lifted now. */
  highlight(units: readonly UnitRef[]): void;
  /** The tool could not be loaded. */
  missed(): void;
}

/** A shorter way between press and lift is a tap, px. */
const tap = 6;
/** A ring has no point nearer than this to the last, px. */
const step = 3;

const corners = (a: Point, b: Point): Point[] => [a, new Point(b.x, a.y), b, new Point(a.x, b.y)];

/** The units of a level whose label points lie in a ring given in longitude and latitude, last point not repeated. */
export function unitsWithin(geography: Geography, level: UnitRef["level"], ring: [number, number][]): UnitRef[] {
  const first = ring[0];
  if (!first || ring.length < 3) return [];
  const labels = unitsOf(level).map(({ ref }) => point(unitGeometry(geography, ref).label, ref));
  const area = polygon([[...ring, first]]).geometry;
  return pointsWithin(area, featureCollection(labels)).map(({ properties }) => properties);
}

class LassoOverlay extends DrawingSheet {
  readonly #lines = ["lasso-casing", "lasso-line"].map((name) => this.append("path", name));

  constructor(
    container: HTMLElement,
    readonly highlight: LassoTool["highlight"],
  ) {
    super(container, "lasso");
  }

  /** `ring`: in the window. */
  draw(ring: readonly Point[]): void {
    const points = ring.map((point) => this.pointOf(point));
    const d = points.length > 1 ? `M${points.map(({ x, y }) => `${x} ${y}`).join("L")}Z` : "";
    for (const line of this.#lines) line.setAttribute("d", d);
  }
}

/** Of one map or two: a ring goes on across the divider and highlights the same units on both. */
const overlays = new Set<LassoOverlay>();

/** Draws on the map until the returned function is called; a moving map, a second finger or Esc drop the ring. */
export function pickBy(map: MapLibre, geography: Geography, tool: DrawnTool, lassoTool: LassoTool): () => void {
  const overlay = new LassoOverlay(map.getCanvasContainer(), (units) => lassoTool.highlight(units));
  overlays.add(overlay);
  /** In the window. */
  let trail: Point[] | null = null;
  let highlighted = "";

  const pointOf = ({ clientX, clientY }: PointerEvent): Point => new Point(clientX, clientY);
  const ringOf = (points: readonly Point[]): Point[] => {
    const [first, last] = [points[0], points.at(-1)];
    return tool.kind === "box" && first && last ? corners(first, last) : [...points];
  };
  const inside = (points: readonly Point[]): UnitRef[] =>
    unitsWithin(
      geography,
      tool.level,
      ringOf(points).map((point) => map.unproject(overlay.pointOf(point)).toArray()),
    );
  const highlight = (units: readonly UnitRef[]): void => {
    const key = units.map(({ code }) => code).join();
    if (key !== highlighted) for (const each of overlays) each.highlight(units);
    highlighted = key;
  };
  const draw = (points: readonly Point[]): void => {
    for (const each of overlays) each.draw(points);
  };
  /** A ring that was started on the other map stays. */
  const drop = (): void => {
    if (!trail) return;
    trail = null;
    draw([]);
    highlight([]);
  };

  const ondown = (event: PointerEvent): void => {
    if (!event.isPrimary || event.button !== 0) return drop();
    overlay.element.setPointerCapture(event.pointerId);
    trail = [pointOf(event)];
  };
  const onmove = (event: PointerEvent): void => {
    if (!trail || !event.isPrimary) return;
    const at = pointOf(event);
    if ((trail.at(-1)?.dist(at) ?? 0) < step) return;
    trail.push(at);
    draw(ringOf(trail));
    highlight(inside(trail));
  };
  const onup = (event: PointerEvent): void => {
    if (!trail || !event.isPrimary) return;
    const drawn = trail;
    const moved = drawn.some((point) => point.dist(drawn[0] ?? point) > tap);
    const units = inside(drawn);
    drop();
    if (moved) lassoTool.pickUnits(units, event.shiftKey);
  };
  const onkeydown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !trail) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    drop();
  };

  const { element } = overlay;
  element.addEventListener("pointerdown", ondown);
  element.addEventListener("pointermove", onmove);
  element.addEventListener("pointerup", onup);
  element.addEventListener("pointercancel", drop);
  addEventListener("keydown", onkeydown, { capture: true });
  const moving = map.on("movestart", drop);
  return () => {
    drop();
    overlays.delete(overlay);
    moving.unsubscribe();
    removeEventListener("keydown", onkeydown, { capture: true });
    overlay.remove();
  };
}
