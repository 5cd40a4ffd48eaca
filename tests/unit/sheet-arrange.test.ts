/** The land lies on the sheet as large as can be, and the key covers none of it. */
import { describe, expect, it } from "vitest";
import {
  arrangeAt,
  arrangeFitted,
  type Arrangement,
  type Corner,
  type WorldSpot,
} from "../../src/domain/sheet/arrange";
import { toPixels } from "../../src/domain/mercator";
import { unitsOf } from "../../src/domain/units";
import { outline } from "../../src/domain/geography";
import { geography } from "../fixtures/geography";
import { paneRoom, sheetPanes } from "../../src/features/print/panes";
import { keyBoxes } from "../../src/features/print/key-boxes";
import { heavyTest } from "./heavy";

function spotsOf(ref: Parameters<typeof outline>[1]): WorldSpot[] {
  const shape = outline(geography, ref);
  const rings = shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat();
  return rings.flat().map(([lon = 0, lat = 0]) => toPixels(lon, lat, 0));
}

/** On paper, mm. */
const onPaper = ({ perPixel, middle }: Arrangement, room: { width: number; height: number }, { x, y }: WorldSpot) => ({
  x: room.width / 2 + (x - middle.x) * perPixel,
  y: room.height / 2 + (y - middle.y) * perPixel,
});

const rooms = [{ width: 281, height: 150 }, { width: 194, height: 240 }]; // prettier-ignore
const keys = [{ width: 59, height: 60 }, { width: 59, height: 140 }, { width: 116, height: 90 }]; // prettier-ignore

describe("the arrangement of a sheet", () => {
  heavyTest("shows the province, and each commune, whole and beside the key", () => {
    const lands = [
      { level: "province", code: "11" } as const,
      ...unitsOf("commune")
        .slice(0, 6)
        .map(({ ref }) => ref),
    ];
    for (const ref of lands) {
      const land = spotsOf(ref);
      for (const room of rooms)
        for (const key of keys) {
          const found = arrangeFitted(land, room, key);
          if (!found) throw new Error("nothing is arranged");
          expect(found.covered).toBe(0);
          const [side, end] = found.corner.split("-");
          for (const spot of land) {
            const { x, y } = onPaper(found, room, spot);
            expect(x > 0 && y > 0 && x < room.width && y < room.height).toBe(true);
            const [left, top] = [side === "left" ? 0 : room.width - key.width, end === "top" ? 0 : room.height - key.height]; // prettier-ignore
            expect(x > left && x < left + key.width && y > top && y < top + key.height).toBe(false);
          }
        }
    }
  });

  it("puts the key where the province leaves room", () => {
    const land = spotsOf({ level: "province", code: "11" });
    const room = { width: 194, height: 240 };
    const [with_, without] = [arrangeFitted(land, room, { width: 59, height: 60 }), arrangeFitted(land, room, null)];
    expect(with_?.corner).toBe("left-bottom");
    expect((with_?.perPixel ?? 0) / (without?.perPixel ?? 1)).toBeGreaterThan(0.99);
  });

  it("keeps a scale that is given, land in the middle where it is too large", () => {
    const land = [{ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 10, y: 10 }, { x: 0, y: 10 }]; // prettier-ignore
    const found = arrangeAt(land, { width: 100, height: 100 }, { width: 30, height: 30 }, 50);
    expect(found).toMatchObject({ perPixel: 50, middle: { x: 5, y: 5 } });
  });

  it("has nothing for no land", () => expect(arrangeFitted([], { width: 100, height: 100 }, null)).toBeNull());
});

describe("the maps of a sheet", () => {
  const room = { width: 200, height: 100 };

  it("lie beside each other on a wide sheet, above each other on a high one", () => {
    expect(sheetPanes(room, "side", "landscape", "after", 0).map(({ left, top }) => [left, top])).toEqual([[0, 0], [101, 0]]); // prettier-ignore
    expect(sheetPanes(room, "side", "portrait", "after", 0).map(({ left, top }) => [left, top])).toEqual([[0, 0], [0, 51]]); // prettier-ignore
    expect(paneRoom(room, "switch", "portrait")).toEqual(room);
  });

  it("are one over the other with a divider, which stays on the sheet", () => {
    const from = (divider: number) => sheetPanes(room, "swipe", "landscape", "after", divider).map((pane) => pane.from);
    expect(from(50)).toEqual([0, 50]);
    expect([from(-10), from(400)]).toEqual([[0, 0], [0, 200]]); // prettier-ignore
  });

  it("know what the key covers of each", () => {
    const laid = (corner: Corner) =>
      ({ key: { width: 60, height: 40 }, room, corner }) as Parameters<typeof keyBoxes>[0];
    const [first, second] = sheetPanes(room, "side", "landscape", "after", 0);
    if (!first || !second) throw new Error("two maps");
    expect(keyBoxes(laid("right-bottom"), first, 1)).toEqual([]);
    expect(keyBoxes(laid("right-bottom"), second, 2)).toEqual([{ left: 78, top: 120, right: 198, bottom: 200 }]);
    expect(keyBoxes(laid("left-top"), first, 1)).toEqual([{ left: 0, top: 0, right: 60, bottom: 40 }]);
  });
});
