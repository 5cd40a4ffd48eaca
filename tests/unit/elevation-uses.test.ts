/** What is made of the heights: the ground of the tilted map, and profiles along lines. */
import geodesic from "geographiclib-geodesic";
import { describe, expect, it } from "vitest";
import { elevationAt, noElevation } from "../../src/domain/elevation/grid";
import { extremesOf, profileAlong, stepFor } from "../../src/domain/elevation/profile";
import { heightTile } from "../../src/map/raised-ground";
import { grid, small } from "./grids";

describe("the ground of the tilted map", () => {
  /** Metres at a pixel of the tile, whose first is two before its corner. */
  const decode = (tile: Uint8ClampedArray, column: number, row: number): number => {
    const [red = 0, green = 0] = tile.subarray(((row + 2) * 260 + column + 2) * 4);
    return red * 256 + green - 32768;
  };

  it("has the heights of the cells, with two rows of the neighbours, and beyond the grid its edge", () => {
    const at = { z: 9, x: Math.floor(grid.west / 256) + 1, y: Math.floor(grid.north / 256) + 1 };
    const tile = heightTile(grid, at);
    expect(tile).toHaveLength(260 * 260 * 4);
    for (const [column, row] of [
      [0, 0],
      [255, 255],
      [-2, -2],
      [257, 100],
      [17, 93],
    ] as const)
      // prettier-ignore
      expect(decode(tile, column, row)).toBe(
        grid.heights[(at.y * 256 + row - grid.north) * grid.columns + at.x * 256 + column - grid.west],
      );
    const corner = heightTile(grid, { ...at, x: at.x - 3, y: at.y - 3 });
    expect(decode(corner, 0, 0)).toBe(grid.heights[0]);
    const coarser = heightTile(grid, { z: 8, x: Math.floor(at.x / 2), y: Math.floor(at.y / 2) });
    const [column, row] = [(at.x % 2) * 128 + 5, (at.y % 2) * 128 + 7];
    expect(Math.abs(decode(coarser, column, row) - decode(tile, 11, 15))).toBeLessThan(1);
  });

  it("is at the sea where nothing is known", () => {
    const holed = { ...small, heights: small.heights.map(() => noElevation) };
    expect(decode(heightTile(holed, { z: 9, x: 403, y: 224 }), 1, 1)).toBe(0);
  });
});

describe("a profile", () => {
  const muongThanh = { lon: 103.01, lat: 21.38 };
  const tayTrang = { lon: 102.893, lat: 21.213 };

  it("has a point at the start, at every step and at the end, by distance on the ellipsoid", () => {
    const { km, step, points: along } = profileAlong(grid, [muongThanh, tayTrang]);
    const metres = geodesic.Geodesic.WGS84.Inverse(21.38, 103.01, 21.213, 102.893).s12 ?? 0;
    expect(Math.abs((km * 1000) / metres - 1)).toBeLessThan(0.001);
    expect(step).toBe(300);
    expect(along).toHaveLength(Math.ceil(metres / 300) + 1);
    expect(along[0]).toMatchObject({ ...muongThanh, km: 0 });
    expect(along.at(-1)).toMatchObject({ ...tayTrang, km });
    along.forEach((point, at) => {
      const next = along[at + 1];
      if (!next) return;
      const gap = geodesic.Geodesic.WGS84.Inverse(point.lat, point.lon, next.lat, next.lon).s12 ?? 0;
      expect(gap).toBeLessThan(300.3);
      if (at < along.length - 2) expect(gap).toBeGreaterThan(299.7);
    });
    for (const { height, ...at } of along) expect(height).toBe(elevationAt(grid, at));
  });

  it("goes on across a bend, and of a place twice in a row takes one", () => {
    const bend = { lon: 102.95, lat: 21.38 };
    const once = profileAlong(grid, [muongThanh, bend, tayTrang], 500);
    expect(profileAlong(grid, [muongThanh, bend, bend, tayTrang], 500)).toEqual(once);
    expect(once.points.map(({ km }) => km).slice(0, -1)).toEqual(once.points.slice(0, -1).map((_, at) => at / 2));
  });

  it("takes a longer step on a longer line, and says which", () => {
    expect([0.2, 179, 200, 500, 1100, 2000].map(stepFor)).toEqual([300, 300, 500, 1000, 2000, 5000]);
  });

  it("of no line is empty, and does not invent what lies outside the grid", () => {
    for (const line of [[], [muongThanh], [muongThanh, muongThanh]])
      expect(profileAlong(grid, line)).toMatchObject({ km: 0, points: [] });
    const out = profileAlong(grid, [tayTrang, { lon: 101.5, lat: 21.2 }]);
    expect(out.points.at(-1)?.height).toBeNull();
    const { lowest, highest } = extremesOf(out.points)!;
    expect(lowest.height).not.toBeNull();
    expect(highest.height).toBeGreaterThan(lowest.height!);
    expect(
      extremesOf(
        profileAlong(grid, [
          { lon: 100, lat: 20 },
          { lon: 100, lat: 21 },
        ]).points,
      ),
    ).toBeNull();
  });
});
