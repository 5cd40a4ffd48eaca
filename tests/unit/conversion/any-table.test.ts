/** Tables put together at random of what real ones hold. */
import { expect, it } from "vitest";
import { gazetteer } from "../../fixtures/gazetteer";
import { communes, districts, formerCommunes } from "../../fixtures/own-table/tables";
import { analyse } from "../../../src/conversion/analyse";
import { noChoices } from "../../../src/conversion/choices";
import type { Cell } from "../../../src/conversion/sheet";
import fc, { examples } from "../property";

it("whatever a table holds, each of its rows has one role and nothing fails", () => {
  const cell = fc.oneof(
    fc.constantFrom<Cell>(
      null,
      "",
      "Tổng số",
      "Cộng",
      "STT",
      "Xã",
      "I",
      "Huyện Mường Nhé",
      "Ghi chú: a",
      "(1)",
      "1.234",
      "3158",
    ),
    fc.constantFrom(...formerCommunes, ...communes, ...districts).map(({ name }): Cell => name),
    fc.integer({ min: -5, max: 4000 }).map((number): Cell => number),
    fc.string({ unit: "binary", maxLength: 12 }).map((text): Cell => text),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 30 }), (rows) => {
      const { layout, matching, faults } = analyse({ name: "", rows }, noChoices, gazetteer);
      expect(layout.rows).toHaveLength(rows.length);
      const data = layout.rows.flatMap(({ role }, row) => (role === "data" ? [row] : []));
      if (faults.length === 0) expect(matching.rows.map(({ row }) => row)).toEqual(data);
    }),
    examples(300),
  );
});
