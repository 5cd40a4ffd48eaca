/** The SVG map draws the same classes and features. */
import { describe, expect, it, vi } from "vitest";
import { landOfAll } from "../../src/domain/land";
import { regionColor } from "../../src/domain/region";
import { defaultLevels, defaultView, type View } from "../../src/state/view";
import { areas, labels, lines, pictureFrame, regionShapes, unitShapes } from "../../src/features/map/fallback-picture";
import { featureShapes } from "../../src/features/map/feature-shapes";
import { outlinePath } from "../../src/map/symbols";
import { frame, svgPath } from "../../src/features/map/svg-path";
import { geography } from "../fixtures/geography";

const view = (era: View["era"]): View => ({
  ...defaultView,
  era,
  levels: defaultLevels[era],
});

describe("SVG paths", () => {
  const { project, unproject, width, height } = frame([0, 0, 10, 10], 120, 10);

  it("finds the place of a point of the picture again", () => {
    const [lon, lat] = unproject(...project([7, 3]));
    expect(lon).toBeCloseTo(7, 9);
    expect(lat).toBeCloseTo(3, 9);
  });

  it("fits the bounds between the margins, north up", () => {
    expect(project([0, 10]).map(Math.round)).toEqual([10, 10]);
    expect(project([10, 0])[0]).toBeCloseTo(width - 10);
    expect(project([10, 0])[1]).toBeCloseTo(height - 10);
  });

  it("closes rings, keeps lines open and leaves doubled positions out", () => {
    expect(svgPath({ type: "Polygon", coordinates: [[[0, 0], [10, 0], [10, 0], [0, 0]]] }, project)).toMatch(/^M[\d.]+ [\d.]+L[\d.]+ [\d.]+L[\d.]+ [\d.]+Z$/); // prettier-ignore
    expect(svgPath({ type: "LineString", coordinates: [[0, 0], [10, 0]] }, project)).not.toContain("Z"); // prettier-ignore
    expect(svgPath({ type: "Point", coordinates: [0, 0] }, project)).toBe("");
  });

  it("draws each shape as a closed path", () => {
    for (const shape of ["circle", "diamond", "square", "triangle", "hexagon", "house", "rotor"] as const) {
      expect(outlinePath(shape, 5, 20, 20)).toMatch(/^M.*Z$/);
    }
  });
});

describe("the picture that stands in for the map", () => {
  const small = pictureFrame(geography, 900, 400);

  it("draws each region that has land in its own colour, its name inside it", () => {
    const regions = [
      { name: "A", land: landOfAll([{ level: "commune", code: "03160" }]) },
      { name: "trống", land: landOfAll([]) },
      { name: "B", land: landOfAll([{ level: "commune", code: "03158" }]) },
    ];
    const shapes = regionShapes(geography, { ...view("after"), regions }, small);
    expect(shapes.map(({ name }) => name)).toEqual(["A", "B"]);
    expect(shapes.map(({ color }) => color)).toEqual([regionColor(0), regionColor(2)]);
    for (const { path, x, y } of shapes) {
      const points = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(
        ([, px, py]) => [Number(px), Number(py)] as const,
      );
      expect(x).toBeGreaterThan(Math.min(...points.map(([px]) => px)));
      expect(x).toBeLessThan(Math.max(...points.map(([px]) => px)));
      expect(y).toBeGreaterThan(Math.min(...points.map(([, py]) => py)));
      expect(y).toBeLessThan(Math.max(...points.map(([, py]) => py)));
    }
  });

  it("keeps what was drawn in a frame, so that another view of the same land costs no outlines", () => {
    const one = unitShapes(geography, view("after"), small);
    const project = vi.fn(small.project);
    const frame = { ...small, project };
    unitShapes(geography, view("after"), frame);
    const asked = project.mock.calls.length;
    expect(asked).toBeGreaterThan(1000);
    const again = unitShapes(geography, { ...view("after"), language: "en" }, frame);
    expect(project.mock.calls.length).toBe(asked);
    expect(again.map(({ path }) => path)).toEqual(one.map(({ path }) => path));
    expect(areas(geography, view("after"), null, null, frame, "")[0]?.path).toBe(
      areas(geography, view("before"), null, null, frame, "")[0]?.path,
    );
  });

  it("fits a low window as well as a narrow one", () => {
    expect(small.height).toBeLessThanOrEqual(405);
    expect(pictureFrame(geography, 360, 2000).width).toBe(360);
  });

  it.each([["before", 129], ["after", 45]] as const)("%s: every unit can be chosen", (era, count) => {
    const units = unitShapes(geography, view(era), small);
    expect(units).toHaveLength(count);
    for (const { path, name } of units) expect([path.length > 20, name.length > 3]).toEqual([true, true]);
  }); // prettier-ignore

  it("is tinted by former district in both eras alike", () => {
    const [before, after] = (["before", "after"] as const).map((era) =>
      areas(geography, view(era), null, null, small, "url(#hatch)"),
    );
    expect(before).toHaveLength(10);
    expect(after).toEqual(before);
  });

  it("shows the lines of the levels that are on and no others", () => {
    expect(new Set(lines(geography, view("after"), small).map(({ level }) => level))).toEqual(
      new Set(["commune", "province"]),
    );
  });

  it("names only units with room for it", () => {
    const placed = labels(geography, view("after"), null, null, pictureFrame(geography, 760, 900), []);
    expect(placed.length).toBeGreaterThan(20);
    expect(placed.length).toBeLessThan(45);
  });

  it("draws no features before their tables are there", () => {
    expect(featureShapes(geography, { ...view("after"), layers: { hydropower: 1 } }, null, small)).toEqual([]);
  });
});
