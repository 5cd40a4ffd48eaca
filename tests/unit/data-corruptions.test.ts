/** Slips of the hand and of spreadsheets: each applied to the real tables stops them, with file, line, column and what was expected. */
import { describe, expect, it } from "vitest";
import { rowCounts } from "../../data/expected";
import { loadData } from "../../data/load";
import { fileOf, type Problem } from "../../data/parse";
import type { TableName } from "../../data/schema";
import { problemsOf, real, setCells, text, withTable, withText, type Cells } from "../fixtures/data/broken";

const { tables } = loadData(real);

/** The line of the row with this key. */
function lineOf(table: TableName, key: string): number {
  const rows: readonly { line: number; cells: Readonly<Record<string, string>> }[] = tables[table];
  const found = rows.find(({ cells }) => (cells["id"] ?? cells["code"] ?? cells["row"]) === key);
  if (!found) throw new Error(`no ${key} in ${table}`);
  return found.line;
}

type Expected = Partial<Problem>;
const stops = (table: TableName, problems: readonly Problem[], expected: Expected): void =>
  expect(problems).toContainEqual(expect.objectContaining({ file: fileOf(table), ...expected }));

/** Exchanges one column of two rows. */
const exchanged =
  (column: string, one: number, other: number) =>
  (cells: Cells): Cells => {
    const c = cells[0]?.indexOf(column) ?? -1;
    const [a, b] = [cells[one - 1]?.[c] ?? "", cells[other - 1]?.[c] ?? ""];
    return setCells(other, { [column]: a })(setCells(one, { [column]: b })(cells));
  };

describe("a figure outside what its column can hold", () => {
  it.each([
    ["hydropower", "nam-muc", "capacity_mw", "-44", "at least 0.01"],
    ["hydropower", "nam-muc", "capacity_mw", "1000000000", "at most 200"],
    ["hydropower", "nam-muc", "annual_gwh", "-176.33", "at least 0.1"],
    ["hydropower", "nam-muc", "commissioned", "1015", "at least 1950"],
    ["hydropower", "nam-muc", "commissioned", "20015", "at most 2050"],
    ["border-gates", "tay-trang", "road_km", "-38", "at least 0.1"],
    ["projects", "tr-airport", "capital_billion_vnd", "-1467", "at least 1"],
    ["projects", "urb-tay-bac-complex", "area_ha", "-228", "at least 0.01"],
    ["projects", "dr-nam-rom", "length_km", "-14.7", "at least 0.1"],
    ["communes", "03158", "population", "-5208", "at least 500"],
    ["communes", "03158", "area_km2", "-1", "at least 5"],
    ["former-communes", "03154", "population_2019", "-1", "at least 100"],
    ["districts", "096", "population_2022", "-49668", "at least 5000"],
    ["forest", "province-2007", "forest_ha", "-379180", "at least 0.01"],
    ["forest", "province-2007", "natural_ha", "-365497", "at least 0.01"],
    ["forest", "province-2007", "forest_ha", "3791800", "at most 955000"],
    ["forest", "province-2007", "year", "20007", "at most 2050"],
    ["ntm", "criteria-commune-03166", "value", "-12", "at least 0"],
    ["ntm", "criteria-commune-03166", "value", "25", "at most 19, as many as there are criteria"],
    ["indicators-by-unit", "poor-household-rate-province-2024", "value", "-21.29", "at least 0"],
    ["indicators-by-unit", "poor-household-rate-province-2024", "year", "1024", "a year as 2025, 2025-H2 or 2026-2030"],
  ] as const)("%s %s: %s = %s", (table, key, column, value, expected) => {
    const line = lineOf(table, key);
    const problems = problemsOf(withTable(table, setCells(line, { [column]: value })));
    stops(table, problems, { line, column, value, expected });
  });
});

describe("a project said to be a plant", () => {
  it.each([
    ["hp-na-loi", "thac-trang", "the plant that the project is by its name; Thác Trắng is another"],
    ["hp-na-loi", "no-such-plant", "only keys of data/themes/hydropower.csv; it has no no-such-plant"],
    ["tr-airport", "na-loi", "the plant that the project is by its name; Nà Lơi is another"],
  ] as const)("%s: %s", (key, value, expected) => {
    const line = lineOf("projects", key);
    const problems = problemsOf(withTable("projects", setCells(line, { plant: value })));
    stops("projects", problems, { line, column: "plant", value, expected });
  });
});

describe("a number that is not the number meant", () => {
  it.each(["1.467", "23.660", "1.234"])("a capital of %s, its thousands separated by a point", (value) => {
    const line = lineOf("projects", "tr-airport");
    const problems = problemsOf(withTable("projects", setCells(line, { capital_billion_vnd: value })));
    const expected = "no separator of thousands; three decimals only where capital_note_vi prints a figure with three";
    stops("projects", problems, { line, column: "capital_billion_vnd", value, expected });
  });

  it.each([
    ["annex", "38", "h1_2025", "667418", "667417, as printed"],
    ["annex", "25", "h1_2024", "5", "an empty cell, since no number is printed"],
    ["annex", "16", "vs_h1_2024", "0.6", "-0.6, as printed"],
    ["key-figures", "poor-households", "value", "30372", "a number of what is printed: 30.327 hộ nghèo"],
    ["key-figures", "approved-operating-capital", "value", "13740", expect.stringContaining("48.272,699")],
    ["key-figures", "budget-revenue-july", "value", "1066.2", expect.stringContaining("1.066 tỷ 136 triệu")],
  ] as const)("%s %s: %s = %s beside what is printed", (table, key, column, value, expected) => {
    const line = lineOf(table, key);
    stops(table, problemsOf(withTable(table, setCells(line, { [column]: value }))), { line, column, value, expected });
  });

  it("forest that is not natural and planted forest together", () => {
    const line = lineOf("forest", "province-2007");
    const problems = problemsOf(withTable("forest", setCells(line, { natural_ha: "365947" })));
    stops("forest", problems, { line, column: "forest_ha", expected: "379630, natural and planted forest together" });
  });
});

describe("headers exchanged", () => {
  it.each([
    ["key-figures", "plan", "previous"],
    ["forest", "natural_ha", "planted_ha"],
    ["annex", "h1_2024", "h1_2025"],
    ["communes", "area_km2", "population"],
  ] as const)("%s: %s and %s", (table, one, other) => {
    const swap = (name: string): string => (name === one ? other : name === other ? one : name);
    const problems = problemsOf(withTable(table, ([header = [], ...rows]) => [header.map(swap), ...rows]));
    stops(table, problems, { line: 1, column: other, expected: `the column ${one} here, in the order of the schema` });
    stops(table, problems, { line: 1, column: one, expected: `the column ${other} here, in the order of the schema` });
  });
});

describe("units exchanged or moved", () => {
  const [one, other] = [lineOf("communes", "03158"), lineOf("communes", "03160")];

  it.each([
    ["area_km2", "516.42, as in scheme 348/ĐA-CP"],
    ["population", "6058, as in scheme 348/ĐA-CP"],
    ["name", "xã Sín Thầu, by clause 2 of Resolution 1661/NQ-UBTVQH15"],
  ])("the %s of two communes", (column, expected) => {
    const problems = problemsOf(withTable("communes", exchanged(column, one, other)));
    stops("communes", problems, { line: one, column, expected });
  });

  it("a former commune moved to a neighbour", () => {
    const line = lineOf("former-communes", "03155");
    const problems = problemsOf(withTable("former-communes", setCells(line, { commune: "03160" })));
    const expected = "03158, into which clause 2 of Resolution 1661/NQ-UBTVQH15 puts xã Sen Thượng";
    stops("former-communes", problems, { line, column: "commune", value: "03160", expected });
  });

  it("a former commune that the resolution does not have", () => {
    const line = lineOf("former-communes", "03155");
    const problems = problemsOf(withTable("former-communes", setCells(line, { name: "Sen Hạ" })));
    const expected = "a unit of Resolution 1661/NQ-UBTVQH15; it has no xã Sen Hạ";
    stops("former-communes", problems, { line, column: "name", expected });
  });

  it("the names of two former communes of one commune", () => {
    const [a, b] = [lineOf("former-communes", "03154"), lineOf("former-communes", "03155")];
    const problems = problemsOf(withTable("former-communes", exchanged("name", a, b)));
    const expected = "Sen Thượng, or an identity row of discrepancies.csv about it";
    stops("former-communes", problems, { line: a, column: "gso_name", expected });
  });

  it.each([
    ["population_2019", "55727", "45727, the sum of its former communes"],
    ["population_2022", "59668", "45727 to 50299, the census of 2019 and a tenth more"],
    ["area_km2", "1669.08", expect.stringMatching(/^1569\.02, the sum of its former communes/)],
  ])("a district with %s = %s", (column, value, expected) => {
    const line = lineOf("districts", "096");
    const problems = problemsOf(withTable("districts", setCells(line, { [column]: value })));
    stops("districts", problems, { line, column, value, expected });
  });

  it("a district whose people of 2025 are not those of its communes", () => {
    const line = lineOf("districts", "101");
    const problems = problemsOf(withTable("districts", setCells(line, { population_2025: "84814" })));
    stops("districts", problems, { line, column: "population_2025", expected: "74814, the sum of its parts" });
  });
});

describe("characters that look like others, or like nothing", () => {
  it.each([
    ["a no-break space", "Sín\u00A0Thầu", "U+00A0"],
    ["a space without width", "Sín\u200BThầu", "U+200B"],
    ["a mark of byte order", "Sín\uFEFFThầu", "U+FEFF"],
    ["a soft hyphen", "Sín\u00ADThầu", "U+00AD"],
    ["a control character", "Sín\u0007Thầu", "U+0007"],
    ["a tab", "Sín\tThầu", "U+0009"],
    ["a line break", "Sín\nThầu", "U+000A"],
    ["a Cyrillic look-alike", "Sín Thầu\u0430", "U+0430"],
    ["a Greek look-alike", "\u0391 Pa", "U+0391"],
    ["an Icelandic Ð", "\u00D0iện Biên", "U+00D0"],
    ["a full-width letter", "\uFF33ín Thầu", "U+FF33"],
  ])("%s", (_, value, code) => {
    const quoted = text("communes").replace(",Sín Thầu,", `,"${value}",`);
    const [problem] = problemsOf(withText("communes", quoted)).filter(({ column }) => column === "name");
    expect(problem).toMatchObject({ file: "data/communes.csv", value });
    expect(problem?.expected).toContain(code);
    expect(problem?.expected).toMatch(/^letters of Vietnamese/);
  });

  it.each(["=1+1", "=HYPERLINK(1)", "@SUM(1)", "+cmd", "-cmd|calc"])("the formula %s as a name", (value) => {
    const line = lineOf("communes", "03158");
    const problems = problemsOf(withTable("communes", setCells(line, { name: value })));
    stops("communes", problems, { line, column: "name", value, expected: "no formula; it begins with a sign of one" });
  });
});

describe("rows, files and dates", () => {
  it.each([
    "gate-events",
    "project-dates",
    "annex",
    "indicators-by-unit",
    "key-figures",
    "discrepancies",
    "forest",
    "ntm",
  ] as const)("a row of %s deleted", (table) => {
    const count = tables[table].length;
    const problems = problemsOf(withTable(table, (cells) => cells.slice(0, -1)));
    stops(table, problems, { line: 1, value: String(count - 1), expected: `${count} rows` });
  });

  it("fewer sources than were counted, of which a correction may bring more", () => {
    const fewer = withTable("sources", (cells) => cells.slice(0, rowCounts.sources));
    stops("sources", problemsOf(fewer), { line: 1, expected: `${rowCounts.sources} rows` });
    const added = ["x", "y"].map((id) => [id, "other", "Báo cáo", "", "", "", "", "", "", ""]);
    expect(problemsOf(withTable("sources", (cells) => [...cells, ...added]))).toEqual([]);
  });

  it("an unknown file in data/", () => {
    const { problems } = loadData(real, ["data/communes.csv", "data/communes (copy).csv"]);
    expect(problems).toMatchObject([
      {
        file: "data/communes (copy).csv",
        line: 0,
        column: "",
        value: "",
        expected: "no such file; the tables of data/ are those of its schema",
      },
    ]);
  });

  it.each(["2025-05-10", "2025-06", "2026"])("the date %s, on 9 May 2025 still to come", (value) => {
    const line = lineOf("communes", "03158");
    const { problems } = loadData(withTable("communes", setCells(line, { as_of: value })), [], "2025-05-09");
    const expected = "a day of the calendar from 1900 to today, 2025-05-09";
    stops("communes", problems, { line, column: "as_of", value, expected });
    expect(problems.some((each) => each.file === "data/communes.csv" && each.line !== line)).toBe(false);
  });
});

it("a byte order mark and CRLF stay welcome in every table", () => {
  for (const table of ["communes", "projects", "annex"] as const) {
    const spreadsheet = `\uFEFF${text(table).replace(/\r?\n/g, "\r\n")}`;
    expect(problemsOf(withText(table, spreadsheet)), table).toEqual([]);
  }
});
