/** What lies under the pointer: the nearest thing, else the unit of the level pointed at. */
import type { Map as MapLibre, MapGeoJSONFeature, Point } from "maplibre-gl";
import type { Level } from "../domain/unit";
import { layerIds } from "../layers/layer";
import type { MapEvents } from "./handle";
import type { Selection } from "../state/view";
import { itemLayer } from "./points";

/** How far beside a symbol counts as on it, px. */
const reach = { mouse: 3, touch: 12 } as const;

const distance = (map: MapLibre, at: Point, { geometry }: MapGeoJSONFeature): number => {
  if (geometry.type !== "Point") return Number.POSITIVE_INFINITY;
  const [lon = 0, lat = 0] = geometry.coordinates;
  return map.project([lon, lat]).dist(at);
};

function itemAt(map: MapLibre, at: Point, radius: number): Selection | null {
  const box: [[number, number], [number, number]] = [
    [at.x - radius, at.y - radius],
    [at.x + radius, at.y + radius],
  ];
  const found = map.queryRenderedFeatures(box, { layers: [itemLayer] });
  const [nearest] = found
    .map((feature) => ({ feature, away: distance(map, at, feature) }))
    .toSorted((a, b) => a.away - b.away);
  const layer = layerIds.find((id) => id === nearest?.feature.properties["layer"]);
  const id: unknown = nearest?.feature.properties["id"];
  return layer && typeof id === "string" ? { kind: "item", layer, id } : null;
}

function unitAt(map: MapLibre, at: Point, level: Level): Selection | null {
  const [found] = map.queryRenderedFeatures(at, { layers: [`touch-${level}`] });
  const code: unknown = found?.properties["code"];
  return typeof code === "string" ? { kind: "unit", unit: { level, code } } : null;
}

export const selectionKey = (what: Selection | null): string | null =>
  what && (what.kind === "unit" ? `${what.unit.level}:${what.unit.code}` : `${what.layer}:${what.id}`);

/**
 * Listens to pointer and click; returns the function that stops it.
 * `level` is asked at every move; `lit` is told when the thing under the pointer changes.
 */
export function listen(
  map: MapLibre,
  level: () => Level | null,
  lit: (what: Selection | null) => void,
  events: Pick<MapEvents, "hover" | "select">,
): () => void {
  let key: string | null = null;
  let touch = false;

  const at = (point: Point, radius: number): Selection | null => {
    const pointed = level();
    return itemAt(map, point, radius) ?? (pointed && unitAt(map, point, pointed));
  };
  const changed = (what: Selection | null) => {
    const now = selectionKey(what);
    if (now === key) return;
    key = now;
    map.getCanvas().style.cursor = what ? "pointer" : "";
    lit(what);
  };
  const leave = () => {
    changed(null);
    events.hover(null, null);
  };

  const noteKind = ({ pointerType }: PointerEvent) => (touch = pointerType === "touch");
  const canvas = map.getCanvas();
  canvas.addEventListener("pointerdown", noteKind);
  canvas.addEventListener("pointermove", noteKind);
  const subscriptions = [
    map.on("mousemove", ({ point }) => {
      if (touch || map.isMoving()) return;
      const what = at(point, reach.mouse);
      changed(what);
      events.hover(what, what && { x: point.x, y: point.y });
    }),
    map.on("mouseout", leave),
    map.on("movestart", leave),
    map.on("click", ({ point }) => {
      const what = at(point, touch ? reach.touch : reach.mouse);
      if (what) events.select(what);
    }),
  ];
  return () => {
    canvas.removeEventListener("pointerdown", noteKind);
    canvas.removeEventListener("pointermove", noteKind);
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
}
