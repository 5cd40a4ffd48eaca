/** Straight lines from former communes to the new seats, against the tables and GeographicLib. */
import geodesic from "geographiclib-geodesic";
import unitRows from "virtual:data/units";
import later from "virtual:data/units-later";
import { describe, expect, it } from "vitest";
import distances from "../../geo/access.json";
import type { SeatDistances } from "../../geo/types";
import { distanceToSeat, farthestParts, farthestToSeat, meanToSeat, servedBy } from "../../src/domain/access";
import { landOf } from "../../src/domain/land";
import type { UnitRef } from "../../src/domain/unit";
import { unitsOf } from "../../src/domain/units";
import { seatsRemark } from "../../src/indicators/access-remarks";
import { aggregateWords } from "../../src/indicators/value-words";
import { measureAccess } from "../../tools/measure-access";
import { geography } from "../fixtures/geography";
import { indicatorById, themes } from "../fixtures/themes";

const table: SeatDistances = distances;
const { communes } = later;
const formers = unitRows["former-communes"];
const seated = communes.filter(({ seat_lon, seat_lat }) => seat_lon !== null && seat_lat !== null);
const partsOf = (code: string) => formers.filter(({ commune }) => commune === code);
const commune = (code: string): UnitRef => ({ level: "commune", code });
const former = (code: string): UnitRef => ({ level: "former-commune", code });

/** By Karney 2013, km. */
function geodesicKm(code: string): number {
  const [lon, lat] = geography.units[`former-commune:${code}`]!.label;
  const seat = communes.find((row) => row.code === formers.find((row) => row.code === code)?.commune)!;
  return (geodesic.Geodesic.WGS84.Inverse(lat, lon, seat.seat_lat!, seat.seat_lon!).s12 ?? NaN) / 1000;
}

describe("the distances", () => {
  it("are what the tool measures on the present points", () => {
    expect(table).toEqual(measureAccess(communes, formers, geography.units));
  });

  it("are those of GeographicLib to a metre, well within 0.1 %", () => {
    expect(Object.keys(table)).toHaveLength(53);
    for (const [code, km] of Object.entries(table)) expect(Math.abs(km - geodesicKm(code)), code).toBeLessThan(0.001);
  });

  it("are of all former communes of the 17 whose seat has a point, and of no other", () => {
    expect(seated).toHaveLength(17);
    expect(Object.keys(table).toSorted()).toEqual(seated.flatMap(({ code }) => partsOf(code)).map(({ code }) => code).toSorted()); // prettier-ignore
  });

  it("are never 0, also where the former commune held the seat", () => {
    for (const { code } of formers) expect(distanceToSeat(former(code))?.value, code).not.toBe(0);
    expect(distanceToSeat(former("03217"))?.value, "Tủa Chùa town").toBeCloseTo(0.48, 2);
  });

  it("are estimates with the sources of the seat, the outline and its date", () => {
    expect(distanceToSeat(former("03154"))).toMatchObject({ quality: "estimated", asOf: "2026-07-18" });
    expect(distanceToSeat(former("03154"))?.sources).toEqual(
      expect.arrayContaining(["dien-luc-dien-bien-2026", "osm-2026", "censusvn2009"]),
    );
    expect(distanceToSeat(commune("03158")), "of a commune as such").toBeNull();
  });
});

describe("over a commune", () => {
  it("the mean is weighted by the census, and the farthest is one of its parts", () => {
    for (const { code } of seated) {
      const parts = partsOf(code).map((row) => ({ km: geodesicKm(row.code), people: row.population_2019! }));
      const people = parts.reduce((sum, part) => sum + part.people, 0);
      const mean = parts.reduce((sum, part) => sum + part.km * part.people, 0) / people;
      const found = meanToSeat(landOf(commune(code)));
      expect(found.value, code).toBeCloseTo(mean, 2);
      expect(found).toMatchObject({ known: parts.length, of: parts.length, quality: "estimated" });
      expect(farthestToSeat(landOf(commune(code))).value).toBeCloseTo(Math.max(...parts.map(({ km }) => km)), 2);
    }
  });

  it("is no plain mean: in Sín Thầu most people are in the nearest part", () => {
    const [found, farthest] = [meanToSeat(landOf(commune("03158"))), farthestToSeat(landOf(commune("03158")))];
    const plain = partsOf("03158").reduce((sum, { code }) => sum + geodesicKm(code), 0) / partsOf("03158").length;
    expect(Math.abs((found.value ?? 0) - plain)).toBeGreaterThan(0.1);
    expect(farthestParts(farthest)).toEqual([former("03154")]);
    expect(farthest.value).toBeCloseTo(14.641, 3);
  });

  it("is not known without the point of the seat, and says so", () => {
    const toong = landOf(commune("03163"));
    expect(meanToSeat(toong)).toMatchObject({ value: null, known: 0, of: partsOf("03163").length, quality: null });
    expect(farthestToSeat(toong)).toMatchObject({ value: null, known: 0 });
    expect(farthestParts(farthestToSeat(toong))).toEqual([]);
    expect(seatsRemark(toong)?.vi).toBe("Chưa có nguồn nêu tọa độ trụ sở xã Mường Toong");
    for (const { code } of partsOf("03163")) expect(distanceToSeat(former(code))).toBeNull();
  });
});

describe("the indicators", () => {
  const over = (id: "seat-distance" | "seat-farthest", ...units: UnitRef[]) => indicatorById(id).over(units, themes);

  it("say how exact the seat is", () => {
    expect(over("seat-distance", commune("03158")).remark?.vi).toMatch(/tổ dân phố, bản, ±\u00a02\u00a0km$/);
    expect(over("seat-distance", commune("03151")).remark?.vi).toMatch(/tòa nhà, ±\u00a00,1\u00a0km$/);
    expect(over("seat-farthest", commune("03158")).remark?.vi).toMatch(/^Từ xã Sín Thầu \(cũ\)\. Vị trí trụ sở/);
    expect(over("seat-farthest", former("03154")).remark?.vi, "of one no farthest is named").not.toContain("Từ");
  });

  it("count what is known of larger land, where the farthest is the least it can be", () => {
    const province: UnitRef = { level: "province", code: "11" };
    for (const id of ["seat-distance", "seat-farthest"] as const) {
      expect(over(id, province)).toMatchObject({ known: 53, of: 129 });
      expect(over(id, province).remark?.en).toContain("not known for 28 of 45 new communes");
    }
    expect(over("seat-farthest", province).value).toBe(Math.max(...Object.values(table)));
    const words = aggregateWords(indicatorById("seat-farthest"), over("seat-farthest", province));
    expect(words?.vi).toMatch(/^≥/);
  });

  it("are of the same land the same, whichever units it is put together from", () => {
    const parts = partsOf("03158").map(({ code }) => former(code));
    for (const id of ["seat-distance", "seat-farthest"] as const)
      expect(over(id, ...parts).value).toBeCloseTo(over(id, commune("03158")).value ?? NaN, 9);
    const whole = unitsOf("commune").map(({ ref }) => ref);
    expect(over("seat-distance", ...whole).value).toBeCloseTo(meanToSeat(landOf({ level: "province", code: "11" })).value ?? NaN, 9); // prettier-ignore
    expect(servedBy(landOf(commune("03158"))).map(({ ref }) => ref)).toEqual([commune("03158")]);
  });
});
