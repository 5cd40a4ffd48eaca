/** CSV in a Vietnamese spreadsheet: a number is read as it is meant, a code keeps its zero, nothing is a formula. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { csvKinds, csvText } from "../../src/components/table/csv";
import { valueColumns } from "../../src/components/table/sheet";
import { tableCsv } from "../../src/publish/open-data/csv";
import type { DataTable } from "../../src/publish/open-data/tables";

const row = [
  "03158",
  981028,
  9539.27,
  -5.5,
  "2025-07",
  '=HYPERLINK("x")',
  "a;b,c",
  null,
  "17.970,88",
  "2026-07-19",
  "2025",
];
const columns = valueColumns(
  [row],
  row.map((_, at) => [`c${at}`, (each: typeof row) => each[at] ?? null] as const),
);

describe("CSV for Excel in Vietnamese", () => {
  const text = csvText(columns, "vietnamese");

  it("has a mark, semicolons, decimal commas, the head in the first line", () => {
    expect(text.startsWith("\ufeffc0;c1;")).toBe(true);
    const [, values] = parse(text, { bom: true, delimiter: ";" }) as string[][];
    expect(values!.slice(1, 4)).toEqual(["981028", "9539,27", "-5,5"]);
    expect(values!.slice(6, 8)).toEqual(["a;b,c", ""]);
  });

  it("keeps as text what is text, without a formula", () => {
    const [, values] = parse(text, { bom: true, delimiter: ";" }) as string[][];
    for (const at of [0, 4, 8]) expect(values![at]).toBe(`\u2007${String(row[at])}`);
    expect(values![5]).toBe(`'${String(row[5])}`);
    expect(values!.slice(9), "days and years, which are read as what they are").toEqual(["2026-07-19", "2025"]);
    expect(values!.filter((value) => /^[=+@\t]/.test(value))).toEqual([]);
  });
});

describe("standard CSV", () => {
  it("is RFC 4180: commas, CRLF, decimal points, codes as they are, no mark", () => {
    const text = csvText(columns, "standard");
    expect(text.startsWith("c0,c1,")).toBe(true);
    expect(text.split("\r\n")).toHaveLength(3);
    const [, values] = parse(text) as string[][];
    expect(values).toEqual([
      "03158", "981028", "9539.27", "-5.5", "2025-07", `'=HYPERLINK("x")`, "a;b,c", "", "17.970,88", "2026-07-19", "2025",
    ]); // prettier-ignore
  });
});

describe("a cell of several lines", () => {
  it.each(["\n", "\r", "\r\n"])("is quoted, whatever ends its lines: %j", (end) => {
    const note = `một${end}hai`;
    for (const kind of csvKinds) {
      const text = csvText(valueColumns([note], [["c", (each: string) => each]]), kind);
      expect(text).toContain(`"${note}"`);
    }
    const table = { fields: [{ name: "c" }], rows: [{ c: note }] } as unknown as DataTable;
    expect(tableCsv(table)).toBe(`c\r\n"${note}"\r\n`);
  });
});

const office = ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"]).status === 0);

/** What LibreOffice makes of the cells of the second line: type and value. Its filter takes the separator and the language. */
function readByOffice(text: string, separator: number, language: number): (readonly [type: string, value: string])[] {
  const folder = mkdtempSync(join(tmpdir(), "csv-"));
  writeFileSync(join(folder, "a.csv"), text);
  const filter = `--infilter=CSV:${separator},34,76,1,,${language},false,false`;
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync(office!, [
    profile,
    "--headless",
    filter,
    "--convert-to",
    "fods",
    "--outdir",
    folder,
    join(folder, "a.csv"),
  ]);
  const [, line = ""] =
    readFileSync(join(folder, "a.fods"), "utf8").match(/<table:table-row.*?<\/table:table-row>/gs) ?? [];
  return [...line.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].map(
    ([, attributes = "", content = ""]) => [
      /office:value-type="(\w+)"/.exec(attributes)?.[1] ?? "empty",
      /office:value="([^"]*)"/.exec(attributes)?.[1] ?? content.replace(/<[^>]*>/g, ""),
    ],
  );
}

describe.skipIf(!office)("LibreOffice", () => {
  it.each([
    ["vietnamese", 59, 1066],
    ["standard", 44, 1033],
  ] as const)("reads the %s kind with numbers as numbers", { timeout: 120_000 }, (kind, separator, language) => {
    const cells = readByOffice(csvText(columns, kind), separator, language);
    expect(cells.slice(1, 4)).toEqual([
      ["float", "981028"],
      ["float", "9539.27"],
      ["float", "-5.5"],
    ]);
    if (kind === "vietnamese") for (const at of [0, 4, 8]) expect(cells[at]![0]).toBe("string");
    expect(cells[5]![0]).toBe("string");
  });
});
