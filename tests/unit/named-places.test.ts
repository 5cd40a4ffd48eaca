/** Names of a close view: each has a source, none stands twice, seats are those of their era. */
import { describe, expect, it } from "vitest";
import { loadPlaceRows, namedPlaces } from "../../src/domain/named-places";
import { seatOf } from "../../src/domain/seats";
import { eras, levels } from "../../src/domain/unit";
import { unitsOf } from "../../src/domain/units";
import { mapName } from "../../src/map/map-name";
import { loadTable } from "virtual:data/tables";
import { base } from "../fixtures/base";

const rows = await loadPlaceRows();
const sources = new Set((await loadTable("sources")).map(({ id }) => id));

describe.each(eras)("in the picture %s", (era) => {
  const places = namedPlaces(rows, era);

  it("each has a source, a composed name, a point", () => {
    expect(places.length).toBe(37);
    for (const { name, lon, lat, sources: of } of places) {
      expect(of.length, name.vi).toBeGreaterThan(0);
      for (const id of of) expect(sources, name.vi).toContain(id);
      expect(name.vi).toBe(name.vi.normalize("NFC").trim());
      expect(lon > 102 && lon < 104 && lat > 20.8 && lat < 22.6, name.vi).toBe(true);
    }
  });

  it("no name stands twice, and none is that of a unit, a river or a town", () => {
    for (const language of ["vi", "en"] as const) {
      const names = places.map(({ name }) => name[language]);
      expect(new Set(names).size).toBe(names.length);
      const others = new Set([
        ...levels.flatMap((level) => unitsOf(level).flatMap((unit) => [unit.name, mapName(unit)])),
        ...[...base.rivers.features, ...base.places.features].map(({ properties }) => String(properties?.["name"])),
      ]);
      expect(names.filter((name) => others.has(name))).toEqual([]);
    }
  });

  it("no two stand at one point, but a seat that a school stands for", () => {
    const at = (place: (typeof places)[number]) => [place.lon, place.lat].map((each) => each.toFixed(4)).join();
    const doubled = places.filter((place, i) => places.findIndex((each) => at(each) === at(place)) < i);
    expect(doubled.map(({ name }) => name.vi)).toEqual(["PTDTBT Tiểu học Leng Su Sìn", "THCS thị trấn Mường Chà"]);
  });
});

it("a seat bears the name of who has it: the commune now, the unit of before then; no point is made up", () => {
  const named = (era: (typeof eras)[number]) => namedPlaces(rows, era).filter(({ isSeat }) => isSeat);
  const vi = (era: (typeof eras)[number]) => named(era).map(({ name }) => name.vi);
  const withPoint = unitsOf("commune").filter((commune) => seatOf(commune)?.point);
  expect(named("after").length).toBe(withPoint.length);
  expect(vi("after")).toContain("UBND xã Sín Thầu");
  expect(vi("before")).toContain("UBND xã Leng Su Sìn");
  expect(vi("before")).toContain("UBND huyện Nậm Pồ");
  expect(named("after").map(({ name }) => name.en)).toContain("Điện Biên Phủ ward seat");
  // Of the former communes, Sín Thầu's own office is known as well.
  expect(named("before").length).toBe(withPoint.length + 1);
  expect(vi("before")).toContain("UBND xã Sín Thầu");
  expect(named("after").filter(({ isExact }) => isExact).map(({ name }) => name.vi)).toEqual(["UBND phường Mường Lay"]); // prettier-ignore
});
