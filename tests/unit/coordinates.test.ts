import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { wgs84ToVn2000 } from "../../src/domain/coordinates/datum";
import { readCoordinates } from "../../src/domain/coordinates/read";
import { fromGrid, toGrid } from "../../src/domain/coordinates/systems";
import { project } from "../../src/domain/coordinates/transverse-mercator";
import { coordinateWords } from "../../src/domain/coordinates/words";
import { coordinateSystems, coordinateText } from "../../src/domain/coordinates/write";

/** Latitude and longitude in WGS 84, easting and northing in EPSG:9205, by PROJ. */
const points = [
  [21.386, 103.017, 501566.558, 2365683.532],
  [22.4017, 102.1406, 411319.437, 2478391.755],
  [21.2097, 102.9342, 492972.902, 2346166.819],
  [21.75, 103.5, 551519.917, 2406066.518],
  [22.2, 103.35, 535891.018, 2455847.74],
  [22.1, 102.6, 458532.114, 2444788.231],
  [21.3833, 103.0167, 501535.483, 2365384.611],
  [20.98, 103.1, 510201.166, 2320739.351],
  [21.35, 103.6, 562033.754, 2361816.51],
  [21.55, 102.85, 484267.746, 2383847.585],
] as const;

test.each(points)("%f, %f is %f E, %f N in VN-2000, to a millimetre", (lat, lon, easting, northing) => {
  const grid = toGrid({ lat, lon }, "vn2000");
  expect(Math.abs(grid.easting - easting)).toBeLessThan(0.001);
  expect(Math.abs(grid.northing - northing)).toBeLessThan(0.001);
  const back = fromGrid({ easting, northing }, "vn2000");
  expect(Math.abs(back.lat - lat)).toBeLessThan(1e-8);
  expect(Math.abs(back.lon - lon)).toBeLessThan(1e-8);
});

describe("a place as it is typed", () => {
  it.each([
    ["21.386 103.017", "read.decimal"],
    ["21.386, 103.017", "read.decimal"],
    ["21,386 103,017", "read.decimal"],
    ["21,386; 103,017", "read.decimal"],
    ["21,386, 103,017", "read.decimal"],
    ["103.017 21.386", "read.swapped"],
    ["21.386 N 103.017 E", "read.decimal"],
    ["B 21,386 Đ 103,017", "read.decimal"],
    ["E103.017, N21.386", "read.swapped"],
    ["vĩ độ 21,386 kinh độ 103,017", "read.decimal"],
    ["lat: 21.386, lon: 103.017", "read.decimal"],
    ["(21.386, 103.017)", "read.decimal"],
    [`21°23'09.6"N 103°01'01.2"E`, "read.sexagesimal"],
    ["21°23′09,6″B 103°01′01,2″Đ", "read.sexagesimal"],
    ["103º01’01,2”Đ; 21º23’09,6”B", "read.sexagesimal"],
    ["21°23.16' 103°1.02'", "read.sexagesimal"],
    ["21.386° 103.017°", "read.sexagesimal"],
    ["2365683.532 501566.558", "read.vn2000"],
    ["501566.558 2365683.532", "read.vn2000"],
    ["X 2365683,532 Y 501566,558", "read.vn2000"],
    ["X=2.365.683,532; Y=501.566,558", "read.vn2000"],
    ["2 365 683.532, 501 566.558", "read.vn2000"],
    ["E 501566.558 N 2365683.532", "read.vn2000"],
  ] as const)("%s", (typed, way) => {
    const { place, understood } = readCoordinates(typed);
    expect(understood).toBe(coordinateWords[way]);
    expect(Math.abs(place.lat - 21.386)).toBeLessThan(2e-8);
    expect(Math.abs(place.lon - 103.017)).toBeLessThan(2e-8);
  });

  it.each([
    ["", "fault.none"],
    ["Mường Nhé", "fault.none"],
    ["21.386", "fault.one"],
    ["21.386 103.017 5", "fault.many"],
    ["21°75'00\" 103°01'00\"", "fault.minutes"],
    ["21.386 N 103.017 N", "fault.only.north"],
    ["10.77 106.69", "fault.far"],
    ["21.386 S 103.017 E", "fault.far"],
    ["2365683 9501566", "fault.far"],
  ] as const)("%s is refused in words", (typed, fault) => {
    expect(() => readCoordinates(typed)).toThrow(expect.objectContaining({ word: coordinateWords[fault] }));
  });

  it("names the zone in which the numbers would fit", () => {
    const { easting, northing } = project(wgs84ToVn2000({ lat: 21.386, lon: 103.017 }), {
      centralMeridian: 104,
      scale: 0.9999,
      falseEasting: 500_000,
    });
    expect(() => readCoordinates(`${northing.toFixed(1)} ${easting.toFixed(1)}`)).toThrow(
      expect.objectContaining({ word: coordinateWords["fault.zone"] }),
    );
  });

  it("reads what it prints, in each system and language", () => {
    const tolerance = { decimal: 1e-5, sexagesimal: 3e-5, vn2000: 1e-5, utm48: 1e-5 };
    const place = fc.record({
      lat: fc.double({ min: 20.9, max: 22.55, noNaN: true }),
      lon: fc.double({ min: 102.14, max: 103.6, noNaN: true }),
    });
    fc.assert(
      fc.property(
        place,
        fc.constantFrom(...coordinateSystems),
        fc.constantFrom("vi" as const, "en" as const),
        (of, system, language) => {
          const read = readCoordinates(coordinateText(of, system, language)).place;
          expect(Math.abs(read.lat - of.lat)).toBeLessThan(tolerance[system]);
          expect(Math.abs(read.lon - of.lon)).toBeLessThan(tolerance[system]);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
