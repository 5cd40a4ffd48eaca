/** Measuring: what is drawn of it, and the file. */
import { describe, expect, it } from "vitest";
import { measuredGeoJson } from "../../src/features/measure/geojson";
import type { Measuring } from "../../src/features/measure/measuring.svelte";
import { measureTool } from "../../src/features/measure/tool";
import { measureShapes } from "../../src/map/measure-shapes";
import { wordsSize } from "../../src/map/measure-words";
import { at, a, b, c, d, begun, plain } from "./measured-points";

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
    expect(drawn.words.map(({ text, of }) => [plain(text), of])).toEqual([
      ["2,14 km", "whole"],
      ["+1,04 km, tạm tính 3,18 km", "next"],
      ["1,04 km", "leg"],
      ["1,11 km", "leg"],
    ]);
    work.hover(c);
    expect([shapes(work).next, shapes(work).words.length], "at rest on the last point").toEqual(["", 3]);
    work.finish();
    expect(shapes(work).next).toBe("");
  });

  it("shows the area of the points that are set, with the way to the pointer beside it", () => {
    const work = begun(a, b, c);
    work.setMode("area");
    work.hover(d);
    const drawn = shapes(work);
    expect(drawn.inside).toBe("M0.0 0.0L200.0 0.0L200.0 -200.0Z");
    expect(drawn.next).toBe("M200.0 -200.0L0.0 -200.0L0.0 0.0");
    expect(drawn.words.slice(0, 2).map(({ text }) => plain(text))).toEqual([
      expect.stringMatching(/^57,\d+ ha$/),
      expect.stringMatching(/^tạm tính 114,\d ha$/),
    ]);
  });

  it("writes no words over others or over points: of a thin ring the area alone finds room", () => {
    for (const points of [
      [a, at(1, -0.9), at(2, -2)],
      [a, b, c, at(0.2, 0.1)],
      [a, at(0.1, 0.1), at(0.3, 0.1), at(0.4, 0)],
    ])
      for (const mode of ["length", "area"] as const) {
        const work = begun(...points);
        work.setMode(mode);
        work.hover(at(1.2, 0.3));
        const { words, points: dots } = shapes(work);
        expect(words[0]?.of).toBe("whole");
        const boxes = words.map(({ x, y, text }) => ({ x, y, ...wordsSize(text) }));
        for (const [index, one] of boxes.entries()) {
          for (const other of boxes.slice(index + 1))
            expect(
              Math.abs(one.x - other.x) >= (one.width + other.width) / 2 ||
                Math.abs(one.y - other.y) >= (one.height + other.height) / 2,
            ).toBe(true);
          for (const dot of dots)
            expect(Math.abs(one.x - dot.x) >= one.width / 2 || Math.abs(one.y - dot.y) >= one.height / 2).toBe(true);
        }
      }
    const thin = begun(a, at(1, -0.9), at(2, -2));
    thin.setMode("area");
    expect(shapes(thin).words[0]?.y).toBeGreaterThan(400);
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
