/** How a cell of a table is read, and what is said of one that cannot be. */
import { describe, expect, it } from "vitest";
import { fileOf, parseTable, printProblem } from "../../data/parse";
import { problemsOf, setCells, text, withTable, withText } from "../fixtures/data/broken";

const found = (...[table, values]: [Parameters<typeof withTable>[0], Record<string, string>]) =>
  problemsOf(withTable(table, setCells(12, values)));

describe("a cell that is not what its column holds", () => {
  it("is named with file, line, column, value and what was expected", () => {
    const [problem, ...more] = found("hydropower", { capacity_mw: "1oo" });
    expect(more).toEqual([]);
    expect(problem && printProblem(problem)).toBe(
      'data/themes/hydropower.csv:12:capacity_mw: "1oo" — expected a number with a decimal point and no separators',
    );
  });

  it.each([
    ["forest", "cover_pct", "144.7", "at most 100"],
    ["forest", "cover_pct", "-1", "at least 0"],
    ["communes", "population", "12.5", "a whole number"],
    ["communes", "population", "12.500", "a whole number"],
    ["communes", "name", "", "a value; the cell is empty"],
    ["communes", "source", "", "a value; the cell is empty"],
    ["communes", "type", "thị xã", "one of: xã, phường"],
    ["communes", "code", "3158", "a five-digit commune code"],
    ["communes", "as_of", "09/05/2025", "a date as YYYY, YYYY-MM or YYYY-MM-DD"],
    ["communes", "name", " Sín Thầu", "no space before or after the value"],
    ["hydropower", "communes", "03158;315", "a five-digit commune code"],
    ["hydropower", "lat", "103.2", "at most 23.5"],
    ["sources", "url", "dienbien.gov.vn", "an http(s) address"],
  ] as const)("%s %s = %j: %s", (table, column, value, expected) => {
    const file = fileOf(table);
    const problems = found(table, { [column]: value });
    expect(problems).toMatchObject([{ file, line: 12, column, value, expected }]);
    expect(problems[0]?.vi).not.toBe(expected);
  });

  it("is also one in decomposed Unicode, which looks the same", () => {
    const value = "Điện Biên Phủ".normalize("NFD");
    const [problem] = found("communes", { name: value });
    expect(problem).toMatchObject({ file: "data/communes.csv", line: 12, column: "name", value });
    expect(problem?.expected).toContain('NFC), "Điện Biên Phủ"');
  });
});

describe("a file that is not a table", () => {
  const ofHeader = (change: (header: string[]) => string[]) =>
    problemsOf(withTable("border-gates", (cells) => cells.map((row, i) => (i === 0 ? change(row) : row))));

  it("names a column that is missing, unknown or doubled", () => {
    const missing = problemsOf(withTable("border-gates", (cells) => cells.map((row) => row.slice(0, -1))));
    expect(missing).toMatchObject([{ file: "data/themes/border-gates.csv", line: 1, column: "as_of" }]);
    expect(ofHeader((header) => header.map((name) => (name === "road" ? "raod" : name)))).toMatchObject([
      { line: 1, column: "road", expected: "a column road; it is missing" },
      { line: 1, column: "raod", expected: "no such column; it is not in the schema" },
    ]);
    expect(ofHeader((header) => header.map((name) => (name === "road" ? "status" : name)))).toMatchObject([
      { column: "road" },
      { column: "status", expected: "each column once; it is doubled" },
    ]);
  });

  it("names a row with too few cells, and an empty line", () => {
    const short = problemsOf(
      withTable("border-gates", (cells) => cells.map((row, i) => (i === 2 ? row.slice(1) : row))),
    );
    expect(short).toMatchObject([{ file: "data/themes/border-gates.csv", line: 3, column: "" }]);
    expect(short[0]?.expected).toMatch(/^\d+ cells, found \d+$/);
    expect(problemsOf(withText("border-gates", `${text("border-gates")}\n`))).toMatchObject([{ value: "" }]);
  });

  it("names a quote that is not closed and bytes that are not UTF-8", () => {
    const [open] = problemsOf(withText("border-gates", `${text("border-gates")}"Tây Trang`));
    expect(open?.expected).toMatch(/^well-formed CSV/);
    const latin = new Uint8Array([...new TextEncoder().encode("id,name\n"), 0x54, 0xe2, 0x79]);
    expect(problemsOf(withText("border-gates", latin))).toMatchObject([{ line: 2, expected: "text in UTF-8" }]);
  });

  it("names a file that is missing", () => {
    expect(problemsOf(withText("projects", null)).map(printProblem)).toEqual([
      "data/themes/projects.csv — expected this file; it is missing",
    ]);
  });
});

describe("parseTable", () => {
  const parse = (csv: string) => parseTable("sources", new TextEncoder().encode(csv));
  const header = "id,kind,title,publisher,date,document_number,url,licence,note_vi,note_en";

  it("tolerates a byte order mark and CRLF, and makes empty cells null", () => {
    const { rows, problems } = parse(`\uFEFF${header}\r\nosm,map,OpenStreetMap,,2026-07,,,ODbL 1.0,,\r\n`);
    expect(problems).toEqual([]);
    expect(rows[0]?.row).toMatchObject({ id: "osm", publisher: null, date: "2026-07", note_en: null });
  });

  it("counts the lines inside quoted cells", () => {
    const { problems } = parse(`${header}\r\nosm,map,x,,,,,,"two\r\nlines",\r\nBad,map,x,,,,,,,\r\n`);
    expect(problems).toMatchObject([{ line: 4, column: "id", value: "Bad" }]);
  });
});
