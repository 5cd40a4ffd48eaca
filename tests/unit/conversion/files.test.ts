import { describe, expect, it } from "vitest";
import { csvText } from "../../../src/components/table/csv";
import type { SheetColumn } from "../../../src/components/table/sheet";
import { workbook, type WorkSheet } from "../../../src/components/table/xlsx";
import { analyse, noChoices, type Analysis, type Choices, type Gazetteer, type Rule } from "../../../src/conversion";
import { convert } from "../../../src/conversion/convert";
import { fullReport, resultColumns, resultSheets } from "../../../src/conversion/files";
import type { Sheet } from "../../../src/conversion/sheet";
import { gazetteer } from "../../fixtures/gazetteer";
import { messyTable } from "../../fixtures/own-table/messy";
import { unzip } from "../unzip";
import { read } from "./said";
import { heavyTest } from "../heavy";
import { smallWorld, tableOf, type Line } from "./small-world";

const about = { fileName: "dan-so.csv", sha256: "a".repeat(64), at: "2026-01-05T03:00:00.000Z" };

function sheetsOf(sheet: Sheet, analysis: Analysis, choices: Choices = noChoices, units: Gazetteer = smallWorld) {
  const conversion = convert(sheet, analysis, choices, units);
  return resultSheets(conversion, analysis, sheet, choices, units, about, "vi");
}
const small = (lines: readonly Line[], rules: readonly Rule[], options: Parameters<typeof tableOf>[2] = {}) => {
  const { sheet, analysis } = tableOf(lines, rules, options);
  return sheetsOf(sheet, analysis);
};
const named = (sheets: readonly WorkSheet[], name: string): readonly SheetColumn[] => {
  const found = sheets.find((each) => each.name === name);
  if (!found) throw new Error(`no sheet ${name} among ${sheets.map((each) => each.name).join(", ")}`);
  return found.columns;
};
const rowsOf = (columns: readonly SheetColumn[]) => {
  const count = columns[0]?.cells.length ?? 0;
  return Array.from({ length: count }, (_, at) => columns.map(({ cells }) => cells[at]?.value ?? null));
};

describe("sheets of a result", () => {
  const rules: Rule[] = [{ kind: "sum" }, { kind: "range" }, { kind: "class", way: "all-agree", weight: "area" }];
  const lines: Line[] = [
    ["", "90", null, null],
    ["a1", "100,5", "1", "I"],
    ["a2", "-", "5", "II"],
    ["b1", "12345678901234567890", "3", "II"],
    ["?x", "1", "1", "I"],
  ];
  const sheets = small(lines, rules);

  it("give each value with the number of its parts; what is missing stays empty", () => {
    const columns = named(sheets, "Xã, phường mới");
    expect(columns.map(({ title }) => title)).toEqual([
      "Mã",
      "Đơn vị",
      "Cột 1",
      "Cột 1: số phần có số liệu",
      "Cột 2",
      "Cột 2: đến",
      "Cột 2: số phần có số liệu",
      "Cột 3",
      "Cột 3: số phần theo loại",
      "Cột 3: số phần có số liệu",
    ]);
    expect(rowsOf(columns)).toEqual([
      ["A", "Xã A", "12345678901234567990.5", "2 trên 3", 1, 5, "3 trên 3", null, "I: 1; II: 2", "3 trên 3"],
      ["B", "Phường B", null, "0 trên 1", null, null, "0 trên 1", null, "", "0 trên 1"],
      ["C", "Xã C", null, "0 trên 2", null, null, "0 trên 2", null, "", "0 trên 2"],
    ]);
  });

  it("report every row", () => {
    expect(rowsOf(named(sheets, "Từng dòng")).map((row) => [row[0], row[2], row[3]])).toEqual([
      [1, "dòng tổng, chỉ dùng để đối chiếu", null],
      [2, "đã tính", "Xã a1 (a1)"],
      [3, "đã tính", "Xã a2 (a2)"],
      [4, "đã tính", "Xã b1 (b1)"],
      [5, "không tìm thấy đơn vị", null],
    ]);
  });

  it("name printed totals that differ, and the method", () => {
    expect(rowsOf(named(sheets, "Đối chiếu tổng"))[0]).toEqual([
      ...[1, "", "Cột 1", 90, "12345678901234567991.5", "-12345678901234567901.5", 1],
    ]);
    const method = rowsOf(named(sheets, "Phương pháp")).map((row) => row.join(": "));
    expect(method).toContain(`SHA-256 của tệp nguồn: ${"a".repeat(64)}`);
    expect(method).toContain(
      "Độ phủ cột «Cột 1»: 2 trên 6 đơn vị, bằng 15% dân số Tổng điều tra 2019 và 26,7% diện tích",
    );
    expect(method.find((line) => line.startsWith("Kiểm chứng tổng cột «Cột 1»"))).toBe(
      "Kiểm chứng tổng cột «Cột 1»: Tổng nguồn 12.345.678.901.234.567.990,5; " +
        ["Xã, phường mới", "Huyện cũ", "Toàn tỉnh", "Xã, phường cũ"]
          .map((level) => `${level}: 12.345.678.901.234.567.990,5`)
          .join("; ") +
        "; ngoài kết quả 1",
    );
  });

  it("say where values of communes lie, and keep flows as pairs", () => {
    const within = small([["A", "7"]], [{ kind: "sum" }], { level: "commune" });
    expect(rowsOf(named(within, "Xã, phường cũ"))[3]).toEqual(["b1", "Xã b1", "Xã A (A)", 7, "1 trên 1"]);
    const flows = small([["a1", "b1", "5"]], [{ kind: "sum" }], { isFlow: true });
    expect(rowsOf(named(flows, "Luồng giữa xã mới"))).toEqual([["Xã A (A)", "Xã A (A)", 5, "1 trên 1"]]);
    expect(rowsOf(named(flows, "Luồng giữa huyện cũ"))).toEqual([["Huyện a (a)", "Huyện b (b)", 5, "1 trên 1"]]);
  });
});

it("writes every text as it is, though every object has something of that name", async () => {
  const texts = ["toString", "__proto__", "constructor", "a_x000D_b", "<&>", "Mường Nhé"];
  const columns = texts.map((title): SheetColumn => ({ title, kind: "plain", cells: [{ value: title }] }));
  const book = await workbook([{ name: "toString", columns }], "");
  const { sheet } = await read(new Uint8Array(await book.arrayBuffer()));
  expect(sheet).toEqual({ name: "toString", rows: [texts, texts] });
});

it("shows all decimals of a small figure", () => {
  const [, , figure] = named(small([["a1", "0,0000001"]], [{ kind: "sum" }]), "Toàn tỉnh");
  expect(figure).toMatchObject({ decimals: 7, cells: [{ value: 1e-7 }] });
});

it("never writes a formula", async () => {
  const sheets = small([["a1", "=1+1"]], [{ kind: "text" }]);
  const parts = unzip(Buffer.from(await (await workbook(sheets, "chưa có số liệu")).arrayBuffer()));
  const all = [...parts.values()].join("");
  expect(all).toContain("=1+1");
  expect(all).not.toContain("<f>");
  expect(csvText(named(sheets, "Xã, phường mới"), "standard")).toContain("'=1+1");
});

describe("files of large tables", () => {
  /** Above it the writer would start a worker that the policy refuses. */
  const mostBytes = 160_000;

  async function partsOf(sheets: readonly WorkSheet[]): Promise<number> {
    const parts = unzip(Buffer.from(await (await workbook(sheets, "chưa có số liệu")).arrayBuffer()));
    return Math.max(...[...parts.values()].map((part) => Buffer.byteLength(part)));
  }

  heavyTest("have no part that is too large, and say what was shortened", async () => {
    const { sheet } = messyTable();
    const wide = {
      name: "",
      rows: sheet.rows.map((row) => [...row, ...Array.from({ length: 30 }, () => row[4] ?? null)]),
    };
    const choices: Choices = { ...noChoices, doubled: { "*": "add" } };
    const analysis = analyse(wide, choices, gazetteer);
    const sheets = sheetsOf(wide, analysis, choices, gazetteer);
    expect(analysis.rules.length).toBeGreaterThan(20);
    expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length);
    expect(await partsOf(sheets)).toBeLessThan(mostBytes);
  });

  heavyTest("hold long notes in short, and whole in CSV", async () => {
    const note = (at: number): string => `${at} ${"Ghi chú dài. ".repeat(300)}`;
    const codes = gazetteer.units.filter(({ level }) => level === "former-commune").map(({ code }) => code);
    const lines = codes.map((code, at): Line => [code, note(at)]);
    const { sheet, analysis } = tableOf(lines, [{ kind: "text" }]);
    const sheets = sheetsOf(sheet, analysis, noChoices, gazetteer);
    expect(await partsOf(sheets)).toBeLessThan(mostBytes);
    expect(rowsOf(named(sheets, "Phương pháp")).flat().join()).toMatch(/Các ô dài được rút gọn còn \d+ ký tự/);
    const conversion = convert(sheet, analysis, noChoices, gazetteer);
    const province = conversion.tables.find(({ level }) => level === "province")!;
    const whole = resultColumns(conversion, province, gazetteer, "vi")[2]?.cells[0]?.value;
    expect(String(whole)).toContain(note(128).trim());
  });

  heavyTest("hold long reports in CSV", async () => {
    const lines = Array.from({ length: 3000 }, (_, at): Line => [
      at % 7 === 0 ? `?${"x".repeat(200)}${at}` : "a1",
      "1",
    ]);
    const { sheet, analysis } = tableOf(lines, [{ kind: "sum" }]);
    const sheets = sheetsOf(sheet, analysis, { ...noChoices, doubled: { "*": "add" } });
    expect(await partsOf(sheets)).toBeLessThan(mostBytes);
    const rows = rowsOf(named(sheets, "Từng dòng"));
    expect(rows).toHaveLength(250);
    expect(new Set(rows.map((row) => row[2]))).toEqual(new Set(["không tìm thấy đơn vị"]));
    expect(rowsOf(named(sheets, "Phương pháp")).flat().join()).toContain(
      "250 dòng cần xem trước tiên trong 3.000 dòng",
    );
    const conversion = convert(sheet, analysis, noChoices, smallWorld);
    expect(fullReport(conversion, analysis, sheet, smallWorld, "vi")[0]?.cells).toHaveLength(3000);
  });

  heavyTest("hold all pairs of flows", async () => {
    const codes = gazetteer.units.filter(({ level }) => level === "commune").map(({ code }) => code);
    const lines = codes.flatMap((from) => codes.map((to): Line => [from, to, "1"]));
    const { sheet, analysis } = tableOf(lines, [{ kind: "sum" }], { level: "commune", isFlow: true });
    const sheets = sheetsOf(sheet, analysis, noChoices, gazetteer);
    const pairs = sheets.filter(({ name }) => name.startsWith("Luồng")).flatMap(({ columns }) => rowsOf(columns));
    expect(pairs).toHaveLength(codes.length ** 2);
    expect(await partsOf(sheets)).toBeLessThan(mostBytes);
  });
});
