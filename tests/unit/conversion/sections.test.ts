import { expect, it } from "vitest";
import { gazetteer } from "../../fixtures/gazetteer";
import {
  communes,
  communesOf,
  districts,
  formerCommunes,
  inSections,
  plainRows,
  titled,
} from "../../fixtures/own-table/tables";
import { analyse } from "../../../src/conversion/analyse";
import { noChoices } from "../../../src/conversion/choices";
import type { Cell } from "../../../src/conversion/sheet";

const understood = (rows: readonly (readonly Cell[])[]) => analyse({ name: "", rows }, noChoices, gazetteer);
const numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
const head = ["Tên", "Số hộ"];

/** Runs on through all sections, past the codes of the districts. */
const numberOf = (name: Cell | undefined): number => formerCommunes.findIndex((each) => each.name === name) + 1;

const tables: Record<string, Cell[][]> = {
  "titled rows": inSections(head, (each) => [[titled(each), 9], ...plainRows(communesOf(each))]),
  "titled rows without figures": inSections(head, (each) => [[titled(each), null], ...plainRows(communesOf(each))]),
  capitals: inSections(head, (each) => [[titled(each).toUpperCase(), 9], ...plainRows(communesOf(each))]),
  "bare names": inSections(head, (each) => [[each.name, 9], ...plainRows(communesOf(each))]),
  "bare names without figures": inSections(head, (each) => [[each.name, null], ...plainRows(communesOf(each))]),
  "numbered names": inSections(head, (each, index) => [
    [`${numerals[index]}. ${each.name}`, 9],
    ...plainRows(communesOf(each)),
  ]),
  "numerals in the ordinals": inSections(["STT", ...head], (each, index) => [
    [numerals[index] ?? "", each.name, 9],
    ...plainRows(communesOf(each)).map((row, at) => [at + 1, ...row]),
  ]),
  "names in the ordinals": inSections(["STT", ...head], (each) => [
    [titled(each), null, 9],
    ...plainRows(communesOf(each)).map((row) => [numberOf(row[0]), ...row]),
  ]),
  "sums below": inSections(head, (each) => [...plainRows(communesOf(each)), [`Cộng ${titled(each)}`, 9]]),
  "bare sums below": [
    ...inSections(head, (each) => [[titled(each), null], ...plainRows(communesOf(each)), ["Cộng", 9]]),
    ["Tổng cộng", 99],
  ],
  "a column": inSections(["Huyện", ...head], (each) => plainRows(communesOf(each)).map((row) => [each.name, ...row])),
  "merged cells of a column": inSections(["Huyện", ...head], (each) =>
    plainRows(communesOf(each)).map((row, at) => [at === 0 ? titled(each) : null, ...row]),
  ),
  "a column of codes": inSections(["Mã huyện", ...head], (each) =>
    plainRows(communesOf(each)).map((row) => [Number(each.code), ...row]),
  ),
};

it.each(Object.entries(tables))(
  "districts as %s put each commune under its own and leave one column of values",
  (_, rows) => {
    const { layout, matching, faults } = understood(rows);
    expect(faults).toEqual([]);
    expect(matching.rows.every(({ state }) => state === "matched")).toBe(true);
    expect(matching.rows).toHaveLength(129);
    expect(matching.missing).toEqual([]);
    const placed = matching.rows.map((match) => [
      match.state === "matched" && match.code,
      layout.rows[match.row]?.district,
    ]);
    expect(Object.fromEntries(placed)).toEqual(
      Object.fromEntries(formerCommunes.map(({ code, district }) => [code, district])),
    );
    expect(layout.columns.filter(({ role }) => role === "value").map(({ title }) => title)).toEqual(["Số hộ"]);
  },
);

it("sums of districts and of all are checks, not data", () => {
  const roles = (name: string) => {
    const rows = understood(tables[name] ?? []).layout.rows.map(({ role }) => role);
    return ["group", "total"].map((role) => rows.filter((each) => each === role).length);
  };
  expect(roles("titled rows")).toEqual([10, 0]);
  expect(roles("sums below")).toEqual([10, 0]);
  expect(roles("bare sums below")).toEqual([20, 1]);
});

it("the communes of 2025 may stand under the former districts", () => {
  const districtOf = (code: string) => formerCommunes.find(({ commune }) => commune === code)?.district;
  const rows = inSections(head, (each) => [
    [titled(each), 9],
    ...plainRows(communes.filter(({ code }) => districtOf(code) === each.code)),
  ]);
  const { matching, faults } = understood(rows);
  expect([faults, matching.level, matching.missing]).toEqual([[], "commune", []]);
});

it("a district renamed to another's name is told by its rows", () => {
  const rows = [head, ["Huyện Mường Lay", 9], ...plainRows(communesOf(districts[3] ?? districts[0]!))];
  expect(understood(rows).layout.rows[1]).toEqual({ role: "group", district: "097" });
});

it("ordinals between 94 and 103 are no codes of districts", () => {
  const rows = [["STT", ...head], ...plainRows(formerCommunes).map((row, index) => [index + 1, ...row])];
  const { layout } = understood(rows);
  expect(layout.columns.map(({ role }) => role)).toEqual(["ordinal", "name", "value"]);
  expect(layout.rows.every(({ district }) => district === null)).toBe(true);
});
