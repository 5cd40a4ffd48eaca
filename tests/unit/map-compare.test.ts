/** Two maps that look at the same place, where they lie in the window, and what of each era they show. */
import { describe, expect, it } from "vitest";
import type { Look } from "../../src/map/handle";
import { syncCameras } from "../../src/map/sync-cameras";
import { defaultView, firstLevels } from "../../src/state/view";
import { counterparts, viewOf } from "../../src/features/compare/eras";
import { freeBox, panesOf, type Room } from "../../src/state/panes";
import { cardCoversPanel, coveredBy, sheetHeight } from "../../src/state/layout";

/** A camera that tells of every movement, its own following included, as MapLibre does. */
class FakeCamera {
  moves = 0;
  readonly #listeners = new Set<(look: Look) => void>();

  constructor(private at: Look) {}

  look = (): Look => this.at;

  follow = (look: Look): void => this.move(look);

  moved = (listener: (look: Look) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  move(look: Look): void {
    this.at = look;
    this.moves += 1;
    for (const listener of this.#listeners) listener(look);
  }
}

const look = (lon: number, zoom = 9, whole = false): Look => ({ lon, lat: 21.4, zoom, whole });

describe("two maps kept together", () => {
  it("begin with what the first shows and follow each other in both directions", () => {
    const [first, second] = [new FakeCamera(look(103)), new FakeCamera(look(102, 7, true))];
    syncCameras(first, second);
    expect(second.look()).toEqual(look(103));
    first.move(look(103.2, 10));
    expect(second.look()).toEqual(look(103.2, 10));
    second.move(look(102.5, 8, true));
    expect(first.look()).toEqual(look(102.5, 8, true));
  });

  it("do not echo: one movement makes one movement of the other", () => {
    const [first, second] = [new FakeCamera(look(103)), new FakeCamera(look(103))];
    syncCameras(first, second);
    const before = [first.moves, second.moves];
    first.move(look(103.1));
    second.move(look(103.2));
    expect([first.moves, second.moves]).toEqual(before.map((moves) => moves + 2));
  });

  it("part when asked to", () => {
    const [first, second] = [new FakeCamera(look(103)), new FakeCamera(look(103))];
    syncCameras(first, second)();
    first.move(look(102));
    second.move(look(104));
    expect([first.look().lon, second.look().lon]).toEqual([102, 104]);
  });
});

const roomOf = (width: number, height: number, covered: Partial<Room["covered"]> = {}): Room => ({
  window: { width, height },
  covered: { top: 0, right: 0, bottom: 0, left: 0, ...covered },
  gap: 12,
});
const whole = { top: 0, right: 0, bottom: 16, left: 384 };

describe("the places of the maps", () => {
  it("under all panels in a swipe, so that both have one camera", () => {
    const { first, second } = panesOf("swipe", roomOf(1440, 900, { left: 384 }), whole);
    expect(first).toEqual({ left: 0, top: 0, width: 1440, height: 900, padding: whole });
    expect(second).toEqual(first);
  });

  it("the free part is what is covered on no side", () => {
    const room = roomOf(1440, 900, { top: 10, right: 396, bottom: 380, left: 384 });
    expect(freeBox(room)).toEqual({ left: 384, top: 10, width: 660, height: 510 });
    const { first, second } = panesOf("side", room, whole);
    expect(first.left).toBe(384 + room.gap);
    expect(second.left - first.left - first.width, "a seam between the two").toBe(4);
    expect(freeBox(roomOf(300, 300, { left: 200, right: 200 })).width).toBe(0);
  });

  it.each([
    ["desktop", roomOf(1440, 900, { left: 384 })],
    ["desktop with card and table", roomOf(1440, 900, { left: 384, right: 396, bottom: 380 })],
    ["tablet", roomOf(1024, 768, { left: 332 })],
    ["tablet upright", roomOf(768, 1024, { left: 332 })],
    ["phone", roomOf(390, 844, { top: 116, bottom: 92 })],
    ["phone with card", roomOf(390, 844, { top: 116, bottom: 422 })],
  ])("side by side they are equally large, in the free part, and do not overlap: %s", (_, room) => {
    const { first, second } = panesOf("side", room, whole);
    const free = freeBox(room);
    expect([second.width, second.height]).toEqual([first.width, first.height]);
    expect(Math.min(first.left, second.left)).toBeGreaterThanOrEqual(free.left);
    expect(second.left + second.width).toBeLessThanOrEqual(free.left + free.width);
    expect(second.top + second.height).toBeLessThanOrEqual(free.top + free.height);
    const above = first.top + first.height <= second.top;
    expect(above).toBe(room.window.width < room.window.height);
    expect(above || first.left + first.width <= second.left).toBe(true);
    expect(Math.min(first.width, first.height)).toBeGreaterThan(150);
  });

  it("a card lies over the panel where two maps or the table need the room", () => {
    expect([900, 1024, 1279, 1280].map((width) => cardCoversPanel(width, false))).toEqual([true, false, false, false]);
    expect([900, 1024, 1279, 1280].map((width) => cardCoversPanel(width, true))).toEqual([true, true, true, false]);
    expect(cardCoversPanel(390, true)).toBe(false);
    const open = { card: false, detent: "peek" as const, dock: 0 };
    expect(coveredBy("tablet", { width: 1024, height: 768 }, open).right).toBe(0);
  });

  it("the phone's sheet leaves the search in sight; in a low window it lies lower and rises higher", () => {
    expect(["peek", "half", "full"].map((each) => sheetHeight(each as "peek", 844))).toEqual([92, 422, 720]);
    expect(["peek", "half", "full"].map((each) => sheetHeight(each as "peek", 256))).toEqual([64, 128, 196]);
  });
});

describe("what the maps show", () => {
  it("all levels at first, each map those of its own era", () => {
    const levels = firstLevels({ era: "after", compare: "side" });
    const view = { ...defaultView, compare: "side" as const, levels };
    expect(Object.values(levels)).toEqual([true, true, true, true]);
    expect(viewOf(view, "before").levels).toEqual({ ...levels, commune: false });
    expect(viewOf(view, "after").levels).toEqual({ ...levels, district: false, "former-commune": false });
  });

  it("are flat, also where one map would be tilted", () => {
    expect(viewOf({ ...defaultView, tilted: true }, "before").tilted).toBe(false);
  });

  it("a level that is switched off is off on its map", () => {
    const levels = { ...firstLevels({ era: "after", compare: "swipe" }), district: false };
    expect(viewOf({ ...defaultView, levels }, "before").levels).toMatchObject({
      district: false,
      "former-commune": true,
    });
  });

  it("the counterpart of a unit is what it was made of or went to", () => {
    const muongNhe = counterparts({ level: "commune", code: "03160" }).map(({ level }) => level);
    expect(muongNhe.length).toBeGreaterThan(0);
    expect(new Set(muongNhe)).toEqual(new Set(["former-commune"]));
    expect(counterparts({ level: "former-commune", code: "03158" })).toEqual([{ level: "commune", code: "03158" }]);
    const ofDistrict = counterparts({ level: "district", code: "096" });
    expect(new Set(ofDistrict.map(({ level }) => level))).toEqual(new Set(["commune"]));
    expect(counterparts({ level: "province", code: "11" })).toEqual([]);
  });
});
