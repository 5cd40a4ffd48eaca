/** The files of the page of the province: every row, numbers as numbers, and parts small enough for the content policy. */
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { loadTable } from "virtual:data/tables";
import { unzip } from "./unzip";
import { translator } from "../../src/locale/word";
import { csvText } from "../../src/components/table/csv";
import type { SheetColumn } from "../../src/components/table/sheet";
import { annexFiles, annexSheet, keySheet, type Listed } from "../../src/features/annex/annex-files";
import { annexData } from "../../src/features/annex/annex-data";
import { loadProvenance } from "../../src/domain/provenance";

const discrepancies = await loadTable("discrepancies");
const annex = await loadTable("annex");
const figures = await loadTable("key-figures");

const words = { t: translator(() => "vi"), language: "vi" } as const;
const { byRow, byFigure } = annexData(annex, figures, discrepancies);
const listed: Listed = { annex, key: figures, byRow, byFigure };

/** The cells of each row. */
const rowsOf = (columns: readonly SheetColumn[]) =>
  columns[0]!.cells.map((_, at) => columns.map(({ cells }) => cells[at]!.value));

describe("the annex as a file", () => {
  const columns = annexSheet(listed, words);
  const lines = rowsOf(columns);

  it("has every row with its number and the printed characters", () => {
    expect(lines).toHaveLength(annex.length);
    const second = lines[1]!;
    expect(second).toContain(17970.88);
    expect(second).toContain("17.970,88");
  });

  it("says what other documents have, with source and date", () => {
    expect(lines[2]!.join(" ")).toContain("5,11 (hdnd-21-2025, 2025-07)");
  });

  it("leaves empty what is not known", () => {
    const row = lines[99]!;
    expect(row[0]).toBe(100);
    expect(row).not.toContain(0.001);
    expect(row[8], "first half of 2025").toBeNull();
  });

  it("is CSV that reads back", () => {
    const read: string[][] = parse(csvText(columns, "standard"));
    expect(read).toHaveLength(annex.length + 1);
    expect(read.every((line) => line.length === columns.length)).toBe(true);
  });
});

it("key figures as a file have every figure, with its place and source", () => {
  const lines = rowsOf(keySheet(listed, words));
  expect(lines).toHaveLength(figures.length);
  const stays = lines.find(([id]) => id === "stays");
  expect(stays).toEqual(expect.arrayContaining([242, "242 cơ sở lưu trú du lịch", "I.1 §3.2", "ubnd-3107-2025"]));
});

it("the workbook holds all of it in parts that need no worker", async () => {
  const provenance = await loadProvenance();
  const [book] = annexFiles(listed, words);
  const file = await book!.make(provenance);
  const parts = unzip(Buffer.from(await file.arrayBuffer()));
  expect([...parts.keys()].filter((name) => name.includes("worksheets/sheet"))).toHaveLength(4);
  for (const [name, content] of parts) expect(Buffer.byteLength(content), name).toBeLessThan(160_000);
});
