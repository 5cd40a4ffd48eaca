/** The reader's own position: which place it is, and how exact. */
import { describe, expect, it } from "vitest";
import { placeWords } from "../../src/features/place/words";
import type { App } from "../../src/state/app.svelte";
import { ownPositionsOf, withAccuracy } from "../../src/state/own-position.svelte";
import { placeSelection } from "../../src/state/selection";

describe("one's own position", () => {
  it("is known by its place for as long as the page is open, and any other place is not one", () => {
    const app = {} as App;
    const here = placeSelection({ lat: 21.386_004, lon: 103.017 });
    ownPositionsOf(app).add(here, 12);
    expect(ownPositionsOf(app).accuracyOf(placeSelection({ lat: 21.386, lon: 103.017 }))).toBe(12);
    expect(ownPositionsOf(app).accuracyOf(placeSelection({ lat: 21.387, lon: 103.017 }))).toBeNull();
    expect(ownPositionsOf({} as App).accuracyOf(here)).toBeNull();
  });

  it("is said to be no more exact than the device says", () => {
    const said = [11.2, 999.4, 1001, 5000].map((metres) => withAccuracy(placeWords["own.title"], metres));
    expect(said.map(({ vi }) => vi.split(/±\s/)[1]?.replace(/\s/, " "))).toEqual(["12 m", "1.000 m", "1,1 km", "5 km"]);
    expect(said[3]?.en).toMatch(/^Your position, to ±\s5\skm$/);
  });
});
