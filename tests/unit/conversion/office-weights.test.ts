/** What means of an office's tables are weighted with: a base of the table only where it is one. */
import { expect, it } from "vitest";
import { gazetteer } from "../../fixtures/gazetteer";
import { communes, formerCommunes } from "../../fixtures/own-table/tables";
import { analyse } from "../../../src/conversion/analyse";
import { noChoices } from "../../../src/conversion/choices";
import type { Cell } from "../../../src/conversion/sheet";
import { analysisWords } from "../../../src/conversion/words";

const understood = (rows: readonly (readonly Cell[])[]) => analyse({ name: "", rows }, noChoices, gazetteer);
/** Of the first column of these, each with the figures 3, 5, 8 … that none of the others gives. */
function firstRule(...titles: readonly string[]) {
  const rows = formerCommunes
    .slice(0, 6)
    .map(({ name }, row): Cell[] => [name, ...titles.map((_, at) => 3 + row * (at + 2))]);
  return understood([["Xã", ...titles], ...rows]).rules[0]?.rule;
}

it.each([
  [["Năng suất ngô (tạ/ha)", "Diện tích lúa (ha)", "Diện tích ngô (ha)"], 3],
  [["Năng suất (tạ/ha)", "Dân số"], "area"],
  [["Tỷ lệ thôn bản có cáp quang", "Thôn trắng sóng"], "population-2019"],
  [["Tỷ lệ thôn bản có cáp quang", "Thôn trắng sóng", "Tổng số thôn, bản"], 3],
  [["Tỷ lệ tử vong mẹ/100.000 trẻ đẻ sống", "Tổng số trẻ dưới 5 tuổi"], "population-2019"],
  [["Tỷ lệ giải ngân (%)", "Dân số", "Tổng vốn (đồng)"], 3],
  [["Mật độ thuê bao internet", "Diện tích"], "population-2019"],
  [["Công suất sử dụng giường bệnh"], "population-2019"],
] as const)("%j", (titles, weight) => expect(firstRule(...titles)).toEqual({ kind: "mean", weight }));

it("the achievement of a plan needs the plan", () => {
  expect(firstRule("% thực hiện dự toán", "Dân số")).toEqual({ kind: "range" });
  expect(firstRule("% thực hiện dự toán", "Dân số", "Dự toán")).toEqual({ kind: "mean", weight: 3 });
});

it("a list of all communes but two is of its era, for all that half a list is not", () => {
  const named = (count: number) =>
    understood([["Xã", "Số hộ"], ...communes.slice(0, count).map(({ name }): Cell[] => [name, 1]), ["Xã Lạ Hoắc", 1]]);
  const most = named(43);
  expect([most.faults, most.matching.level]).toEqual([[], "commune"]);
  expect(most.detected).toContainEqual({ word: analysisWords.nearlyComplete, with: { n: 43, of: 45 } });
  expect(named(20).faults.map(({ word }) => word)).toEqual([analysisWords.undecidedLevel]);
});

it("rows of districts below their communes close them, though they say no sum", () => {
  const named = (district: string) =>
    formerCommunes.filter((unit) => unit.district === district).map(({ name }): Cell[] => [name, 1]);
  const rows = [["Xã", "Số hộ"], ...named("098"), ["Huyện Tủa Chùa", 12], ...named("095"), ["Thị xã Mường Lay", 3]];
  const { layout, matching } = understood(rows);
  expect(matching.rows.every(({ state }) => state === "matched")).toBe(true);
  expect(layout.rows[1]?.district).toBe("098");
  expect(layout.rows.at(-2)?.district).toBe("095");
});

it("figures that happen to be codes are none under the head of a quantity", () => {
  const table = (title: string) => [
    ["Xã", title],
    ["Sen Thượng", 3160],
    ["Chung Chải", 3155],
  ];
  const rolesOf = (title: string) => understood(table(title)).layout.columns.map(({ role }) => role);
  expect(rolesOf("Dân số")).toEqual(["name", "value"]);
  expect(rolesOf("Mã số")).toEqual(["name", "code"]);
});

it("a comparison with a year is no rate of people", () =>
  expect(firstRule("So với 2023 (%)", "Dân số")).toEqual({ kind: "range" }));
