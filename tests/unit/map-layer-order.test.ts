/** Layers are added at first use, each at its place. */
import { booleanPointInPolygon } from "@turf/turf";
import type { LayerSpecification, Map as MapLibre } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import { outline, unitBounds } from "../../src/domain/geography";
import { levels, type Level } from "../../src/domain/unit";
import { unitsOf } from "../../src/domain/units";
import { groundLayers, surroundings, waterAndRoads, type BaseFeatures } from "../../src/map/base";
import { baseLabels } from "../../src/map/base-labels";
import { drawBoundaries, highlightUnit } from "../../src/map/boundaries";
import { basemapLayers } from "../../src/map/close-up/basemap-layers";
import { dotLayer } from "../../src/map/choropleth";
import { nameStyle } from "../../src/map/labels/name-layer";
import { addLayer, layerOrder } from "../../src/map/layer-order";
import { drawRegions } from "../../src/map/region-layers";
import { selectionLayers } from "../../src/map/selection";
import { StaticLayers } from "../../src/map/static-layers";
import { unitAt } from "../../src/map/unit-at";
import { defaultView, type View } from "../../src/state/view";
import { geography } from "../fixtures/geography";

/** A map that keeps the order of its layers as MapLibre does. */
function start() {
  const order: string[] = [];
  const sources = new Set<string>();
  const map = {
    getLayer: (id: string) => order.includes(id) || undefined,
    getSource: (id: string) => (sources.has(id) ? { setData: () => undefined } : undefined),
    addSource: (id: string) => sources.add(id),
    addLayer: ({ id }: LayerSpecification, before?: string) =>
      order.splice(before ? order.indexOf(before) : order.length, 0, id),
    setPaintProperty: () => undefined,
    setLayoutProperty: () => undefined,
    setFeatureState: () => undefined,
  } as unknown as MapLibre;
  for (const layer of groundLayers) map.addLayer(layer);
  return { map, order, sources, layers: new StaticLayers(map, geography, {} as BaseFeatures) };
}

const viewOf = (shown: readonly Level[]): View => ({
  ...defaultView,
  levels: Object.fromEntries(levels.map((level) => [level, shown.includes(level)])) as View["levels"],
});

describe("layers of the map", () => {
  it("lie in one order, whichever of them is shown first", () => {
    const { map, order, layers } = start();
    for (const layer of selectionLayers) addLayer(map, layer);
    highlightUnit(layers, { level: "district", code: "096" }, true, false);
    layers.add(...baseLabels, ...surroundings, ...waterAndRoads);
    addLayer(map, dotLayer);
    addLayer(map, nameStyle);
    drawRegions(map, geography, [{ name: "A", land: new Set(["03160"]) }], false);
    for (const level of levels) {
      drawBoundaries(layers, viewOf([level]), false);
    }
    expect(order).toEqual(layerOrder.filter((id) => order.includes(id)));
    expect(order.length).toBeGreaterThan(30);
    for (const above of ["rivers", "roads"]) expect(order.indexOf("selection-fill")).toBeLessThan(order.indexOf(above));
  });

  it("of a host's basemap lie under all lines and names of ours", () => {
    const places = basemapLayers([]).map(({ id }) => layerOrder.indexOf(id));
    expect(Math.min(...places)).toBeGreaterThan(0);
    const of = (type: string) => basemapLayers([]).flatMap((layer, at) => (layer.type === type ? places[at]! : []));
    for (const id of ["vignette", "line-former-commune", "line-commune", "line-province", "selection-unit"])
      expect(Math.max(...of("fill"), ...of("line"))).toBeLessThan(layerOrder.indexOf(id));
    for (const id of ["river-names", "place-names", "feature-names", "unit-names", "region-name"])
      expect(Math.max(...of("symbol"))).toBeLessThan(layerOrder.indexOf(id));
  });

  it("are added, with their sources, when their level is first shown", () => {
    const { order, sources, layers } = start();
    drawBoundaries(layers, viewOf(["commune"]), false);
    expect([...sources]).toEqual(["boundaries"]);
    const before = [...order];
    drawBoundaries(layers, viewOf(["commune"]), false);
    expect(order).toEqual(before);
    drawBoundaries(layers, viewOf(["district"]), true);
    expect(order.filter((id) => !before.includes(id))).toEqual(["line-district-casing", "line-district"]);
    highlightUnit(layers, { level: "commune", code: "03202" }, true, false);
    expect([...sources]).toEqual(["boundaries", "units-commune"]);
  });
});

describe("the unit at a place", () => {
  it("is that of the level asked for, and none outside the province", () => {
    const [lon, lat] = geography.units["former-commune:03202"]!.label;
    expect(unitAt(geography, "former-commune", lon, lat)).toEqual({ level: "former-commune", code: "03202" });
    expect(unitAt(geography, "province", lon, lat)).toEqual({ level: "province", code: "11" });
    expect(unitAt(geography, "commune", 105.8, 21)).toBeNull();
  });

  it("is the one that Turf finds, over the whole province", () => {
    const [west, south, east, north] = unitBounds(geography, { level: "province", code: "11" });
    const steps = Array.from({ length: 20 }, (_, at) => (at + 0.5) / 20);
    const places = steps.flatMap((x) =>
      steps.map((y) => [west + x * (east - west), south + y * (north - south)] as const),
    );
    const found = places.map(([lon, lat]) => unitAt(geography, "commune", lon, lat)?.code ?? null);
    const byTurf = places.map(
      (place) =>
        unitsOf("commune").find(({ ref }) => booleanPointInPolygon([...place], outline(geography, ref)))?.ref.code ??
        null,
    );
    expect(found).toEqual(byTurf);
    expect(new Set(found).size, "communes found, and none").toBeGreaterThan(40);
  });
});
