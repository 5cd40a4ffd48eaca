/** Each fault of a table is found and named by file, line, column and expectation. */
import { describe, expect, it } from "vitest";
import { loadData } from "../../data/load";
import { fileOf, printProblem } from "../../data/parse";
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
    expect(counts).toEqual([45, 129, 10, 32, 6, 100]);
    expect(tables.ntm.filter(({ row }) => row.row === "status")).toHaveLength(115);
  });

  it("states what published figures say of one another, whether it holds or not", () => {
    expect(findings.find(({ text }) => text.includes("26 + 33 + 54 + 2 = 115"))?.holds).toBe(true);
    expect(findings.find(({ text }) => text.startsWith("Forest"))?.holds).toBe(true);
    expect(findings.find(({ text }) => text.startsWith("Operating hydropower"))?.holds).toBe(false);
    expect(findings.find(({ text }) => text.startsWith("Area of the 45"))?.holds).toBe(false);
  });
});

describe("references", () => {
  it.each([
    ["former-communes", "commune", "09999", "data/communes.csv; it has no 09999"],
    ["former-communes", "district", "999", "data/districts.csv; it has no 999"],
    ["hydropower", "source", "no-such-source", "data/sources.csv; it has no no-such-source"],
    ["communes", "source", "nq-1661-2025;lost", "data/sources.csv; it has no lost"],
    ["ntm", "code", "09999", "data/former-communes.csv; it has no 09999"],
    ["discrepancies", "about", "hydropower#no-such-plant", "data/themes/hydropower.csv; it has no no-such-plant"],
    ["discrepancies", "about", "weather#1", "table#key with a table of data/"],
  ] as const)("%s %s = %s stops", (table, column, value, expected) => {
    const problems = found(table, 3, { [column]: value });
    const problem = problems.find((candidate) => candidate.column === column && candidate.line === 3);
    expect(problem).toMatchObject({ file: fileOf(table), value });
    expect(problem?.expected).toContain(expected);
  });

  it("a key that is there twice stops", () => {
    const problems = problemsOf(withTable("border-gates", (cells) => setCells(4, { id: cells[1]?.[0] ?? "" })(cells)));
    expect(problems[0]).toMatchObject({ file: "data/themes/border-gates.csv", line: 4, column: "id" });
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
    const count = loadData(real).tables.projects.length;
    const problems = problemsOf(withTable("projects", (cells) => cells.slice(0, -1)));
    expect(problems).toContainEqual({
      file: "data/themes/projects.csv",
      line: 1,
      column: "id",
      value: String(count - 1),
      expected: `${count} rows`,
      vi: `${count} dòng`,
    });
  });

  it("a changed area, population or census figure stops", () => {
    const changed = (...args: Parameters<typeof found>) => found(...args).map(({ expected }) => expected);
    expect(changed("communes", 2, { area_km2: "30" })).toContain("9539.27 km² in all");
    expect(changed("communes", 2, { population: "600" })).toContain("673091 persons in all");
    expect(changed("former-communes", 2, { population_2019: "200" })).toContain("598856 persons in all");
  });

  it("a district whose units are not those of its former communes stops", () => {
    expect(found("districts", 2, { units_total: "99" })).toMatchObject([
      { line: 2, column: "units_total", value: "99" },
    ]);
  });
});

describe("lineage", () => {
  const { tables } = loadData(real);
  const formers = tables["former-communes"];
  const partsOf = (code: string) => formers.filter(({ row }) => row.commune === code);
  const districtsOf = (code: string) => new Set(partsOf(code).map(({ row }) => row.district)).size;

  it("a commune of one former commune stops", () => {
    const { code } = tables.communes.find(({ row }) => partsOf(row.code).length === 2)?.row ?? { code: "" };
    const [part] = partsOf(code);
    const other = formers.find(({ row }) => row.district === part?.row.district && row.commune !== code)?.row.commune;
    expect(found("former-communes", part?.line ?? 0, { commune: other ?? "" })).toContainEqual(
      expect.objectContaining({
        file: "data/communes.csv",
        column: "code",
        value: code,
        expected: "two or more former communes in it, found 1",
      }),
    );
  });

  it("another number of communes made from two districts stops", () => {
    const part = formers.find(({ row }) => districtsOf(row.commune) === 1 && partsOf(row.commune).length > 2);
    const other = tables.districts.find(({ row }) => row.code !== part?.row.district)?.row.code ?? "";
    expect(found("former-communes", part?.line ?? 0, { district: other })).toContainEqual({
      file: "data/former-communes.csv",
      line: 1,
      column: "district",
      value: "9",
      expected: "8 communes made from more than one district",
      vi: "8 xã, phường lập từ nhiều huyện cũ",
    });
  });

  it.each(["communes", "districts"] as const)(
    "a plant whose %s leave out that of its former commune stops",
    (column) => {
      const plant = tables.hydropower.find(({ row }) => row.former_communes.length > 0 && row[column].length > 0);
      const named = plant?.row[column] ?? [];
      const other = tables[column].find(({ row }) => !named.includes(row.code))?.row.code ?? "";
      const problem = found("hydropower", plant?.line ?? 0, { [column]: other }).find((each) => each.column === column);
      expect(problem).toMatchObject({ file: "data/themes/hydropower.csv", line: plant?.line, value: other });
      expect(problem?.expected).toContain(`to which former commune ${plant?.row.former_communes[0]}`);
    },
  );
});

describe("New Rural status", () => {
  const status = loadData(real).tables.ntm.filter(({ row }) => row.row === "status");
  const [first, second] = status;

  it("that is missing for a commune stops", () => {
    const problems = problemsOf(withTable("ntm", (cells) => cells.filter(([id]) => id !== first?.row.id)));
    expect(problems).toContainEqual({
      file: "data/themes/ntm.csv",
      line: 1,
      column: "row",
      value: "114",
      expected: "115 rows with status",
      vi: "115 dòng status",
    });
  });

  it("given twice for one commune stops", () => {
    expect(found("ntm", second?.line ?? 0, { code: first?.row.code ?? "" })).toMatchObject([
      { column: "code", expected: `one status for a former commune; line ${first?.line} has one too` },
    ]);
  });

  it("of another level stops", () => {
    const problems = found("ntm", first?.line ?? 0, { level: "commune", code: "03158" });
    expect(problems).toContainEqual(
      expect.objectContaining({ column: "level", expected: "former-commune in a status row" }),
    );
  });
});

describe("codes for a level", () => {
  it("must be that of the province, and there", () => {
    const { forest } = loadData(real).tables;
    const province = forest.find(({ row }) => row.level === "province")?.line ?? 0;
    expect(found("forest", province, { code: "12" })).toMatchObject([
      { column: "code", value: "12", expected: "11, the code of the province" },
    ]);
    const line = forest.find(({ row }) => row.level === "district")?.line ?? 0;
    expect(found("forest", line, { code: "" })).toContainEqual(
      expect.objectContaining({ line, column: "code", expected: "a code of a district; the cell is empty" }),
    );
  });
});
