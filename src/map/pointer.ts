/** What lies under the pointer: the nearest thing, else the unit of the level pointed at. */
import type { Map as MapLibre, MapGeoJSONFeature, Point } from "maplibre-gl";
import type { Level } from "../domain/unit";
import { layerIds } from "../layers/layer";
import type { Selection } from "../state/view";
import type { Group, MapEvents, Pointed, Tool } from "./handle";
import { itemLayer } from "./points";

/** How far beside a symbol counts as on it, px. */
const reach = { mouse: 3, touch: 12 } as const;

const distance = (map: MapLibre, at: Point, { geometry }: MapGeoJSONFeature): number => {
  if (geometry.type !== "Point") return Number.POSITIVE_INFINITY;
  const [lon = 0, lat = 0] = geometry.coordinates;
  return map.project([lon, lat]).dist(at);
};

/** A symbol with a number carries the ids of its things as JSON (see marks.ts). */
function pointedAt({ properties }: MapGeoJSONFeature): Selection | Group | null {
  const layer = layerIds.find((each) => each === properties["layer"]);
  const id: unknown = properties["id"];
  if (!layer || typeof id !== "string") return null;
  return Number(properties["count"]) > 1
    ? { kind: "group", layer, ids: JSON.parse(id) as string[] }
    : { kind: "item", layer, id };
}

function itemAt(map: MapLibre, at: Point, radius: number): Pointed | null {
  const box: [[number, number], [number, number]] = [
    [at.x - radius, at.y - radius],
    [at.x + radius, at.y + radius],
  ];
  const found = map.queryRenderedFeatures(box, { layers: [itemLayer] });
  const [nearest] = found
    .map((feature) => ({ feature, away: distance(map, at, feature) }))
    .toSorted((a, b) => a.away - b.away);
  return nearest ? pointedAt(nearest.feature) : null;
}

function unitAt(map: MapLibre, at: Point, level: Level): Selection | null {
  const [found] = map.queryRenderedFeatures(at, { layers: [`touch-${level}`] });
  const code: unknown = found?.properties["code"];
  return typeof code === "string" ? { kind: "unit", unit: { level, code } } : null;
}

/** `commune:03158`, `hydropower:nam-muc`; of a group, the key of its first thing. */
export function selectionKey(what: Pointed | null): string | null {
  if (!what) return null;
  if (what.kind === "unit") return `${what.unit.level}:${what.unit.code}`;
  return `${what.layer}:${what.kind === "group" ? what.ids[0] : what.id}`;
}

export interface Listener extends Pick<MapEvents, "hover" | "select" | "gather"> {
  /** Told when what lies under the pointer changes. */
  light(what: Pointed | null): void;
  open(group: Group): void;
}

/**
 * Listens to pointer and click; returns the function that stops it. `level` and `tool` are asked at every move. With a
 * gathering tool only units of its level are pointed at; a box or a ring that is being drawn points at nothing.
 */
export function listen(map: MapLibre, level: () => Level | null, tool: () => Tool, listener: Listener): () => void {
  let key: string | null = null;
  let touch = false;

  const at = (point: Point, radius: number): Pointed | null => {
    const gathering = tool();
    if (gathering.kind !== "select") return unitAt(map, point, gathering.level);
    const pointed = level();
    return itemAt(map, point, radius) ?? (pointed && unitAt(map, point, pointed));
  };
  const changed = (what: Pointed | null) => {
    const now = selectionKey(what);
    if (now === key) return;
    key = now;
    map.getCanvas().style.cursor = what ? "pointer" : "";
    listener.light(what);
  };
  const leave = () => {
    changed(null);
    listener.hover(null, null);
  };

  const noteKind = ({ pointerType }: PointerEvent) => (touch = pointerType === "touch");
  const canvas = map.getCanvas();
  canvas.addEventListener("pointerdown", noteKind);
  canvas.addEventListener("pointermove", noteKind);
  const subscriptions = [
    map.on("mousemove", ({ point }) => {
      if (touch || map.isMoving()) return;
      const { kind } = tool();
      if (kind === "box" || kind === "lasso") return leave();
      const what = at(point, reach.mouse);
      changed(what);
      listener.hover(what, what && { x: point.x, y: point.y });
    }),
    map.on("mouseout", leave),
    map.on("movestart", leave),
    map.on("click", ({ point, originalEvent }) => {
      const what = at(point, touch ? reach.touch : reach.mouse);
      if (tool().kind !== "select") {
        if (what?.kind === "unit") listener.gather([what.unit], originalEvent.shiftKey);
      } else if (what?.kind === "group") listener.open(what);
      else if (what) listener.select(what);
    }),
  ];
  return () => {
    canvas.removeEventListener("pointerdown", noteKind);
    canvas.removeEventListener("pointermove", noteKind);
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
}
