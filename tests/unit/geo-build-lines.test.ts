/** Lines of the topology: where they are taken from, and how long they are. */
import { describe, expect, it } from "vitest";
import { chain, withoutParallels } from "../../geo/lines";
import { ellipsoidalArea, labelPoint } from "../../geo/measure";
import { toDegrees, toMetres, type Line } from "../../geo/planar";

describe("lines", () => {
  it("are joined end to end, whichever way they run", () => {
    const joined = chain([
      [
        [1, 0],
        [0, 0],
      ],
      [
        [1, 0],
        [2, 0],
      ],
      [
        [3, 0],
        [2, 0],
      ],
    ]);
    expect(joined).toHaveLength(1);
    expect(joined[0]!.map(([x]) => x).sort()).toEqual([0, 1, 2, 3]);
  });
  it("stay apart at a fork", () =>
    expect(
      chain([
        [
          [0, 0],
          [1, 0],
        ],
        [
          [1, 0],
          [2, 1],
        ],
        [
          [1, 0],
          [2, -1],
        ],
      ]),
    ).toHaveLength(3));
  it("lose the longer of two between the same ends", () =>
    expect(
      withoutParallels([
        [
          [0, 0],
          [1, 5],
          [2, 0],
        ],
        [
          [2, 0],
          [0, 0],
        ],
      ]),
    ).toEqual([
      [
        [2, 0],
        [0, 0],
      ],
    ]));
});

describe("measuring", () => {
  const square = (x: number, y: number, side: number): Line => [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ];
  it("gives the ellipsoidal area: a degree square at 21–22° N", () => {
    const area = ellipsoidalArea({ type: "Polygon", coordinates: [square(103, 21, 1)] });
    /** Meridian arc 21–22° (110.72 km) times the mean length of a degree of the parallel (103.68 km). */
    expect(area).toBeGreaterThan(11_450);
    expect(area).toBeLessThan(11_500);
  });
  it("takes holes away", () => {
    const hole = square(103.2, 21.2, 0.2).reverse();
    const whole = ellipsoidalArea({ type: "Polygon", coordinates: [square(103, 21, 1)] });
    const part = ellipsoidalArea({ type: "Polygon", coordinates: [hole] });
    expect(ellipsoidalArea({ type: "Polygon", coordinates: [square(103, 21, 1), hole] })).toBeCloseTo(whole - part, 6);
  });
  it("puts the label of an L into its wide arm", () => {
    const l: Line = [
      [103, 21],
      [103.5, 21],
      [103.5, 21.1],
      [103.3, 21.1],
      [103.3, 21.5],
      [103, 21.5],
      [103, 21],
    ];
    const [lon, lat] = labelPoint({ type: "Polygon", coordinates: [l] });
    expect(lon).toBeLessThan(103.3);
    expect(lat).toBeGreaterThan(21.1);
  });
  it("returns from metres to degrees", () => {
    const [lon, lat] = toDegrees(toMetres([103.1, 21.4]));
    expect([lon, lat]).toEqual([expect.closeTo(103.1, 9), expect.closeTo(21.4, 9)]);
  });
});
