/** Symbols are moved apart without losing their place. */
import { describe, expect, it } from "vitest";
import { fromPixels, toPixels } from "../../src/domain/mercator";
import { spread, type Disc } from "../../src/map/spread";
import { unitNeighbours, colorIndexes } from "../../src/map/neighbour-colours";

const distance = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

describe("symbols moved apart", () => {
  const unitDisc = (x: number, y: number, r = 8): Disc => ({ x, y, r, exact: false, reach: 80 });

  it("leaves a symbol with room where it is", () => {
    expect(spread([unitDisc(10, 20), unitDisc(100, 20)])).toEqual([{ x: 10, y: 20 }, { x: 100, y: 20 }]); // prettier-ignore
  });

  it("lets none of twelve features of one unit hide another", () => {
    const places = spread(new Array<Disc>(12).fill(unitDisc(0, 0)));
    for (const [i, a] of places.entries()) {
      for (const b of places.slice(i + 1)) expect(distance(a, b)).toBeGreaterThan(12);
    }
  });

  it("moves exact points no further than their reach, whatever crowds them", () => {
    const exact: Disc = { x: 0, y: 0, r: 8, exact: true, reach: 6 };
    const crowd = [exact, exact, exact, ...new Array<Disc>(20).fill(unitDisc(2, 1))];
    for (const place of spread(crowd).slice(0, 3)) expect(distance(place, exact)).toBeLessThanOrEqual(6 + 1e-9);
  });

  it("gives the same picture every time", () => {
    const discs = Array.from({ length: 30 }, (_, i) => unitDisc((i * 7) % 40, (i * 11) % 30));
    expect(spread(discs)).toEqual(spread(discs));
  });

  it("puts a few features of one unit in a row", () => {
    const places = spread(new Array<Disc>(3).fill(unitDisc(0, 0)));
    expect(places.map(({ y }) => y)).toEqual([0, 0, 0]);
    expect(places[1]?.x).toBeCloseTo(0);
  });

  it("keeps names clear of what is known only by its unit, not of exact points", () => {
    const name = { x: 0, y: 0, r: 7 };
    const exact: Disc = { ...unitDisc(0, 0), exact: true };
    expect(distance(spread([unitDisc(0, 3)], [name])[0]!, name)).toBeCloseTo(15);
    expect(spread([exact], [name])[0]).toEqual({ x: 0, y: 0 });
  });
});

describe("Web Mercator", () => {
  it("puts the middle of the world in the middle of the picture", () => {
    expect(toPixels(0, 0, 0)).toEqual({ x: 256, y: 256 });
  });

  it("comes back to where it started", () => {
    const { x, y } = toPixels(103.02, 21.39, 9.5);
    const [lon, lat] = fromPixels(x, y, 9.5);
    expect(lon).toBeCloseTo(103.02, 9);
    expect(lat).toBeCloseTo(21.39, 9);
  });
});

describe("neighbourColours", () => {
  it("knows neighbouring units from neighbouring parts", () => {
    const neighbours = unitNeighbours(["A", "A", "B", "C"], [[1, 2], [0], [0, 3], [2]]);
    expect(neighbours).toEqual(
      new Map([
        ["A", new Set(["B"])],
        ["B", new Set(["A", "C"])],
        ["C", new Set(["B"])],
      ]),
    );
  });

  it("gives neighbours different neighbourColours", () => {
    const wheel = new Map([["hub", new Set(["0", "1", "2", "3"])]]);
    for (let i = 0; i < 4; i++) wheel.set(String(i), new Set(["hub", String((i + 1) % 4), String((i + 3) % 4)]));
    const neighbourColours = colorIndexes(wheel, 5);
    for (const [code, others] of wheel)
      for (const other of others) expect(neighbourColours.get(code)).not.toBe(neighbourColours.get(other));
  });
});
