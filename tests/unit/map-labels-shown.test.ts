/** Names of units: which are shown, and where none may stand. */
import type { FeatureCollection, Point } from "geojson";
import type { Map as MapLibre } from "maplibre-gl";
import { afterEach, describe, expect, it, vi } from "vitest";
import { unitGeometry } from "../../src/domain/geography";
import { partsOf } from "../../src/domain/lineage";
import { unitKey, type Level } from "../../src/domain/unit";
import { unitNames } from "../../src/map/labels/unit-names";
import { rectangle } from "../../src/map/labels/land-grid";
import { fromPixels, toPixels } from "../../src/domain/mercator";
import { NameLayer } from "../../src/map/labels/name-layer";
import { widthOf } from "../../src/map/labels/writings";
import { panesOf } from "../../src/state/panes";
import { defaultLevels, defaultView, type View } from "../../src/state/view";
import { geography } from "../fixtures/geography";
import { sizes, coverOf, windowAt, viewOf, overlap, check } from "./names-on-land";

/** Left, top, right, bottom of what lies over a map of this size, as a browser measures them from its upper left corner. */
const measured = [
  {
    ...sizes[0]!,
    window: sizes[0]!,
    cover: coverOf(sizes[0]!),
    boxes: {
      zoom: [1388, 584, 1428, 824],
      print: [1388, 531, 1428, 571],
      tilt: [1340, 531, 1380, 571],
      scale: [1338, 846, 1428, 862],
      credits: [983, 870, 1428, 894],
    },
  },
  {
    ...sizes[1]!,
    window: sizes[1]!,
    cover: coverOf(sizes[1]!),
    boxes: {
      zoom: [972, 452, 1012, 692],
      print: [972, 399, 1012, 439],
      tilt: [924, 399, 964, 439],
      scale: [936, 714, 1012, 730],
      credits: [567, 738, 1012, 762],
    },
  },
  {
    ...sizes[2]!,
    window: sizes[2]!,
    cover: coverOf(sizes[2]!),
    boxes: {
      zoom: [334, 132, 378, 396],
      tilt: [8, 132, 52, 176],
      scale: [12, 706, 81, 722],
      credits: [8, 724, 341, 748],
      legend: [273, 660, 382, 704],
    },
  },
  // The upper of two maps on a phone, which begins below the search.
  {
    width: 390,
    height: 316,
    window: sizes[2]!,
    cover: { top: 4, right: 0, bottom: 16, left: 0 },
    boxes: { zoom: [334, 16, 378, 148], scale: [12, 254, 82, 270] },
  },
];

// prettier-ignore

describe("under buttons, scale and credits", () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each(measured)("$width × $height: stands no name", ({ window, cover, boxes, ...size }) => {
    vi.stubGlobal("innerWidth", window.width);
    const zoom = 11.5;
    const label = unitGeometry(geography, { level: "commune", code: "03202" }).label;
    const there = toPixels(label[0], label[1], zoom);
    for (const [what, [left = 0, top = 0, right = 0, bottom = 0]] of Object.entries(boxes)) {
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const [lng, lat] = fromPixels(there.x + size.width / 2 - x, there.y + size.height / 2 - y, zoom);
      const drawn: FeatureCollection<Point, { text: string; size: number }>[] = [];
      const map = {
        getZoom: () => zoom,
        isZooming: () => false,
        getCenter: () => ({ lng, lat }),
        getCanvas: () => ({ clientWidth: size.width, clientHeight: size.height }),
        getSource: () => ({ setData: (data: (typeof drawn)[number]) => drawn.push(data) }),
      } as unknown as MapLibre;
      new NameLayer(map, geography).draw(viewOf("commune"), null, cover, () => []);
      const names = drawn[0]!.features.map(({ geometry: { coordinates }, properties: { text, size: em } }) => {
        const at = toPixels(coordinates[0]!, coordinates[1]!, zoom);
        const lines = text.split("\n");
        const width = Math.max(...lines.map((line) => widthOf(line))) * em;
        return { text, ...rectangle(at.x - there.x + x, at.y - there.y + y, width, lines.length * em) };
      });
      expect(names.length).toBeGreaterThan(0);
      const under = names.filter((name) => overlap(name, { left, top, right, bottom }));
      expect(under.map(({ text }) => text), what).toEqual([]); // prettier-ignore
    }
  });

  it("begins where the browser has it: the pane of the upper map is the one measured", () => {
    const covered = coverOf(sizes[2]!);
    const { first } = panesOf("side", { window: sizes[2]!, covered, gap: 12 }, covered);
    expect(first).toEqual({ left: 0, top: 116, width: 390, height: 316, padding: measured[3]!.cover });
  });
});

describe("whose names are shown", () => {
  const free = windowAt(sizes[0]!, 9.2, 103.02, 21.39);
  const shown = (view: Partial<View>, coloured: Level | null, zoom = 9.2) => {
    const names = unitNames(geography, { ...defaultView, ...view }, coloured, { zoom, free, taken: [] });
    return new Set(names.map(({ ref }) => ref.level));
  };
  const before = { era: "before", levels: defaultLevels.before } as const;

  it("follows what is coloured", () => {
    expect(shown(before, null)).toEqual(new Set(["district", "former-commune"]));
    expect(shown(before, "former-commune")).toEqual(new Set(["former-commune"]));
    expect(shown(before, "district")).toEqual(new Set(["district"]));
  });

  it("names no unit twice, whatever is shown in whatever way", () => {
    const window = { zoom: 12, free: windowAt(sizes[0]!, 12, 103.02, 21.39), taken: [] };
    for (const compare of ["switch", "overlay"] as const)
      for (const era of ["before", "after"] as const)
        for (const commune of [true, false])
          for (const district of [true, false]) {
            const levels = { province: true, "former-commune": true, commune, district };
            const view = { ...defaultView, compare, era, levels };
            const keys = unitNames(geography, view, null, window).map(({ ref }) => unitKey(ref));
            expect(keys.toSorted(), `${compare} ${era}`).toEqual([...new Set(keys)].toSorted());
          }
  });

  it("has the parts of a selected commune, below its own name, and no others", () => {
    const ref = { level: "commune", code: "03202" } as const;
    const [lon, lat] = unitGeometry(geography, ref).label;
    const selection = { kind: "unit", unit: ref } as const;
    const window = { zoom: 11, free: windowAt(sizes[0]!, 11, lon, lat), taken: [] };
    const names = unitNames(geography, { ...defaultView, selection }, null, window);
    const parts = names.filter((name) => name.ref.level === "former-commune");
    expect(parts.map((part) => part.ref.code).toSorted()).toEqual(
      partsOf(ref)
        .map((part) => part.ref.code)
        .toSorted(),
    );
    check(names, 11, window.free);
  });
});
