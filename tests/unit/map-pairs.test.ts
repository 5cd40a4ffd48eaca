/** A cluster of exactly two features: counted, drawn as one symbol, pointed at and pressed as both. */
import type { Map as MapLibre } from "maplibre-gl";
import { expect, it, vi } from "vitest";
import { layerById, loadThemes } from "../../src/themes/index";
import { clusterSpots } from "../../src/map/clusters";
import { markFeatures, type MarkProperties } from "../../src/map/marks";
import { placedFeatures } from "../../src/map/placed-features";
import { featureLayer } from "../../src/map/layer-order";
import { listen } from "../../src/map/pointer";
import { geography } from "../fixtures/geography";

const themes = await loadThemes();

/** Two plants and two projects at one place: too many to stand side by side, so each theme has a cluster of two. */
const crowd = (["hydropower", "projects"] as const).flatMap((id) => {
  const layer = layerById(id);
  const all = layer.kind === "points" ? placedFeatures(geography, layer, themes) : [];
  return all.filter(({ precision }) => precision === "site").slice(0, 2).map((each) => ({ ...each, lon: 103, lat: 21.5 }));
}); // prettier-ignore
const marks = (): MarkProperties[] => markFeatures(crowd, 8, "vi").features.map(({ properties }) => properties);

it("is made of two spots of a theme in a mixed crowd", () => {
  const spot = (x: number, layer: string) => ({ x, y: 0, r: 8, layer });
  const spots = [spot(0, "projects"), spot(2, "projects"), spot(4, "hydropower"), spot(6, "hydropower")];
  expect(clusterSpots(spots, 8).map(({ length }) => length)).toEqual([2, 2]);
});

it("is drawn as one symbol that says two", () => {
  expect(crowd).toHaveLength(4);
  expect(marks().map(({ layer, count, name }) => [layer, count, name]).toSorted()).toEqual([
    ["hydropower", 2, ""], ["projects", 2, ""],
  ]); // prettier-ignore
  for (const { layer, id } of marks())
    expect((JSON.parse(id) as string[]).toSorted()).toEqual(
      crowd.filter((each) => each.layer === layer).map(({ feature }) => feature.ref.id).toSorted(),
    ); // prettier-ignore
});

it("is both features under the pointer, and a press lists both", () => {
  const [properties] = marks();
  const handlers = new Map<string, (event: unknown) => void>();
  const canvas = { style: { cursor: "" }, addEventListener: vi.fn(), removeEventListener: vi.fn() };
  const point = { x: 10, y: 10, dist: () => 0 };
  const map = {
    on: (event: string, handler: (event: unknown) => void) => handlers.set(event, handler),
    getCanvas: () => canvas,
    getZoom: () => 8,
    getLayer: (id: string) => (id === featureLayer ? {} : undefined),
    isMoving: () => false,
    project: () => point,
    queryRenderedFeatures: () => [{ properties, geometry: { type: "Point", coordinates: [103, 21.5] } }],
  } as unknown as MapLibre;
  const events = { hover: vi.fn(), select: vi.fn(), cluster: vi.fn(), pickUnits: vi.fn(), highlight: vi.fn() };
  listen(map, { geography: () => null, level: () => null, tool: () => ({ kind: "select" }) }, events);

  const ids = JSON.parse(properties!.id) as string[];
  handlers.get("mousemove")!({ point });
  expect(events.hover).toHaveBeenLastCalledWith({ kind: "cluster", layer: properties!.layer, ids }, { x: 10, y: 10 });
  handlers.get("click")!({ point, originalEvent: {} });
  expect(events.cluster).toHaveBeenCalledTimes(1);
  expect(events.cluster.mock.calls[0]![0].map(({ id }: { id: string }) => id)).toEqual(ids);
  expect(events.select).not.toHaveBeenCalled();
});
