/** What lies under the pointer: the nearest feature, else the unit of the level pointed at. */
import type { Map as MapLibre, MapGeoJSONFeature, Point } from "maplibre-gl";
import type { Geography } from "../domain/geography";
import type { Level } from "../domain/unit";
import type { Selection } from "../state/view";
import type { MapEvents, Pointed, Tool } from "./handle";
import { drawnRadius, featuresHit, pressed, reach, type SymbolHit } from "./hits";
import { featureLayer, lineLayer } from "./layer-order";
import { unitAt } from "./unit-at";

const distance = (map: MapLibre, at: Point, { geometry }: MapGeoJSONFeature): number => {
  if (geometry.type !== "Point") return Number.POSITIVE_INFINITY;
  const [lon = 0, lat = 0] = geometry.coordinates;
  return map.project([lon, lat]).dist(at);
};

/** The symbols within reach of a place on the map; where there are none, the lines. */
function hitsAt(map: MapLibre, at: Point, radius: number): SymbolHit[] {
  const box: [[number, number], [number, number]] = [
    [at.x - radius, at.y - radius],
    [at.x + radius, at.y + radius],
  ];
  const drawn = (layer: string) => (map.getLayer(layer) ? map.queryRenderedFeatures(box, { layers: [layer] }) : []);
  const symbols = drawn(featureLayer);
  if (symbols.length === 0)
    return drawn(lineLayer).map(({ properties }) => ({ away: 0, radius: 0, features: featuresHit(properties) }));
  return symbols.map((feature) => ({
    away: distance(map, at, feature),
    radius: drawnRadius(feature.properties, map.getZoom()),
    features: featuresHit(feature.properties),
  }));
}

function featureAt(map: MapLibre, at: Point): Pointed | null {
  const [nearest] = hitsAt(map, at, reach.mouse).toSorted((a, b) => a.away - b.away);
  const [first, ...others] = nearest?.features ?? [];
  if (!first) return null;
  return others.length === 0
    ? first
    : { kind: "cluster", layer: first.layer, ids: nearest?.features.map(({ id }) => id) ?? [] };
}

/** `commune:03158`, `hydropower:nam-muc`; of a cluster, the key of its first member. */
export function pointedKey(what: Pointed | null): string | null {
  if (!what) return null;
  if (what.kind === "unit") return `${what.unit.level}:${what.unit.code}`;
  if (what.kind === "place") return `place:${what.at.lat},${what.at.lon}`;
  return `${what.layer}:${what.kind === "cluster" ? what.ids[0] : what.id}`;
}

/** What the map shows at the moment; null while it shows nothing. */
interface Asked {
  geography(): Geography | null;
  level(): Level | null;
  tool(): Tool;
}

interface Listener extends Pick<MapEvents, "hover" | "select" | "cluster" | "pickUnits"> {
  /** Called when what lies under the pointer changes. */
  highlight(what: Pointed | null): void;
}

/**
 * Listens to pointer and click; returns the function that stops it. `asked` is read at every move. A tool that picks units
 * points at those of its level only; any other tool at nothing.
 */
export function listen(map: MapLibre, asked: Asked, listener: Listener): () => void {
  const { tool } = asked;
  let key: string | null = null;
  let touch = false;

  const unitPointed = (point: Point): Selection | null => {
    const picking = tool();
    const level = picking.kind === "select" ? asked.level() : "level" in picking ? picking.level : null;
    const geography = asked.geography();
    if (!level || !geography) return null;
    const { lng, lat } = map.unproject(point);
    const unit = unitAt(geography, level, lng, lat);
    return unit && { kind: "unit", unit };
  };
  const at = (point: Point): Pointed | null =>
    (tool().kind === "select" ? featureAt(map, point) : null) ?? unitPointed(point);
  const changed = (what: Pointed | null) => {
    const now = pointedKey(what);
    if (now === key) return;
    key = now;
    map.getCanvas().style.cursor = what ? "pointer" : "";
    listener.highlight(what);
  };
  const leave = () => {
    changed(null);
    listener.hover(null, null);
  };

  const noteKind = ({ pointerType }: PointerEvent) => (touch = pointerType === "touch");
  const canvas = map.getCanvas();
  const stop = new AbortController();
  for (const type of ["pointerdown", "pointermove"] as const)
    canvas.addEventListener(type, noteKind, { signal: stop.signal });
  const subscriptions = [
    map.on("mousemove", ({ point }) => {
      if (touch || map.isMoving()) return;
      const { kind } = tool();
      if (kind !== "select" && kind !== "click") return leave();
      const what = at(point);
      changed(what);
      listener.hover(what, what && { x: point.x, y: point.y });
    }),
    map.on("mouseout", leave),
    map.on("movestart", leave),
    map.on("click", ({ point, originalEvent }) => {
      const unit = unitPointed(point);
      if (tool().kind !== "select") {
        if (unit?.kind === "unit") listener.pickUnits([unit.unit], originalEvent.shiftKey);
        return;
      }
      const pointer = touch ? "touch" : "mouse";
      const features = pressed(hitsAt(map, point, reach[pointer]), pointer);
      const what = features[0] ?? unit;
      if (features.length > 1) listener.cluster(features, { x: point.x, y: point.y });
      else if (what) listener.select(what);
    }),
  ];
  return () => {
    stop.abort();
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
}
