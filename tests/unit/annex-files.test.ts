/** The files of the page of the province: every row, numbers as numbers, and parts small enough for the content policy. */
import { inflateRawSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { loadTable } from "virtual:data/tables";
import { translator } from "../../src/locale/word";
import { annexLines, keyLines, sourceLines, type Listed } from "../../src/features/annex/province-lines";
import { annexData } from "../../src/features/annex/annex-data";
import { workbook } from "../../src/features/annex/province-xlsx";
import { csvText } from "../../src/features/table/csv";
import { loadProvenance } from "../../src/domain/provenance";

const discrepancies = await loadTable("discrepancies");
const annex = await loadTable("annex");
const figures = await loadTable("key-figures");

const words = { t: translator(() => "vi"), language: "vi" } as const;
const { byRow, byFigure } = annexData(annex, figures, discrepancies);
const listed: Listed = { annex, key: figures, byRow, byFigure };

/** Names and unpacked contents of a zip, read from its local headers. */
async function unpacked(zip: Blob): Promise<Map<string, Buffer>> {
  const bytes = Buffer.from(await zip.arrayBuffer());
  const files = new Map<string, Buffer>();
  const end = bytes.lastIndexOf(Buffer.from("504b0506", "hex"));
  for (let at = bytes.readUInt32LE(end + 16); bytes.readUInt32LE(at) === 0x02014b50;) {
    const [packed, nameLength, extra, comment] = [20, 28, 30, 32].map((offset, i) =>
      i === 0 ? bytes.readUInt32LE(at + offset) : bytes.readUInt16LE(at + offset),
    ) as [number, number, number, number];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(start, start + packed);
    const method = bytes.readUInt16LE(at + 10);
    files.set(bytes.toString("utf8", at + 46, at + 46 + nameLength), method === 8 ? inflateRawSync(content) : content);
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

describe("the annex as a file", () => {
  const lines = annexLines(listed, words);

  it("has every row with its number and the printed characters", () => {
    expect(lines).toHaveLength(annex.length + 1);
    const second = lines[2]!;
    expect(second).toContain(17970.88);
    expect(second).toContain("17.970,88");
  });

  it("says what other documents have, with source and date", () => {
    expect(lines[3]!.join(" ")).toContain("5,11 (hdnd-21-2025, 2025-07)");
  });

  it("leaves empty what is not known", () => {
    const row = lines[100]!;
    expect(row[0]).toBe(100);
    expect(row).not.toContain(0.001);
    expect(row[8], "first half of 2025").toBeNull();
  });

  it("is CSV that reads back", () => {
    const read: string[][] = parse(csvText(lines), { bom: true });
    expect(read.map((line) => line.length)).toEqual(lines.map(() => lines[0]!.length));
  });
});

it("key figures as a file have every figure, with its place and source", () => {
  const lines = keyLines(listed, words);
  expect(lines).toHaveLength(figures.length + 1);
  const stays = lines.find(([id]) => id === "stays");
  expect(stays).toEqual(expect.arrayContaining([242, "242 cơ sở lưu trú du lịch", "I.1 §3.2", "ubnd-3107-2025"]));
});

it("the workbook holds all of it in parts that need no worker", async () => {
  const provenance = await loadProvenance();
  const file = await workbook([
    { name: "Phụ lục", lines: annexLines(listed, words) },
    { name: "Số liệu", lines: keyLines(listed, words) },
    { name: "Nguồn", lines: sourceLines(listed, provenance, words) },
  ]);
  const parts = await unpacked(file);
  expect([...parts.keys()].filter((name) => name.includes("worksheets/sheet"))).toHaveLength(3);
  for (const [name, content] of parts) expect(content.length, name).toBeLessThan(160_000);
});
