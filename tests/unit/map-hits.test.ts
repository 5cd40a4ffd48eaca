/** What a press on symbols selects: one feature, or all under it. */
import { describe, expect, it } from "vitest";
import { drawnRadius, pressed, featuresHit, reach, type SymbolHit } from "../../src/map/hits";

const hit = (away: number, radius: number, ...ids: string[]): SymbolHit => ({
  away,
  radius,
  features: ids.map((id) => ({ kind: "feature", layer: "projects", id })),
});
const ids = (hits: SymbolHit[], pointer: "mouse" | "touch" = "mouse") => pressed(hits, pointer).map(({ id }) => id);

describe("a press", () => {
  it("means the symbol it lies on, not its neighbour", () => {
    expect(ids([hit(12, 8, "b"), hit(2, 8, "a")])).toEqual(["a"]);
  });

  it("means all symbols it lies on, a number among them with all its features", () => {
    expect(ids([hit(5, 8, "b"), hit(2, 8, "a"), hit(7, 12, "c", "d"), hit(20, 8, "e")])).toEqual(["a", "c", "d", "b"]);
  });

  it("next to the symbols selects the nearest", () => {
    expect(ids([hit(11, 8, "a"), hit(10.5, 8, "b")])).toEqual(["b"]);
    expect(ids([])).toEqual([]);
  });

  it("of a finger means what is within some px of it", () => {
    expect(ids([hit(2, 8, "a"), hit(13, 8, "b")], "touch")).toEqual(["a", "b"]);
    expect(ids([hit(2, 8, "a"), hit(19, 8, "b")], "touch")).toEqual(["a"]);
  });
});

describe("a drawn symbol", () => {
  it("stands for its feature, or for all that are counted in it", () => {
    expect(featuresHit({ layer: "projects", id: "a", count: 1 })).toEqual([
      { kind: "feature", layer: "projects", id: "a" },
    ]);
    expect(featuresHit({ layer: "projects", id: '["a","b"]', count: 2 }).map(({ id }) => id)).toEqual(["a", "b"]);
    expect(featuresHit({ layer: "gone", id: "a", count: 1 })).toEqual([]);
  });

  it("is never so small that a mouse misses what is within 12 px of its middle", () => {
    for (const r of [6, 7, 10, 15]) expect(drawnRadius({ r, count: 1 }, 6) + reach.mouse).toBeGreaterThanOrEqual(12);
  });

  it("is smaller from afar, with a number less so", () => {
    const at = (zoom: number, count: number) => drawnRadius({ r: 10, count }, zoom);
    expect(at(7, 1)).toBeCloseTo(6.2);
    expect(at(7, 5)).toBeCloseTo(8);
    expect(at(12, 1)).toBe(10);
  });
});
