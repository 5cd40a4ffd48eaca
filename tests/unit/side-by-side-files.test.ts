/** What is made of a line of a comparison, and its files. */
import { describe, expect, it } from "vitest";
import { comparisonColumns, comparisonText } from "../../src/features/side-by-side/files";
import {
  barsOf,
  differenceWords,
  differs,
  highestIn,
  onlyDiffering,
  onlyShared,
} from "../../src/features/side-by-side/lines";
import type { SideCell, SideLine } from "../../src/features/side-by-side/lines/line";
import { locale, groupsOf, linesIn } from "./compared-things";

describe("what is made of a line", () => {
  const cell = (value: number | null): SideCell => ({
    text: value === null ? null : String(value),
    value,
    notes: [],
    sources: [],
    asOf: null,
  });
  const written = { decimals: 1, scale: "sequential", unit: { vi: "ha", en: "ha" } } as const;
  const line = (...values: (number | null)[]): SideLine => ({ id: "x", label: "x", written, cells: values.map(cell) });

  it("marks the highest only where two or more are known and differ", () => {
    expect(highestIn(line(1, 3, null))).toEqual([false, true, false]);
    expect(highestIn(line(2, 2))).toEqual([false, false]);
    expect(highestIn(line(2, null))).toEqual([false, false]);
    expect(highestIn({ ...line(1, 3), rough: true })).toEqual([false, false]);
    expect(differenceWords({ ...line(1, 3), rough: true }, 1, "vi")).toBeNull();
  });

  it("draws bars from 0, and none of what is not known", () => {
    expect(barsOf(line(1, 4, null))).toEqual([0.25, 1, null]);
    expect(barsOf(line(-1, 4))).toEqual([null, null]);
    expect(barsOf(line(4, null))).toEqual([null, null]);
  });

  it("says differences from the first, in points where the figures are percentages", () => {
    expect(differenceWords(line(2, 3), 1, "vi")).toBe("+1\u00a0ha (+50%)");
    expect(differenceWords(line(2, 3), 0, "vi")).toBeNull();
    expect(differenceWords(line(null, 3), 1, "vi")).toBeNull();
    const percent = { ...line(10, 12.5), written: { ...written, unit: { vi: "%", en: "%" } } };
    expect(differenceWords(percent, 1, "vi")).toBe("+2,5\u00a0điểm %");
  });

  it("keeps only lines that differ, of which a known and an unknown one is one", () => {
    expect([line(1, 1), line(1, 2), line(1, null), line(null, null)].map(differs)).toEqual([false, true, true, false]);
    expect(onlyDiffering([{ id: "g", title: "", lines: [line(1, 1)] }])).toEqual([]);
  });

  it("leaves out lines that make sense for one thing only, which compare nothing", () => {
    const mixed = groupsOf("commune:03202", "place:21.38600,103.01700", "hydropower:nam-muc");
    const kept = linesIn(onlyShared(mixed));
    expect(kept.length).toBeLessThan(linesIn(mixed).length / 2);
    for (const { cells } of kept) expect(cells.filter((cell) => cell !== null).length).toBeGreaterThan(1);
  });
});

describe("files", () => {
  const groups = groupsOf("commune:03202", "place:21.38600,103.01700");
  const compared = { names: ["A", "=B"], groups, locale };

  it("have a row for each line, the unknown empty and what makes no sense said", () => {
    const columns = comparisonColumns(compared);
    expect(columns[0]?.cells).toHaveLength(linesIn(groups).length);
    const row = linesIn(groups).findIndex(({ id }) => id === "population-2025");
    expect(columns[3]?.cells[row]?.value).toBe(10_401);
    expect(columns[4]?.cells[row]?.value).toBe("không áp dụng");
    const missing = linesIn(groups).findIndex(({ id }) => id === "poverty");
    expect(columns[3]?.cells[missing]?.value).toBeNull();
    expect(comparisonColumns(compared, "chưa có số liệu")[3]?.cells[missing]?.value).toBe("chưa có số liệu");
    expect(columns.find(({ title }) => title === "A: nguồn")?.cells[row]?.value).not.toBe("");
  });

  it("go to the clipboard as one line each", () => {
    const lines = comparisonText(compared).split("\n");
    expect(lines).toHaveLength(linesIn(groups).length + 1);
    for (const each of lines) expect(each.split("\t")).toHaveLength(3);
  });
});
