/** Measuring: what each act does, what undo gives back, how figures are written, and the file. */
import { describe, expect, it } from "vitest";
import { Locale } from "../../src/locale/locale";
import { metresPerPixel, middleInWindow, toPixels } from "../../src/domain/mercator";
import { measuredFigures, figuresSaid, nextWords } from "../../src/features/measure/figures";
import { measuredGeoJson } from "../../src/features/measure/geojson";
import { Measuring, measuringOf } from "../../src/features/measure/measuring.svelte";
import { areaText, legText, lengthText, otherAreaText } from "../../src/features/measure/say-measure";
import { measureTool } from "../../src/features/measure/tool";
import { measureShapes } from "../../src/map/measure-shapes";
import type { App } from "../../src/state/app.svelte";

const at = (east: number, north: number) => ({ lat: 21.4 + north / 100, lon: 103 + east / 100 });
const [a, b, c, d] = [at(0, 0), at(1, 0), at(1, 1), at(0, 1)];
const begun = (...points: (typeof a)[]): Measuring => {
  const work = new Measuring();
  for (const point of points) work.add(point);
  return work;
};
const vi = new Locale(() => "vi");
const en = new Locale(() => "en");
/** Non-breaking spaces as plain ones. */
const plain = (text: string): string => text.replaceAll(/\s/g, " ");

describe("what is measured", () => {
  it("grows by points, and a place twice in a row is one", () => {
    const work = begun(a, b, b);
    expect(work.now.points).toEqual([a, b]);
    expect(work.done).toEqual({ did: "added", n: 2 });
  });

  it("is given back act by act, and done again", () => {
    const work = begun(a, b, c);
    work.remove(1);
    work.setMode("area");
    expect(work.now).toEqual({ mode: "area", points: [a, c] });
    for (const expected of [
      { mode: "length", points: [a, c] },
      { mode: "length", points: [a, b, c] },
    ]) {
      work.undo();
      expect(work.now).toEqual(expected);
    }
    work.redo();
    expect(work.now.points).toEqual([a, c]);
    work.add(d);
    expect(work.canRedo).toBe(false);
    for (let more = 0; more < 9; more += 1) work.undo();
    expect(work.now.points).toEqual([]);
    expect(work.canUndo).toBe(false);
  });

  it("takes a drag as one act, whatever its way, and forgets one that is broken off", () => {
    const work = begun(a, b);
    work.grab(1, null);
    work.drag(c);
    work.drag(d);
    work.drop(true);
    expect(work.now.points).toEqual([a, d]);
    work.undo();
    expect(work.now.points).toEqual([a, b]);
    work.grab(1, c);
    work.drag(d);
    expect(work.now.points).toEqual([a, d, b]);
    work.drop(false);
    expect(work.now.points).toEqual([a, b]);
    work.grab(1, c);
    work.drag(d);
    work.drop(true);
    expect(work.done).toEqual({ did: "inserted", n: 2 });
    work.undo();
    expect(work.now.points).toEqual([a, b]);
  });

  it("ends with a press on the last point, of a ring also on the first, once there are enough", () => {
    const work = begun(a, b);
    work.setMode("area");
    work.press(1);
    expect(work.finished).toBe(false);
    work.add(c);
    work.press(0);
    expect(work.finished).toBe(true);
    work.add(d);
    expect(work.now.points).toHaveLength(3);
    work.removeLast();
    expect(work.finished, "too few points for an area").toBe(false);
    work.finish();
    expect(work.done).toEqual({ did: "few", n: 2 });
  });

  it("is put away when the tool is left, and comes back by undo in the same app", () => {
    const app = {} as App;
    const work = measuringOf(app);
    for (const point of [a, b]) work.add(point);
    work.leave();
    expect(work.now.points).toEqual([]);
    measuringOf(app).undo();
    expect(measuringOf(app).now.points).toEqual([a, b]);
    expect(measuringOf({} as App).now.points).toEqual([]);
  });

  it("begins at a given place, and what was there before comes back", () => {
    const work = begun(a, b);
    work.finish();
    work.begin(c);
    expect([work.now.points, work.finished]).toEqual([[c], false]);
    work.undo();
    expect(work.now.points).toEqual([a, b]);
  });
});

describe("the figures", () => {
  it("are said as exactly as a hand places points", () => {
    expect([0.0004, 0.8496, 0.9996, 3.4849, 152.44].map((km) => plain(lengthText(km, "vi")))).toEqual(["0 m", "850 m", "1 km", "3,48 km", "152,4 km"]); // prettier-ignore
    expect([0.0052, 0.3254, 5.4321, 14.238, 1520].map((km2) => plain(areaText(km2, "vi")))).toEqual(["5.200 m²", "32,54 ha", "543,2 ha", "14,24 km²", "1.520 km²"]); // prettier-ignore
    expect(plain(otherAreaText(14.238, "en"))).toBe("1,424 ha");
    expect(plain(otherAreaText(5.4321, "vi"))).toBe("5,43 km²");
    expect(plain(legText(vi, { km: 1.24, azimuth: 312.4 }, 2))).toBe("Từ điểm 2: 1,24 km, hướng tây bắc (312°)");
    expect(plain(legText(en, { km: 1.24, azimuth: 359.7 }, null))).toBe("Back to point 1: 1.24 km to the north (0°)");
  });

  it("have an area only where the sides do not cross", () => {
    const square = { mode: "area", points: [a, b, c, d] } as const;
    expect(measuredFigures(square).km2).toBeCloseTo(1.148, 2);
    expect(plain(figuresSaid(vi, square, measuredFigures(square)))).toMatch(/^Diện tích 114,\d ha, chu vi 4,29 km\.$/);
    const crossed = { mode: "area", points: [a, c, b, d] } as const;
    expect(measuredFigures(crossed)).toMatchObject({ km2: null, crosses: true });
    expect(figuresSaid(vi, crossed, measuredFigures(crossed))).toBe("Các cạnh cắt nhau.");
    expect(measuredFigures({ mode: "length", points: [a, c, b, d] }).crosses).toBe(false);
  });

  it("tell what the next point would make of it", () => {
    expect(nextWords({ mode: "length", points: [] }, a, "vi")).toBe("");
    expect(plain(nextWords({ mode: "length", points: [a] }, b, "vi"))).toBe("1,04 km");
    expect(plain(nextWords({ mode: "length", points: [a, b] }, c, "vi"))).toBe("+1,11 km · 2,14 km");
    expect(plain(nextWords({ mode: "area", points: [a, b] }, c, "vi"))).toMatch(/^57,\d+ ha$/);
  });
});

describe("the drawing", () => {
  const project = ({ lat, lon }: typeof a) => ({ x: (lon - 103) * 20_000, y: (21.4 - lat) * 20_000 });
  const shapes = (work: Measuring) => {
    const tool = measureTool(work, "vi");
    if (tool.kind !== "measure") throw new Error("another tool");
    return measureShapes(tool.drawing, project);
  };

  it("has the line, its points, the way to the pointer and words where there is room", () => {
    const work = begun(a, b, c);
    work.hover(d);
    const drawn = shapes(work);
    expect(drawn.line).toBe("M0.0 0.0L200.0 0.0L200.0 -200.0");
    expect(drawn.next).toBe("M200.0 -200.0L0.0 -200.0");
    expect(drawn.middles.map(({ leg }) => leg)).toEqual([0, 1]);
    expect(drawn.words.map(({ text }) => plain(text))).toEqual(["1,04 km", "1,11 km", "+1,04 km · 3,18 km"]);
    work.finish();
    expect(shapes(work).next).toBe("");
    expect(shapes(work).words.at(-1)).toMatchObject({ strong: true });
  });

  it("closes a ring, and marks the point in use and the place that is read", () => {
    const work = begun(a, b, c);
    work.setMode("area");
    work.finish();
    work.choose(1);
    work.mark = a;
    expect(shapes(work).line).toMatch(/Z$/);
    expect(shapes(work).middles).toHaveLength(3);
    expect(shapes(work).marked).toEqual([project(b), project(a)]);
  });
});

describe("the file", () => {
  it("is a line with its length, or a ring that runs counterclockwise with its area", () => {
    const line = measuredGeoJson({ mode: "length", points: [a, b] }, "how");
    expect(line.geometry).toEqual({ type: "LineString", coordinates: [[103, 21.4], [103.01, 21.4]] }); // prettier-ignore
    expect(line.properties).toEqual({ length_km: 1.0369, method: "how" });
    for (const points of [[a, b, c], [c, b, a]]) {
      const ring = measuredGeoJson({ mode: "area", points }, "how");
      const [coordinates = []] = ring.geometry?.type === "Polygon" ? ring.geometry.coordinates : [];
      expect(coordinates).toHaveLength(4);
      const twice = coordinates.slice(1).reduce((sum, [x2 = 0, y2 = 0], index) => {
        const [x1 = 0, y1 = 0] = coordinates[index] ?? [];
        return sum + x1 * y2 - x2 * y1;
      }, 0);
      expect(twice).toBeGreaterThan(0);
      expect(ring.properties?.["area_km2"]).toBeCloseTo(0.574, 3);
    } // prettier-ignore
    expect(measuredGeoJson({ mode: "area", points: [a, c, b, d] }, "how").properties).toMatchObject({ area_km2: null, sides_cross: true }); // prettier-ignore
  });
});

describe("the middle of the map", () => {
  it("is that of the pixels no panel covers", () => {
    const camera = { lon: 103, lat: 21.7, zoom: 8 };
    const middle = middleInWindow(camera, { top: 0, right: 100, bottom: 200, left: 300 });
    const [from, to] = [toPixels(camera.lon, camera.lat, 8), toPixels(middle.lon, middle.lat, 8)];
    expect(to.x - from.x).toBeCloseTo(100, 6);
    expect(to.y - from.y).toBeCloseTo(-100, 6);
    expect(metresPerPixel(0, 0)).toBeCloseTo(78_271.5, 1);
  });
});
