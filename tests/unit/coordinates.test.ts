import { describe, expect, it, test } from "vitest";
import { readCoordinates } from "../../src/domain/coordinates/read";
import { fromGrid, toGrid } from "../../src/domain/coordinates/systems";
import { coordinateWords } from "../../src/domain/coordinates/words";
import { coordinateSystems, coordinateText } from "../../src/domain/coordinates/write";
import fc, { examples } from "./property";

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
    ["103.017, 21.386 N", "read.swapped"],
    ["21.386, 103.017 E", "read.decimal"],
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
    ["21.386,103.017", "read.decimal"],
    ["103.017,21.386", "read.swapped"],
    ["21.386;103.017", "read.decimal"],
    ["21.3860,103.0170", "read.decimal"],
    ["21,386,103,017", "read.decimal"],
    ["21,386 103.017", "read.decimal"],
    ["21.386/103.017", "read.decimal"],
    ["21 23 9.6 103 1 1.2", "read.sexagesimal"],
    ["21 23 9,6 103 1 1,2", "read.sexagesimal"],
    ["21 23 09.6 N, 103 01 01.2 E", "read.sexagesimal"],
    ["N 21 23 9.6 E 103 1 1.2", "read.sexagesimal"],
    ["21 23.16 103 1.02", "read.sexagesimal"],
    ["21:23:09.6 103:01:01.2", "read.sexagesimal"],
    ["21 độ 23 phút 9,6 giây Bắc, 103 độ 1 phút 1,2 giây Đông", "read.sexagesimal"],
    ["21 degrees 23 minutes 9.6 seconds N, 103 degrees 1 minute 1.2 seconds E", "read.sexagesimal"],
    ["geo:21.386,103.017", "read.link"],
    ["geo:0,0?q=21.386,103.017(A)", "read.link"],
    ["https://www.google.com/maps/@21.386,103.017,15z", "read.link"],
    ["https://www.google.com/maps?q=21.386,103.017", "read.link"],
    ["https://maps.google.com/?q=21.386%2C103.017&z=9", "read.link"],
    ["https://www.google.com/maps/search/21.386,+103.017?entry=tts", "read.link"],
    ["https://www.google.com/maps/place/X/@21.3,103.1,17z/data=!3m1!4b1!8m2!3d21.386!4d103.017", "read.link"],
    ["https://www.google.com/maps/place/21%C2%B023'09.6%22N+103%C2%B001'01.2%22E/", "read.link"],
    ["https://www.openstreetmap.org/?mlat=21.386&mlon=103.017#map=15/21.3/103.1", "read.link"],
    ["https://www.openstreetmap.org/#map=15/21.386/103.017", "read.link"],
    ["https://example.vn/?page=report&of=place:21.38600,103.01700", "read.link"],
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
    ["2365683 9501566", "fault.digits"],
    ["10.77,106.7", "fault.far"],
    ["10.770,106.700", "fault.far"],
    ["2365684 501", "fault.digits"],
    ["2.365.684 501", "fault.digits"],
    ["X 2365684 Y 50156", "fault.digits"],
    ["236568 501567", "fault.digits"],
    ["2365684", "fault.one"],
    ["706000 2366000", "fault.noZone"],
    ["95 200", "fault.range"],
    ["103.017 N 21.386 E", "fault.range"],
    ["21.386 203.017", "fault.range"],
    ["21 độ 23 phút 9 giây B", "fault.one"],
    ["21 23 9.6 103 61 1.2", "fault.minutes"],
    ["21 23 103 1 5", "fault.many"],
    ["2365684 501567 12", "fault.many"],
    ["X 2365684 X 501567", "fault.only.north"],
    ["E 103.017 E 21.386", "fault.only.east"],
    ["https://maps.app.goo.gl/AbCd12345", "fault.link"],
    ["https://www.google.com/maps", "fault.link"],
    ["https://www.google.com/maps/@10.77,106.7,15z", "fault.far"],
    ["geo:48.85,2.35", "fault.far"],
    ["48QUJ 94218 66274", "fault.none"],
    ["21°", "fault.one"],
    ["N E", "fault.none"],
  ] as const)("%s is refused in words", (typed, fault) => {
    expect(() => readCoordinates(typed)).toThrow(expect.objectContaining({ word: coordinateWords[fault] }));
  });

  it.each([
    ["2365683 9501566", "9501566"],
    ["9501566 2365683", "9501566"],
    ["1365684 2365684", "1365684"],
    ["1000000 2365684", "1000000"],
    ["23656840 501567", "23656840"],
    ["10000000 501567", "10000000"],
    ["999999.9 501567", "999999.9"],
    ["2365684 501", "501"],
    ["2365684 99999", "99999"],
    ["2365684 0099999", "0099999"],
  ])("%s: the number that can be no metres of Việt Nam is named", (typed, value) =>
    expect(() => readCoordinates(typed)).toThrow(
      expect.objectContaining({ word: coordinateWords["fault.digits"], parameters: { value } }),
    ),
  );

  it.each([
    ["90 103", "fault.far"],
    ["90.1 103", "fault.range"],
    ["-21.386 103.017", "fault.far"],
    ["21 180", "fault.far"],
    ["21 180.1", "fault.range"],
    ["21.386 103.017 T", "fault.far"],
    ["1000000 501567", "fault.noZone"],
    ["2365684,501", "fault.digits"],
    ["2365684 100000", "fault.zone"],
    ["20.2 103", "fault.far"],
    ["23.3 103", "fault.far"],
    ["21 101.4", "fault.far"],
    ["21 104.4", "fault.far"],
  ] as const)("%s is far off: %s", (typed, fault) =>
    expect(() => readCoordinates(typed)).toThrow(expect.objectContaining({ word: coordinateWords[fault] })),
  );

  it.each([
    [20.4, 103],
    [23.1, 103],
    [21, 101.6],
    [21, 104.2],
  ])("%d %d is a place beside the province", (lat, lon) =>
    expect(readCoordinates(`${lat} ${lon}`)).toMatchObject({ place: { lat, lon }, also: [] }),
  );

  it.each(["2365684,501567", "2.365.684,501.567", "2.365.684 501.567", "2,365,684,501,567", "2 365 684 501 567",
    "2365.684 501.567", "X 501567 Y 2365684", "N 501567 E 2365684", "X=2365684m, Y=501567m", "EPSG:9205 2365684 501567",
    "VN-2000 KTT 103° 2365684 501567", "VN-2000 múi 3° 2365684 501567"])("%s is metres of the province's zone", (typed) => {
    const { place, understood, also } = readCoordinates(typed);
    expect(understood.vi).toContain("kinh tuyến trục 103°00′");
    expect(understood.en.includes("exchanged")).toBe(/^[XN] 501/.test(typed));
    expect([place.lat.toFixed(4), place.lon.toFixed(4), also]).toEqual(["21.3860", "103.0170", []]);
  }); // prettier-ignore

  /** Grids by PROJ of 21.386 103.017. */
  it.each([
    ["UTM 48 294218 2366274", "UTM múi 48"],
    ["UTM 48N 294218 2366274", "UTM múi 48"],
    ["UTM zone 48 N: 2366274 294218", "UTM múi 48"],
    ["48Q 294218 2366274", "UTM múi 48"],
    ["294218 2366274 48Q", "UTM múi 48"],
    ["48 294218 2366274", "UTM múi 48"],
    ["294218 2366274 UTM 48", "UTM múi 48"],
    ["294.218 2.366.274", "UTM múi 48"],
    ["EPSG:3405 294218 2366274", "UTM múi 48"],
    ["EPSG:32648 294413 2366166", "WGS 84, UTM múi 48"],
    ["WGS 84 UTM 48Q 294413 2366166", "WGS 84, UTM múi 48"],
    ["UTM 47 916651.6 2370200.3", "WGS 84, UTM múi 47"],
    ["VN-2000 KTT 104°30' 346019 2366411", "104°30′"],
    ["2366411 346019 kinh tuyến trục 104,5", "104°30′"],
    ["EPSG:9207 2366411 346019", "104°30′"],
    ["central meridian 105° 2366984 294157", "105°00′"],
  ])("%s is in the zone that is said", (typed, zone) => {
    const { place, understood } = readCoordinates(typed);
    expect(understood.vi).toContain(zone);
    expect(Math.abs(place.lat - 21.386)).toBeLessThan(1e-5);
    expect(Math.abs(place.lon - 103.017)).toBeLessThan(1e-5);
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
      examples(1000),
    );
  });
});
