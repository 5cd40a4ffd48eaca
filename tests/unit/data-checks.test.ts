import { describe, expect, it } from "vitest";
import { distanceToOutlineKm } from "../../data/check-places";
import { loadData } from "../../data/load";
import { printProblem } from "../../data/parse";
import type { TableName } from "../../data/schema";
import { problemsOf, real, setCells, withTable } from "../fixtures/data/broken";

const found = (table: TableName, line: number, values: Record<string, string>) =>
  problemsOf(withTable(table, setCells(line, values)));

describe("the data of this edition", () => {
  const { tables, problems, findings } = loadData(real);

  it("has no fault", () => expect(problems.map(printProblem)).toEqual([]));

  it("has every row", () => {
    const counts = (
      ["communes", "former-communes", "districts", "hydropower", "border-gates", "projects"] as const
    ).map((table) => tables[table].length);
    expect(counts).toEqual([45, 129, 10, 32, 6, 84]);
    expect(tables.ntm.filter(({ row }) => row.row === "status")).toHaveLength(115);
  });

  it("states what published figures say of one another, whether it holds or not", () => {
    expect(findings.find(({ text }) => text.includes("26 + 33 + 54 + 2 = 115"))?.holds).toBe(true);
    expect(findings.find(({ text }) => text.startsWith("Forest"))?.holds).toBe(true);
    expect(findings.find(({ text }) => text.startsWith("Operating hydropower"))?.holds).toBe(false);
  });
});

describe("references", () => {
  it.each([
    ["former-communes", "commune", "09999", "data/communes.csv; it has no 09999"],
    ["former-communes", "district", "999", "data/districts.csv; it has no 999"],
    ["hydropower", "source", "no-such-source", "data/sources.csv; it has no no-such-source"],
    ["communes", "source", "nq-1661-2025;lost", "data/sources.csv; it has no lost"],
    ["ntm", "code", "09999", "data/former-communes.csv; it has no 09999"],
    ["discrepancies", "about", "hydropower#no-such-plant", "data/hydropower.csv; it has no no-such-plant"],
    ["discrepancies", "about", "weather#1", "table#key with a table of data/"],
  ] as const)("%s %s = %s stops", (table, column, value, expected) => {
    const problems = found(table, 3, { [column]: value });
    const problem = problems.find((candidate) => candidate.column === column && candidate.line === 3);
    expect(problem).toMatchObject({ file: `data/${table}.csv`, value });
    expect(problem?.expected).toContain(expected);
  });

  it("a key that is there twice stops", () => {
    const problems = problemsOf(withTable("border-gates", (cells) => setCells(4, { id: cells[1]?.[0] ?? "" })(cells)));
    expect(problems[0]).toMatchObject({ file: "data/border-gates.csv", line: 4, column: "id" });
    expect(problems[0]?.expected).toBe("a key of its own; line 2 has it too");
  });
});

describe("what is stated once or in bounds", () => {
  it("two sources with one address stop", () => {
    const { tables } = loadData(real);
    const [one, other] = tables.sources.filter(({ row }) => row.url !== null && row.document_number === null);
    const line = other?.line ?? 0;
    expect(found("sources", line, { url: one?.row.url ?? "" })).toMatchObject([
      {
        file: "data/sources.csv",
        line,
        column: "url",
        expected: `an address of its own; line ${one?.line} has it too`,
      },
    ]);
  });

  it("a share over 100 % stops", () => {
    const line = loadData(real).tables["indicators-by-unit"].find(({ row }) => row.unit === "%")?.line ?? 0;
    expect(found("indicators-by-unit", line, { value: "100.1" })).toMatchObject([
      {
        file: "data/indicators-by-unit.csv",
        line,
        column: "value",
        value: "100.1",
        expected: "a share from 0 to 100 %",
      },
    ]);
  });
});

describe("counts and sums", () => {
  it("a lost row stops", () => {
    const problems = problemsOf(withTable("projects", (cells) => cells.slice(0, -1)));
    expect(problems).toContainEqual({
      file: "data/projects.csv",
      line: 1,
      column: "id",
      value: "83",
      expected: "84 rows",
    });
  });

  it("a changed area, population or census figure stops", () => {
    expect(found("communes", 2, { area_km2: "1" })).toMatchObject([
      { column: "area_km2", expected: "9539.27 km² in all" },
    ]);
    expect(found("communes", 2, { population: "1" })).toMatchObject([
      { column: "population", expected: "673091 persons in all" },
    ]);
    expect(found("former-communes", 2, { population_2019: "1" })).toMatchObject([
      { file: "data/former-communes.csv", line: 1, column: "population_2019", expected: "598856 persons in all" },
    ]);
  });

  it("a district whose units are not those of its former communes stops", () => {
    expect(found("districts", 2, { units_total: "99" })).toMatchObject([
      { line: 2, column: "units_total", value: "99" },
    ]);
  });
});

describe("dates and groups", () => {
  it.each(["2025-02-30", "2027-01", "1899"])("the date %s stops", (value) => {
    expect(found("communes", 5, { as_of: value })).toMatchObject([
      {
        file: "data/communes.csv",
        line: 5,
        column: "as_of",
        value,
        expected: "a day of the calendar from 1900 to 2026-12-31",
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
  });
});

describe("points", () => {
  it("a plant outside the province stops", () => {
    expect(found("hydropower", 2, { lon: "104.5", lat: "21.5" })).toMatchObject([
      {
        file: "data/hydropower.csv",
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
  });

  it("measures the distance to an outline in km", () => {
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
    expect(distanceToOutlineKm([103.5, 21.99], square)).toBeCloseTo(1.112, 3);
    expect(distanceToOutlineKm([104.01, 21.5], square)).toBeCloseTo(1.112 * Math.cos((21.5 * Math.PI) / 180), 3);
  });
});

describe("disagreements", () => {
  it("one that is found and not listed stops", () => {
    const problems = problemsOf(
      withTable("discrepancies", (cells) => cells.filter(([, kind]) => kind !== "annex-arithmetic")),
    );
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]).toMatchObject({
      file: "data/discrepancies.csv",
      line: 1,
      column: "about",
      value: "indicators#28",
    });
    const lost = problemsOf(withTable("discrepancies", (cells) => cells.filter(([id]) => id !== "hydropower-named")));
    expect(lost).toMatchObject([{ column: "id", value: "hydropower-named" }]);
  });

  it("one of the annex that is listed and not found stops", () => {
    const line = loadData(real).tables.discrepancies.find(({ row }) => row.kind === "annex-arithmetic")?.line ?? 0;
    const problems = found("discrepancies", line, { about: "indicators#2" });
    expect(problems).toContainEqual(expect.objectContaining({ line, column: "about", value: "indicators#2" }));
  });
});
