/** An office's messy table, from its sheet to the result. */
import { describe, expect, it } from "vitest";
import { analyse, noChoices, type Choices } from "../../../src/conversion";
import { convert } from "../../../src/conversion/convert";
import { gazetteer } from "../../fixtures/gazetteer";
import { messyColumns, messyTable } from "../../fixtures/own-table/messy";

const { sheet, expected } = messyTable();
const decided: Choices = { ...noChoices, doubled: { [expected.doubled.code]: "add" } };
const analysis = analyse(sheet, decided, gazetteer);
const result = convert(sheet, analysis, decided, gazetteer);
const column = (at: number) => result.columns.find((each) => each.column === at);

/** In hundredths, by plain integers. */
const hundredths = (text: string): number => Math.round(Number(text) * 100);

describe("a messy table of 129 rows", () => {
  it("adds up areas and people", () => {
    expect(result.columns.map(({ column: at, rule }) => [at, rule.kind])).toContainEqual([messyColumns.area, "sum"]);
    expect(result.columns.map(({ column: at, rule }) => [at, rule.kind])).toContainEqual([
      messyColumns.population,
      "sum",
    ]);
  });

  it("accounts for every row", () => {
    const rowsOf = (...fates: string[]) =>
      result.ledger.filter(({ fate }) => fates.includes(fate)).map(({ row }) => row);
    expect(result.ledger.map(({ row }) => row)).toEqual(sheet.rows.map((_, row) => row));
    expect(rowsOf("check")).toEqual([...expected.groupRows, expected.totalRow].toSorted((a, b) => a - b));
    expect(rowsOf("unknown", "to-choose")).toEqual(expected.unknownRows);
    expect(rowsOf("counted", "unknown", "to-choose", "doubled", "left-out")).toEqual(expected.dataRows);
    expect(Object.fromEntries(result.ledger.flatMap(({ row, code }) => (code === null ? [] : [[row, code]])))).toEqual(
      expected.codes,
    );
  });

  it("names the wrong subtotal and no other", () => {
    const wrong = result.checks.filter(({ difference }) => difference !== "0");
    expect(wrong).toMatchObject([expected.wrongSubtotal]);
    expect(result.checks.filter(({ column: at }) => at === messyColumns.population)).toHaveLength(11);
  });

  it("proves its totals to the last digit at every level", () => {
    for (const [at, total] of [
      [messyColumns.area, expected.totals.area],
      [messyColumns.population, expected.totals.population],
    ] as const) {
      const proof = column(at)?.proof;
      expect(proof?.equal).toBe(true);
      expect(Object.values(proof?.result ?? {})).toEqual(Array.from({ length: 4 }, () => proof?.source));
      expect(hundredths(proof!.source) + hundredths(proof!.uncounted)).toBe(hundredths(total));
    }
  });

  it("keeps empty cells missing", () => {
    const counted = Object.keys(expected.codes).length;
    const [province] = result.tables.find(({ level }) => level === "province")!.rows;
    const at = result.columns.findIndex(({ column: index }) => index === messyColumns.population);
    expect(province!.cells[at]).toMatchObject({
      known: counted - expected.emptyRows.length,
      of: counted + expected.missing.length,
    });
  });
});

it("counts no row of a doubled unit until it is chosen", () => {
  const open = convert(sheet, analyse(sheet, noChoices, gazetteer), noChoices, gazetteer);
  expect(open.ledger.filter(({ fate }) => fate === "doubled").map(({ row }) => row)).toEqual(expected.doubled.rows);
  expect(open.warnings.map((warning) => warning.with["n"])).toContain(1);
});
