import { expect, it } from "vitest";
import { gazetteer } from "../../fixtures/gazetteer";
import { messyTable } from "../../fixtures/own-table/messy";
import { noChoices } from "../../../src/conversion/choices";
import { readLayout } from "../../../src/conversion/layout";

it("an office's table is read as it stands", () => {
  const { sheet, expected } = messyTable();
  const { layout } = readLayout(sheet, gazetteer, noChoices);
  const rows = (role: string) => layout.rows.flatMap((row, index) => (row.role === role ? [index] : []));
  expect(layout.header).toEqual(expected.header);
  expect(layout.columns.map(({ role, title }) => [role, title])).toEqual([
    ["ordinal", "STT"],
    ["name", "Tên đơn vị hành chính"],
    ["value", "Loại"],
    ["value", "Diện tích, dân số – Diện tích (km²)"],
    ["value", "Diện tích, dân số – Dân số 2019"],
  ]);
  expect(rows("group")).toEqual(expected.groupRows);
  expect(rows("total")).toEqual([expected.totalRow]);
  expect(rows("data")).toEqual(expected.dataRows);
  expect(rows("title")).toEqual([0, 1, 2]);
  expect(rows("note")).toHaveLength(3);
  expect(layout.numbers).toEqual({ decimal: ",", thousands: "." });
});
