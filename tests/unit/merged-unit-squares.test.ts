/** Borders and lines of the three squares (`squares.ts`). */
import type { MultiPolygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { arcsWithSides, bordersOf, stateBorderKm } from "../../src/domain/merged-unit/arcs";
import { hasApproximateLines, lengthProvenance, perimeterOf, sharedBorders } from "../../src/domain/merged-unit/borders"; // prettier-ignore
import { halfWay, lengthsWithin, stretchesWithin } from "../../src/domain/merged-unit/contents";
import { distanceKm, lengthKm, lineCoordinates } from "../../src/domain/merged-unit/length";
import { bottom, box, chungChai, communeOf, km, lines, muongNhe, near, north, side, sinThau, south, square, top, topology, x } from "./squares"; // prettier-ignore

describe("borders", () => {
  const arcs = () => arcsWithSides(topology);
  const borders = () => bordersOf(arcs());

  it("are the arcs that two former communes share, or one and what lies beyond", () => {
    expect(arcs().map(({ sides }) => sides)).toEqual([
      [chungChai],
      [chungChai, muongNhe],
      [muongNhe],
      [sinThau, muongNhe].toSorted(),
      [muongNhe],
      [sinThau],
    ]);
    expect(arcs()[1]?.line).toEqual([[x(1), north], [x(1), south]]); // prettier-ignore
    expect(borders()).toEqual([
      [chungChai, null, near(side + top + bottom)],
      [chungChai, muongNhe, near(side)],
      [muongNhe, null, near(top + bottom)],
      [sinThau, muongNhe, near(side)],
      [sinThau, null, near(side + top + bottom)],
    ]);
  });

  it("are an outline where one side of them only is land of it", () => {
    const perimeter = (...codes: string[]) => perimeterOf(borders(), new Set(codes));
    expect(perimeter(chungChai)).toBeCloseTo(2 * side + top + bottom, 4);
    expect(perimeter(chungChai, muongNhe)).toBeCloseTo(2 * side + 2 * (top + bottom), 4);
    expect(perimeter(chungChai, muongNhe, sinThau)).toBeCloseTo(2 * side + 3 * (top + bottom), 4);
    expect(perimeter()).toBe(0);
  });

  it("are shared with the units on the far side, the longest first", () => {
    const shared = (land: string[], unitOf = communeOf) => [...sharedBorders(borders(), new Set(land), unitOf)];
    expect(shared([muongNhe])).toEqual([
      [null, near(top + bottom)],
      ["03160", near(side)],
      ["03158", near(side)],
    ]);
    expect(shared([chungChai, sinThau], () => "one")).toEqual([
      [null, near(2 * (side + top + bottom))],
      ["one", near(2 * side)],
    ]);
  });

  it("are approximate where they divide what became one commune", () => {
    const approximate = (...codes: string[]) => hasApproximateLines(borders(), new Set(codes), communeOf);
    expect(approximate(chungChai)).toBe(true);
    expect(approximate(sinThau, muongNhe)).toBe(true);
    expect(approximate(chungChai, muongNhe)).toBe(false);
    expect(approximate(sinThau)).toBe(false);
    expect(approximate(chungChai, muongNhe, sinThau)).toBe(false);
  });

  it("are state border where that runs within 20 m of the province line", () => {
    const at = (off: number) => [[[x(0) - off, south], [x(0) - off, north]]] as Position[][]; // prettier-ignore
    const found = (border: Position[][], ...codes: string[]) => [...stateBorderKm(arcs(), border, new Set(codes))];
    expect(found(at(0.00015), chungChai, muongNhe)).toEqual([[chungChai, near(side)]]);
    expect(found(at(0.00025), chungChai, muongNhe)).toEqual([]);
    expect(found(at(0.00015), muongNhe)).toEqual([]);
    const along: Position[][] = [[[x(0), north], [x(2), north]], [[x(0), south], [x(0), north]], [[x(1), south], [x(1), north]]]; // prettier-ignore
    expect(found(along, chungChai, muongNhe)).toEqual([
      [chungChai, near(side + top)],
      [muongNhe, near(top)],
    ]);
  });

  it("are sourced by what is measured, and estimated where they are approximate", () => {
    expect(lengthProvenance("outline", false)).toEqual({ quality: "measured", sources: ["osm-2026"], asOf: "2026-07-18" }); // prettier-ignore
    expect(lengthProvenance("roads", false)).toEqual({ quality: "measured", sources: ["legocity-roads", "osm-2026"], asOf: "" }); // prettier-ignore
    expect(lengthProvenance("rivers", true)).toEqual({
      quality: "estimated",
      sources: ["hydrosheds-gms", "osm-2026", "censusvn2009", "gis-chinh-phu"],
      asOf: "",
    });
  });
});

describe("lengths", () => {
  const hole = box(0.4, 0.6, 22.04, 22.06);

  it("are those of lines, and of the outlines of areas with their holes", () => {
    const line: Position[] = [[102, 22], [102.1, 22], [102.1, 22.1]]; // prettier-ignore
    const multi: MultiPolygon = { type: "MultiPolygon", coordinates: [[box(0, 1), hole], [box(2, 3)]] };
    expect(lineCoordinates({ type: "LineString", coordinates: line })).toEqual([line]);
    expect(lineCoordinates({ type: "MultiLineString", coordinates: [line, hole] })).toEqual([line, hole]);
    expect(lineCoordinates(square)).toEqual([box(0, 1)]);
    expect(lineCoordinates(multi)).toEqual([box(0, 1), hole, box(2, 3)]);
    expect(lengthKm({ type: "LineString", coordinates: line })).toBeCloseTo(bottom + side, 4);
    expect(lengthKm(multi)).toBeCloseTo(2 * (2 * side + top + bottom) + km(...hole), 4);
  });

  it("from a point are to the nearest of a segment", () => {
    const segment: Position[] = [[102, 22], [102.1, 22]]; // prettier-ignore
    expect(distanceKm([102.05, 22.01], segment)).toBeCloseTo(km([102.05, 22], [102.05, 22.01]), 3);
    expect(distanceKm([101.99, 22], segment)).toBeCloseTo(km([101.99, 22], [102, 22]), 3);
  });

  it("within an outline are those of the pieces whose middle lies in it, by name, the longest first", () => {
    const across: Position[] = [[101.95, 22.05], [102.15, 22.05]]; // prettier-ignore
    expect(stretchesWithin(square, [across])).toEqual([
      [
        [expect.closeTo(102, 9), expect.closeTo(22.05, 4)],
        [expect.closeTo(102.1, 9), expect.closeTo(22.05, 4)],
      ],
    ]);
    const inside: Position[] = [[102.02, 22.02], [102.03, 22.02]]; // prettier-ignore
    const found = lengthsWithin(
      square,
      lines([["short", inside], ["far", [[103, 22], [103.1, 22]]], ["beside", [[102.11, 22], [102.12, 22.1]]], ["long", across], ["short", inside], [null, inside]]),
      (properties) => properties?.["name"] as string | null,
    ); // prettier-ignore
    expect([...found]).toEqual([
      ["long", expect.closeTo(km([102, 22.05], [102.1, 22.05]), 3)],
      ["short", near(2 * km(...inside))],
      [null, near(km(...inside))],
    ]);
  });

  it("have a point half-way", () => {
    const [lon, lat] = halfWay([[102, 22], [102.1, 22], [102.1, 22.2]]); // prettier-ignore
    expect(lon).toBeCloseTo(102.1, 6);
    expect(lat).toBeCloseTo(22.0535, 3);
  });
});
