/** Measuring: what each act does, what undo gives back, how figures are written. */
import { describe, expect, it } from "vitest";
import { Locale } from "../../src/locale/locale";
import { metresPerPixel, middleInWindow, toPixels } from "../../src/domain/mercator";
import { measuredFigures, figuresSaid, nextWords } from "../../src/features/measure/figures";
import { parseKept } from "../../src/features/measure/kept-shape";
import { Measuring, measuringOf } from "../../src/features/measure/measuring.svelte";
import { areaText, legText, lengthText, otherAreaText } from "../../src/features/measure/say-measure";
import type { App } from "../../src/state/app.svelte";
import { a, b, c, d, begun, plain } from "./measured-points";

const vi = new Locale(() => "vi");
const en = new Locale(() => "en");

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

  it("stays when the tool is left, makes room when it is taken up anew, and is gone on with or given back by undo", () => {
    const app = {} as App;
    const work = measuringOf(app);
    for (const point of [a, b]) work.add(point);
    work.leave();
    expect(measuringOf(app).now.points).toEqual([a, b]);
    work.putAway();
    expect([work.now.points, work.resumable, work.done]).toEqual([[], true, null]);
    work.undo();
    expect([work.now.points, work.resumable]).toEqual([[a, b], false]);
    work.redo();
    work.resume();
    work.add(c);
    expect(work.now.points).toEqual([a, b, c]);
    expect(measuringOf({} as App).now.points).toEqual([]);
  });

  it("is kept by the tab as it was, and what is no shape is not read", () => {
    const kept = { now: { mode: "area", points: [a, b, c] }, finished: true } as const;
    expect(parseKept(JSON.stringify({ ...kept.now, finished: true }))).toEqual(kept);
    const work = new Measuring(kept);
    expect([work.now, work.finished, work.canUndo]).toEqual([kept.now, true, false]);
    for (const text of [
      null,
      "",
      "{",
      "[]",
      '{"mode":"area","points":[]}',
      '{"mode":"area","points":[{"lat":"1","lon":2}]}',
      '{"mode":"x","points":[{"lat":1,"lon":2}]}',
    ])
      expect(parseKept(text)).toBeNull();
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
    expect(plain(nextWords({ mode: "length", points: [a] }, b, "vi"))).toBe("+1,04 km");
    expect(plain(nextWords({ mode: "length", points: [a, b] }, c, "vi"))).toBe("+1,11 km, tạm tính 2,14 km");
    expect(plain(nextWords({ mode: "area", points: [a, b] }, c, "vi"))).toMatch(/^tạm tính 57,\d+ ha$/);
    expect(nextWords({ mode: "length", points: [a, b] }, b, "vi"), "at rest on the last point").toBe("");
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
