/** Long cells keep nobody waiting: what a table with one costs to analyse hardly depends on the cell. */
import { expect, test } from "vitest";
import { analyse, noChoices, type Cell } from "../../../src/conversion";
import { gazetteer } from "../../fixtures/gazetteer";

const length = 32_000;
const spaces = " ".repeat(length);

test.each([
  ["spaces", spaces],
  ["a figure and spaces", `5${spaces}x`],
  ["words far apart", `Số${spaces}hộ`],
  ["brackets", "(".repeat(length)],
  ["points", `1${".000".repeat(length / 4)}x`],
  ["dashes", "-".repeat(length)],
])("%s", (_, text) => {
  const rows: Cell[][] = [
    ["Đơn vị", "Số hộ", text],
    ["Xã Sín Thầu", text, "a"],
    [text, "7", "b"],
    ["Xã Sen Thượng", "9", "c"],
  ];
  const from = performance.now();
  const { matching } = analyse({ name: "", rows }, noChoices, gazetteer);
  expect(performance.now() - from).toBeLessThan(700);
  expect(matching.rows.filter(({ state }) => state === "matched")).toHaveLength(2);
});
