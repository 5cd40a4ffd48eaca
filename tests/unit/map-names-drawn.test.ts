/** How often the names of units are placed: a map that follows another one waits until that has come to rest. */
import type { FeatureCollection } from "geojson";
import type { Map as MapLibre } from "maplibre-gl";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { BaseFeatures } from "../../src/map/base";
import { NameLayer } from "../../src/map/labels/name-layer";
import { unitNames } from "../../src/map/labels/unit-names";
import { LiveMap } from "../../src/map/live-map";
import { restAfter } from "../../src/map/rest";
import { defaultView } from "../../src/state/view";
import { geography } from "../fixtures/geography";

const drawing = vi.hoisted(() => ({ name: vi.fn(), show: vi.fn(), highlightUnits: vi.fn(), lookClosely: vi.fn() }));
vi.mock("../../src/map/drawing", () => ({
  Drawing: vi.fn(function () {
    return drawing;
  }),
}));
vi.mock("../../src/map/labels/unit-names", async (original) => {
  const real = await original<typeof import("../../src/map/labels/unit-names")>();
  return { ...real, unitNames: vi.fn(real.unitNames) };
});

const padding = { top: 0, right: 0, bottom: 16, left: 384 };
const size = { width: 1440, height: 900 };

/** A camera that jumps and tells of it as MapLibre does, all in one frame; what else is asked of it, it does not do. */
function fakeMap() {
  const listeners: [type: string, listener: (event: object) => void][] = [];
  const fire = (type: string, event: object = {}): void => {
    for (const [each, listener] of listeners) if (each === type) listener(event);
  };
  let at = { center: [103, 21.7] as [number, number], zoom: 9 };
  const drawn: FeatureCollection[] = [];
  const style = { ...size, setProperty: () => undefined };
  const canvas = { clientWidth: size.width, clientHeight: size.height, style, addEventListener: () => undefined };
  const known = {
    getZoom: () => at.zoom,
    getCenter: () => ({ lng: at.center[0], lat: at.center[1] }),
    getCanvas: () => canvas,
    getContainer: () => canvas,
    getSource: (id: string) => ({ setData: (data: FeatureCollection) => id === "unit-names" && drawn.push(data) }),
    isZooming: () => false,
    loaded: () => true,
    on: (type: string, listener: (event: object) => void) => {
      listeners.push([type, listener]);
      return { unsubscribe: () => undefined };
    },
    jumpTo: (to: typeof at, event: object) => {
      const zooms = to.zoom !== at.zoom;
      at = to;
      for (const type of ["movestart", ...(zooms ? ["zoom"] : []), "move", "moveend"]) fire(type, event);
    },
    triggerRepaint: vi.fn(() => fire("idle")),
  };
  const map = new Proxy(known, { get: (of, key) => (Reflect.get(of, key) as unknown) ?? (() => undefined) });
  return { map: map as unknown as MapLibre, drawn, fire };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("innerWidth", size.width);
  vi.stubGlobal("addEventListener", () => undefined);
  vi.stubGlobal("removeEventListener", () => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

/** The names placed whatever the zoom, since the last time it was asked. */
const placed = (): number => {
  const calls = drawing.name.mock.calls.filter(([, zooming]) => !zooming).length;
  drawing.name.mockClear();
  return calls;
};

it("a map that follows places names once, a while after the last frame, and is settled only then", () => {
  const { map, fire } = fakeMap();
  const settled: boolean[] = [];
  const events = { settled: (now: boolean) => settled.push(now), camera: vi.fn(), hover: vi.fn() };
  const live = new LiveMap(map, defaultView, padding, events as unknown as ConstructorParameters<typeof LiveMap>[3]);
  live.draw(geography, {} as BaseFeatures);
  placed();
  for (let frame = 1; frame <= 10; frame += 1) {
    live.follow({ lon: 103 + frame / 100, lat: 21.7, zoom: 9 - frame / 100, whole: false });
    vi.advanceTimersByTime(16);
  }
  fire("idle");
  expect(placed()).toBe(0);
  expect(settled).toEqual([]);
  vi.advanceTimersByTime(restAfter);
  expect(placed()).toBe(1);
  expect(settled).toEqual([true]);

  fire("moveend");
  expect(placed(), "the leading map, at once").toBe(1);
  live.follow({ lon: 103, lat: 21.7, zoom: 9, whole: false });
  live.destroy();
  vi.advanceTimersByTime(restAfter);
  expect(placed(), "a map that is gone").toBe(0);
});

it("names are placed anew only for another input, and while zooming at steps of the zoom", () => {
  const { map, drawn } = fakeMap();
  const names = new NameLayer(map, geography);
  const draw = (zooming?: boolean) => names.draw({ ...defaultView }, null, { ...padding }, () => [], zooming);
  draw();
  draw();
  expect(vi.mocked(unitNames)).toHaveBeenCalledTimes(1);
  expect(drawn).toHaveLength(1);
  for (const zoom of [9.9, 9.85, 9.8]) {
    map.jumpTo({ center: [103, 21.7], zoom });
    if (names.outgrown) draw(true);
  }
  expect(vi.mocked(unitNames).mock.calls.map(([, , , { zoom }]) => zoom)).toEqual([9, 9.75]);
  draw();
  expect(vi.mocked(unitNames)).toHaveBeenCalledTimes(3);
});
