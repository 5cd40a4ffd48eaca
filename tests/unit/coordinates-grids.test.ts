/** Typed coordinates whose grid or zone is not said: the others that they may be of, and zones that are not taken for another. */
import { describe, expect, it } from "vitest";
import { CoordinateFault, readCoordinates } from "../../src/domain/coordinates/read";
import { coordinateWords } from "../../src/domain/coordinates/words";

describe("grids and zones of a place as it is typed", () => {
  it("says which other grids the same metres may be of, some hundred metres away", () => {
    const { also } = readCoordinates("294218 2366274");
    expect(also.map(({ understood }) => understood.en)).toEqual([
      "WGS 84, UTM zone 48 (as GPS receivers show)",
      "VN-2000, central meridian 105°00′, 3° zone",
    ]);
    const [gps] = also;
    expect(gps?.place.lat).toBeCloseTo(21.386953411, 8);
    expect(gps?.place.lon).toBeCloseTo(103.015103521, 8);
  });

  const zonesOf = (typed: string, inside?: (place: { lat: number; lon: number }) => boolean) => {
    try {
      return readCoordinates(typed, inside).also;
    } catch (fault) {
      return fault instanceof CoordinateFault ? fault.also : [];
    }
  };

  it("names the zones in which the numbers would be in the province", () => {
    const typed = "2366003.6 397873.1";
    expect(() => readCoordinates(typed)).toThrow(expect.objectContaining({ word: coordinateWords["fault.zone"] }));
    const [found] = zonesOf(typed);
    expect(found?.understood.vi).toContain("104°00′");
    expect(found?.place.lon).toBeCloseTo(103.017, 5);
  });

  it("takes a place beside the province where it must, and names the zones in it beside that", () => {
    const inside = ({ lon }: { lon: number }): boolean => lon < 103.4;
    const read = readCoordinates("2366411 346019", inside);
    expect(read.place.lon).toBeCloseTo(103.516, 2);
    expect(read.also.map(({ understood }) => understood.en).join()).toContain("104°30′");
    expect(read.also.every(({ place }) => inside(place))).toBe(true);
  });

  it("does not take one axis that is said for two that are exchanged", () => {
    for (const typed of ["X 501567 2365684", "501567 2365684 N", "2365684 501567 Y"])
      expect(readCoordinates(typed).understood, typed).toBe(coordinateWords["read.vn2000"]);
  });

  it("does not take a zone that is said for another, and names that", () => {
    expect(() => readCoordinates("KTT 108° 2366411 346019")).toThrow(/108°00′.*: these numbers are 21\.\d+ N/);
    const far = "WGS 84, UTM zone 47 (as GPS receivers show): these numbers are 21.38";
    expect(() => readCoordinates("UTM 47 706000 2366000")).toThrow(far);
    expect(() => readCoordinates("UTM 47 294218 2366274")).toThrow("far from Điện Biên");
    expect(zonesOf("UTM 47 294218 2366274")[0]?.understood.vi).toContain("UTM múi 48");
  });
});
