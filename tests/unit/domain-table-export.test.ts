/** The columns and files of the table: totals by each indicator's own rule, numbers as numbers, text as text, unknown never 0. */
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { rowsMatching, tableRowsOf, type TableRow } from "../../src/domain/table";
import { levels, parseUnitKey, type Level, type UnitKey } from "../../src/domain/unit";
import type { TableView } from "../../src/state/view";
import { tableWords } from "../../src/features/table/words";
import { translator } from "../../src/locale/word";
import { csvText } from "../../src/components/table/csv";
import { valueColumns, type SheetColumn } from "../../src/components/table/sheet";
import { sheetData } from "../../src/components/table/xlsx";
import { sourceColumns, tableWorkbook } from "../../src/features/table/files";
import {
  countedOnce,
  indicatorCell,
  indicatorColumn,
  type IndicatorColumn,
} from "../../src/features/table/indicator-cells";
import { sheetOf, type Model } from "../../src/features/table/model";
import { figureColumn, shownIndicators, unitModel, wordColumnsOf } from "../../src/features/table/unit-model";
import { unzip } from "./unzip";
import { loadProvenance, type Provenance } from "../../src/domain/provenance";
import { loadThemes, type Themes } from "../../src/themes";
import type { IndicatorId } from "../../src/indicators/ids";
import { indicatorById, indicators } from "../fixtures/themes";

const speech = { t: translator(() => "vi"), language: "vi" } as const;

let themes: Themes;
let provenance: Provenance;
beforeAll(async () => {
  [themes, provenance] = await Promise.all([loadThemes(), loadProvenance()]);
});

const column = (id: IndicatorId, level: Level): IndicatorColumn =>
  indicatorColumn(indicatorById(id), tableRowsOf(level), themes);
const over = (id: IndicatorId, rows: readonly TableRow[]) =>
  indicatorById(id).over(
    rows.map(({ unit }) => unit.ref),
    themes,
  );

function model(
  level: Level,
  ids: readonly IndicatorId[] | null,
  sort: TableView["sort"] = { column: "name", descending: false },
): Model {
  const all = tableRowsOf(level);
  const columns = shownIndicators(indicators, level, ids).map((indicator) => {
    const of = indicatorColumn(indicator, all, themes);
    return { of, column: figureColumn(of, level, speech) };
  });
  const before = wordColumnsOf(level).filter((each) => each !== "went").length;
  return unitModel({ level, all, matching: all, columns, sort, before, themes }, speech);
}
const sheet = (level: Level, ids: readonly IndicatorId[] | null): SheetColumn[] => sheetOf(model(level, ids));
const keysBy = (level: Level, id: IndicatorId, descending: boolean): string[] =>
  model(level, [id], { column: id, descending }).rows.map(({ key }) => key);
const everything = indicators.map(({ id }) => id);

describe("columns", () => {
  it("begin at each level with indicators of which something is known there", () => {
    for (const level of levels)
      for (const indicator of shownIndicators(indicators, level, null))
        expect(indicator.levels, `${indicator.id} at ${level}`).toContain(level);
  });

  it("add up areas row by row, and weigh densities instead of averaging them", () => {
    const area = column("area", "commune");
    const sum = [...area.cells.values()].reduce((total, { value }) => total + (value ?? 0), 0);
    expect(area.all.value).toBeCloseTo(sum, 6);

    const rows = rowsMatching(tableRowsOf("commune"), "muong");
    const [density, people, km2] = (["density-2025", "population-2025", "area"] as const).map((id) => over(id, rows));
    expect(density!.value).toBeCloseTo(people!.value! / km2!.value!, 6);
  });

  it("says when a feature in more than one row counts once in the total", () => {
    const projects = column("projects", "commune");
    const rows = tableRowsOf("commune").filter(({ key }) => projects.cells.get(key)?.value);
    const sum = rows.reduce((total, { key }) => total + (projects.cells.get(key)?.value ?? 0), 0);
    expect(sum).toBeGreaterThan(over("projects", rows).value!);
    expect(countedOnce(projects, rows, over("projects", rows))).toBe(sum);
    expect(countedOnce(column("area", "commune"), rows, over("area", rows))).toBeNull();
  });

  it("sort by a figure with the unknown last, whichever way", () => {
    const density = column("density-2019", "former-commune");
    for (const descending of [false, true]) {
      const keys = keysBy("former-commune", "density-2019", descending);
      const values = keys.map((key) => density.cells.get(key as UnitKey)!.value);
      const firstUnknown = values.indexOf(null);
      expect(firstUnknown).toBeGreaterThan(100);
      expect(values.slice(firstUnknown).every((value) => value === null)).toBe(true);
      expect(descending ? values[0]! > values[1]! : values[0]! < values[1]!).toBe(true);
    }
  });

  it("sort classes in their own order", () => {
    const ids = keysBy("commune", "zone", false).map((key) =>
      indicatorById("zone").classOf(parseUnitKey(key)!, themes),
    );
    expect(ids).toEqual(ids.toSorted());
    expect(new Set(ids)).toEqual(new Set(["I", "II", "III"]));
  });

  it("say how many parts or features a figure is known for", () => {
    const capacity = column("capacity", "district");
    const partly = [...capacity.cells.values()].find(({ value, known, of }) => value !== null && known < of)!;
    const { text, means } = indicatorCell(capacity, partly, speech);
    expect(text).toContain(`(${partly.known}/${partly.of})`);
    expect(means).toBeTruthy();
  });

  it("mark what is not published, and never write the unknown as a number", () => {
    const area = column("area", "former-commune");
    for (const [key, aggregate] of area.cells) {
      const { text, means } = indicatorCell(area, aggregate, speech);
      expect(text.startsWith("≈"), key).toBe(aggregate.quality !== "published");
      expect(means !== null, key).toBe(aggregate.quality !== "published");
    }
    const people = column("population-2025", "former-commune");
    const unknown = [...people.cells.values()].filter(({ value }) => value === null);
    expect(unknown.length).toBeGreaterThan(100);
    for (const aggregate of unknown) expect(indicatorCell(people, aggregate, speech).text).toBe("chưa có số liệu");
  });
});

describe("the sheet", () => {
  it("has the columns from left to right as on the screen, what it was made of last", () => {
    const titles = sheet("commune", ["area"]).map(({ title }) => title);
    expect(titles.slice(0, 3)).toEqual(["Đơn vị", "Mã", "Loại"]);
    expect(titles.at(-1)).toBe(speech.t(tableWords.columnWentCommune));
    expect(titles.at(-2)).toContain("km²");
    expect(titles).toHaveLength(6);
  });

  it("adds to a figure how much of it is known", () => {
    const people = sheet("district", ["population-2025"]).find(({ kind }) => kind === "number")!;
    const at = tableRowsOf("district").findIndex(({ unit }) => unit.name === "Mường Nhé");
    expect(people.cells[at]?.remark).toContain("10");
    expect(people.cells[at]?.remark).toContain("11");
  });

  it("writes differences with their sign and estimates with their mark, and keeps them numbers", () => {
    const written = (level: Level, ids: IndicatorId[]) => sheetData({ name: "Bảng", columns: sheet(level, ids) }, "");
    const { data } = written("commune", ["population-change", "area"]);
    const estimates = written("former-commune", ["area"]);
    type Written = { type?: unknown; format?: string };
    const numbers = (rows: unknown): Written[] =>
      (rows as (Written | null)[][]).flat().filter((cell): cell is Written => cell?.type === Number);
    expect(numbers(data).some(({ format }) => /^\+.*;-.*;0$/.test(format ?? ""))).toBe(true);
    expect(numbers(data).some(({ format }) => format === "#,##0.00")).toBe(true);
    expect(numbers(estimates.data).some(({ format }) => format?.startsWith('"≈ "'))).toBe(true);
  });
});

describe("CSV", () => {
  it("reads back as it was: CRLF, decimal points, the head first, every row, empty cells for the unknown", () => {
    const columns = sheet("former-commune", ["area", "population-2025"]);
    const text = csvText(columns, "standard");
    expect(text.split("\r\n")).toHaveLength(131);
    const rows: Record<string, string>[] = parse(text, { columns: true });
    expect(rows).toHaveLength(129);
    const names = Object.keys(rows[0]!);
    expect(names.slice(0, 2)).toEqual(["Đơn vị", "Mã"]);
    const areaTitle = names.find((name) => name.includes("km²"))!;
    const area = column("area", "former-commune");
    const people = column("population-2025", "former-commune");
    tableRowsOf("former-commune").forEach(({ key, unit }, at) => {
      const row = rows[at]!;
      expect(row["Mã"]).toBe(unit.ref.code);
      expect(Number(row[areaTitle])).toBeCloseTo(area.cells.get(key)!.value!, 6);
      const quality = {
        published: "công bố",
        derived: "tính toán",
        measured: "đo trên bản đồ",
        estimated: "ước tính",
        own: "theo bảng của bạn",
      };
      expect(row[`${areaTitle}: chất lượng số liệu`]).toBe(quality[area.cells.get(key)!.quality!]);
      const known = people.cells.get(key)!.value;
      const peopleTitle = names.find((name) => name.includes("(người)"))!;
      expect(row[peopleTitle]).toBe(known === null ? "" : String(known));
      if (known === null) expect(row[`${peopleTitle}: chất lượng số liệu`]).toBe("chưa có số liệu");
    });
  });

  it("leaves no cell that a program would take for a formula", () => {
    const cells = ["=1+1", "+84", "-x", "@a", -5, "a=b"];
    const text = csvText(
      valueColumns(
        [cells],
        cells.map((_, at) => [String(at), (row) => row[at] ?? null] as const),
      ),
      "standard",
    );
    expect(text).toBe("0,1,2,3,4,5\r\n'=1+1,'+84,'-x,'@a,-5,a=b\r\n");
  });

  it("names every source of every column with publisher, date and licence", () => {
    const columns = sheet("commune", everything);
    const [of, ids, titles, ...rest] = sourceColumns(columns, provenance, speech.t).map(({ cells }) =>
      cells.map(({ value }) => value),
    );
    expect(rest).toHaveLength(5);
    for (const { title, sources = [], kind } of columns.filter((each) => each.kind !== "words")) {
      expect(sources.length, `${title} ${kind}`).toBeGreaterThan(0);
      expect(ids!.filter((_, at) => of![at] === title)).toEqual(sources);
    }
    for (const [at, id] of ids!.entries()) expect(titles![at]).toBe(provenance.sources.get(String(id))!.title);
  });
});

describe("XLSX", () => {
  it("holds table, quality and sources; numbers are numbers, text is text, the head stays in sight", async () => {
    const columns = sheet("former-commune", everything);
    const blob = await tableWorkbook(
      { title: null, columns, cited: null, sources: sourceColumns(columns, provenance, speech.t) },
      speech.t,
    );
    const files = unzip(Buffer.from(await blob.arrayBuffer()));
    const book = files.get("xl/workbook.xml")!;
    expect([...book.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      "Bảng",
      "Chất lượng số liệu",
      "Nguồn",
    ]);
    const first = files.get("xl/worksheets/sheet1.xml")!;
    expect(first.match(/<row /g)).toHaveLength(129 + 3);
    expect(first).toMatch(/<pane [^>]*state="frozen"/);
    expect(first).not.toContain("<f>");
    const area = column("area", "former-commune").cells.get("former-commune:03158")!.value!;
    expect(first).toContain(`<v>${area}</v>`);
    const texts = files.get("xl/sharedStrings.xml")!;
    for (const text of ["Leng Su Sìn", "03158", "chưa có số liệu"]) expect(texts).toContain(`>${text}<`);
    for (const [name, content] of files)
      expect(Buffer.byteLength(content), `${name} would be packed by a worker`).toBeLessThan(160_000);
  });

  it("writes what looks like a formula as text", async () => {
    const made = sheet("province", ["area"]);
    const [name, ...rest] = made as [SheetColumn, ...SheetColumn[]];
    const tricky = { ...name, cells: [{ value: "=1+1" }] };
    const blob = await tableWorkbook({ title: null, columns: [tricky, ...rest], cited: null, sources: [] }, speech.t);
    const files = unzip(Buffer.from(await blob.arrayBuffer()));
    expect(files.get("xl/sharedStrings.xml")).toContain("=1+1");
    expect(files.get("xl/worksheets/sheet1.xml")).not.toContain("<f>");
  });
});
