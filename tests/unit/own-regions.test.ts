/** What the map shows of an own table for any land is what the conversion gives for the same land as a region. */
import { expect, it } from "vitest";
import { convertSource, openSource } from "../../src/conversion/engine";
import { noChoices, type Choices, type Rule } from "../../src/conversion/choices";
import { cover } from "../../src/domain/land";
import { unitsOf } from "../../src/domain/units";
import { ownColumns } from "../../src/indicators/own/column";
import { ownIndicators } from "../../src/indicators/own/own-indicators";
import { noThemes } from "../../src/themes";
import { gazetteer } from "../fixtures/gazetteer";
import { ownTable } from "../fixtures/own-table";
import fc from "./property";

const formers = unitsOf("former-commune");
const line = ({ ref, name }: (typeof formers)[number], at: number): string => {
  const poor = at % 17 === 0 ? "…" : String(10 + ((at * 7) % 90));
  return [ref.code, name, `${1000 + ((at * 37) % 400)},5`, poor, 200 + at, 30 + (at % 40), `${40 + (at % 9)},25`].join(
    ";",
  );
};
const csv = ["Mã;Tên đơn vị;Sản lượng;Hộ nghèo;Số hộ;Tỷ lệ;Tuổi", ...formers.map(line)].join("\n");
const bytes = new TextEncoder().encode(csv);
const rules: Record<number, Rule> = {
  2: { kind: "sum" },
  3: { kind: "minimum" },
  4: { kind: "maximum" },
  5: { kind: "rate", over: 3, under: 4, factor: 100 },
  6: { kind: "mean", weight: "area" },
};
const choices: Choices = { ...noChoices, rules, decimals: { 5: 2, 6: 3 } };
const opened = await openSource(bytes, choices, gazetteer);
const whole = convertSource(opened, choices, gazetteer);
const table = ownTable({ conversion: whole });
const indicators = ownIndicators(ownColumns(table), table, 1);

it("every rule gives a region the same value and the same known parts as the conversion", () => {
  expect(indicators).toHaveLength(5);
  const regions = fc.uniqueArray(fc.constantFrom(...formers.map(({ ref }) => ref.code)), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(regions, (codes) => {
      const { tables } = convertSource(opened, choices, gazetteer, [{ name: "Vùng", codes }]);
      const row = tables.find(({ level }) => level === "region")!.rows[0]!;
      const units = cover(new Set(codes));
      const shown = indicators.map((indicator) => indicator.over(units, noThemes));
      expect(shown.map(({ value }) => value)).toEqual(
        row.cells.map(({ value }) => (value === null ? null : Number(value))),
      );
      expect(shown.map(({ known, of }) => [known, of])).toEqual(row.cells.map(({ known, of }) => [known, of]));
    }),
    { numRuns: 40 },
  );
});

it("every unit has the value of its row", () => {
  for (const { level, rows } of whole.tables)
    if (level !== "region")
      for (const { code, cells } of rows)
        expect(indicators.map((indicator) => indicator.over([{ level, code }], noThemes).value)).toEqual(
          cells.map(({ value }) => (value === null ? null : Number(value))),
        );
});
