/** Faults of the annex, of dates, of points and of disagreements are found and named by file, line, column and expectation. */
import { describe, expect, it } from "vitest";
import { distanceToLandKm } from "../../data/check-places";
import { loadData } from "../../data/load";
import type { TableName } from "../../data/schema";
import { problemsOf, real, setCells, withTable } from "../fixtures/data/broken";

const found = (table: TableName, line: number, values: Record<string, string>) =>
  problemsOf(withTable(table, setCells(line, values)));

describe("the annex", () => {
  it("with rows out of order or under a heading that comes later stops", () => {
    const problems = problemsOf(
      withTable("annex", (cells) => {
        const [header = [], one = [], two = [], ...rest] = cells;
        return [header, two, one, ...rest];
      }),
    );
    expect(problems).toContainEqual(expect.objectContaining({ line: 2, column: "row", expected: "1, the next row" }));
    expect(found("annex", 4, { parent: "90" })).toContainEqual(
      expect.objectContaining({
        line: 4,
        column: "parent",
        value: "90",
        expected: "the row number of a heading above",
      }),
    );
  });
});

describe("dates and groups", () => {
  it.each(["2025-02-30", "2999-01", "1899"])("the date %s stops", (value) => {
    expect(found("communes", 5, { as_of: value })).toMatchObject([
      {
        file: "data/communes.csv",
        line: 5,
        column: "as_of",
        value,
        expected: expect.stringMatching(/^a day of the calendar from 1900 to today, \d{4}-\d\d-\d\d$/),
      },
    ]);
  });

  it("plants of a group agree on its capacity", () => {
    const group = loadData(real).tables.hydropower.filter(({ row }) => row.capacity_group !== null);
    const line = group[1]?.line ?? 0;
    const problems = found("hydropower", line, { group_mw: "20.5" });
    expect(problems).toMatchObject([
      { line, column: "group_mw", value: "20.5", expected: "21, as in the group's first row" },
    ]);
    expect(found("hydropower", line, { group_mw: "" })).toMatchObject([
      { line, column: "group_mw", expected: "the capacity of the whole group" },
    ]);
  });

  it("a plant of no group has no group's capacity", () => {
    expect(found("hydropower", 2, { group_mw: "21" })).toMatchObject([
      { line: 2, column: "group_mw", expected: "an empty cell, since the plant is in no group" },
    ]);
  });
});

describe("points", () => {
  const seat = loadData(real).tables.communes.find(({ row }) => row.seat_lon !== null)?.line ?? 0;

  it("a plant outside the province stops", () => {
    expect(found("hydropower", 2, { lon: "104.5", lat: "21.5" })).toMatchObject([
      {
        file: "data/themes/hydropower.csv",
        line: 2,
        column: "lon",
        value: "104.5, 21.5",
        expected: "a point in Điện Biên province",
      },
    ]);
  });

  it("a plant in a commune its row does not name stops", () => {
    const [problem] = found("hydropower", 2, { lon: "103.02", lat: "21.39" });
    expect(problem).toMatchObject({ line: 2, column: "lon", value: "103.02, 21.39" });
    expect(problem?.expected).toContain("a point within 2 km of communes");
  });

  it("half a point stops", () => {
    expect(found("hydropower", 2, { lat: "" })).toMatchObject([{ line: 2, column: "lat", value: "" }]);
    expect(found("communes", seat, { seat_lon: "" })).toMatchObject([{ line: seat, column: "seat_lon", value: "" }]);
  });

  it("a precision of a point without the point stops", () => {
    expect(found("hydropower", 2, { lon: "", lat: "", point_source: "" })).toMatchObject([
      {
        line: 2,
        column: "precision",
        value: "site",
        expected: "commune, district or none, since the row has no point",
      },
    ]);
  });

  it("a point without its source, and a date that its source cannot have given, stop", () => {
    expect(found("hydropower", 2, { point_source: "" })).toMatchObject([
      { line: 2, column: "point_source", expected: "the source of the point" },
    ]);
    expect(found("hydropower", 2, { point_source: "geonames" })).toMatchObject([{ expected: "sources of the row" }]);
    expect(found("hydropower", 2, { main_as_of: "" })).toMatchObject([
      { column: "as_of", expected: "a day not after its first source, icon-nam-muc-2015, or main_as_of as well" },
    ]);
    expect(found("hydropower", 2, { main_as_of: "2016" })).toMatchObject([{ column: "main_as_of" }]);
    expect(found("hydropower", 2, { as_of: "2025" })).toMatchObject([{ column: "source" }]);
  });

  it("a seat outside its commune stops", () => {
    const [problem] = found("communes", seat, { seat_lon: "104.5", seat_lat: "21" });
    expect(problem).toMatchObject({ line: seat, column: "seat_lon", value: "104.5, 21" });
    expect(problem?.expected).toContain("a point within 2 km of commune");
  });

  it("measures the distance to an outline in km, 0 inside", () => {
    const square = {
      type: "MultiPolygon" as const,
      coordinates: [
        [
          [
            [103, 21],
            [104, 21],
            [104, 22],
            [103, 22],
            [103, 21],
          ],
        ],
      ],
    };
    expect(distanceToLandKm([103.5, 21.99], square)).toBe(0);
    expect(distanceToLandKm([103.5, 22.01], square)).toBeCloseTo(1.107, 3);
    expect(distanceToLandKm([104.01, 21.5], square)).toBeCloseTo(1.035, 3);
  });
});

describe("disagreements", () => {
  it("one that is found and not listed stops", () => {
    const problems = problemsOf(
      withTable("discrepancies", (cells) => cells.filter(([, kind]) => kind !== "annex-arithmetic")),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({ file: "data/discrepancies.csv", line: 1, column: "about", value: "annex#28" }),
    );
    for (const { listed, holds } of loadData(real).findings) {
      if (holds || !("id" in listed)) continue;
      const lost = problemsOf(withTable("discrepancies", (cells) => cells.filter(([id]) => id !== listed.id)));
      expect(lost).toContainEqual(expect.objectContaining({ column: "id", value: listed.id }));
    }
  });

  it("one of the annex that is listed and not found stops", () => {
    const line = loadData(real).tables.discrepancies.find(({ row }) => row.kind === "annex-arithmetic")?.line ?? 0;
    const problems = found("discrepancies", line, { about: "annex#2" });
    expect(problems).toContainEqual(expect.objectContaining({ line, column: "about", value: "annex#2" }));
  });
});
