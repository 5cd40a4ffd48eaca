/** How land of a few points lies on the sheet, with a key in a corner that is free. */
import { describe, expect, it } from "vitest";
import { arrangeAt, arrangeFitted, corners, type WorldSpot } from "../../src/domain/sheet/arrange";

const spots = (...of: [x: number, y: number][]): WorldSpot[] => of.map(([x, y]) => ({ x, y }));
const square = spots([10, 10], [110, 10], [10, 110], [110, 110]);
const room = { width: 208, height: 108 };
const tight = { width: 108, height: 108 };
const key = { width: 20, height: 20 };
const near = (value: number) => expect.closeTo(value, 6) as number;

describe("land that is fitted", () => {
  it("fills the room but for four millimetres on each side, in the middle", () => {
    expect(arrangeFitted(square, room, null)).toEqual({ corner: "right-bottom", perPixel: near(1), middle: { x: near(60), y: near(60) }, covered: 0 }); // prettier-ignore
    expect(arrangeFitted(square, { width: 58, height: 308 }, null)?.perPixel).toBeCloseTo(0.5, 6);
    expect(arrangeFitted([], room, null)).toBeNull();
  });

  it.each([
    ["right-bottom", spots([10, 10], [110, 10], [10, 110])],
    ["left-bottom", spots([10, 10], [110, 10], [110, 110])],
    ["left-top", spots([110, 10], [10, 110], [110, 110])],
    ["right-top", spots([10, 10], [10, 110], [110, 110])],
  ] as const)("leaves its size where the key has room at the %s", (corner, land) =>
    expect(arrangeFitted(land, tight, key)).toEqual({
      ...{ corner, perPixel: near(1), covered: 0 },
      middle: { x: near(60), y: near(60) },
    }),
  );

  it("moves aside for the key before it shrinks", () => {
    const found = arrangeFitted(square, room, { width: 80, height: 90 });
    expect(found).toMatchObject({ corner: "right-bottom", perPixel: near(1), covered: 0 });
    const right = room.width / 2 + (110 - (found?.middle.x ?? 0));
    expect(right).toBeLessThanOrEqual(208 - 84 + 1e-6);
  });

  it("shrinks where the key leaves no other way, as little as it can", () => {
    const found = arrangeFitted(square, tight, key)!;
    expect(found.covered).toBe(0);
    expect(found.perPixel).toBeGreaterThan(0.79);
    expect(found.perPixel).toBeLessThanOrEqual(0.8001);
  });

  it("takes another corner only where the land is larger by more than a hundredth", () => {
    expect(arrangeFitted(spots([0, 0], [100, 0], [0, 100], [98, 98]), tight, { width: 1, height: 1 })?.corner).toBe("right-bottom"); // prettier-ignore
    expect(corners).toEqual(["right-bottom", "left-bottom", "left-top", "right-top"]);
  });
});

describe("land at a size that is given", () => {
  it("lies in the middle, with the key where it covers nothing", () => {
    expect(arrangeAt(square, room, null, 0.5)).toEqual({ corner: "right-bottom", perPixel: 0.5, middle: { x: near(60), y: near(60) }, covered: 0 }); // prettier-ignore
    expect(arrangeAt(spots([10, 10], [110, 110], [110, 10]), tight, key, 1)).toMatchObject({ corner: "left-bottom", covered: 0 }); // prettier-ignore
    expect(arrangeAt([], room, null, 1)).toBeNull();
  });

  it("is cut off around its middle where it is too large, and the key covers the fewest of its points", () => {
    const many = spots([0, 0], [100, 0], [0, 100], [100, 100], [72, 72], [73, 73], [28, 72], [72, 28]);
    const found = arrangeAt(many, tight, key, 2);
    expect(found).toEqual({ corner: "left-top", perPixel: 2, middle: { x: 50, y: 50 }, covered: 0 });
    const everywhere = spots([0, 0], [100, 100], [70, 70], [71, 71], [30, 70], [70, 30], [30, 30]);
    expect(arrangeAt(everywhere, tight, key, 2)).toMatchObject({ corner: "left-bottom", covered: 1 });
  });
});
