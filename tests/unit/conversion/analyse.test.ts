import { describe, expect, it } from "vitest";
import { gazetteer, rowsOf } from "../../fixtures/gazetteer";
import { messyTable } from "../../fixtures/own-table/messy";
import { withoutDiacritics } from "../../fixtures/own-table/spellings";
import { analyse } from "../../../src/conversion/analyse";
import { noChoices, type Choices } from "../../../src/conversion/choices";
import type { Cell } from "../../../src/conversion/sheet";
import fc from "../property";

const former = rowsOf("former-communes");
const communes = rowsOf("communes");
const districts = rowsOf("districts");

const understood = (rows: readonly (readonly Cell[])[], choices: Partial<Choices> = {}) =>
  analyse({ name: "", rows }, { ...noChoices, ...choices }, gazetteer);
const levelOf = ({ faults, matching }: ReturnType<typeof understood>) => (faults.length > 0 ? null : matching.level);

const forms: Record<string, [head: Cell[], row: (unit: { code: string; name: string }) => Cell[]]> = {
  "codes only": [["Mã"], ({ code }) => [code]],
  "codes without their zero": [["Mã"], ({ code }) => [Number(code)]],
  "names only": [["Tên"], ({ name }) => [name]],
  "names without diacritics": [["Ten"], ({ name }) => [withoutDiacritics(name)]],
  "codes and names": [["Mã", "Tên"], ({ code, name }) => [code, name]],
};

describe("the level is found", () => {
  describe.each(Object.entries(forms))("by %s", (_, [head, cells]) => {
    const table = (units: readonly { code: string; name: string }[]) => [
      [...head, "Số hộ"],
      ...units.map((unit, index) => [...cells(unit), index * 7 + 1]),
    ];
    it("of 129 former communes", () => expect(levelOf(understood(table(former)))).toBe("former-commune"));
    it("of 45 communes", () => expect(levelOf(understood(table(communes)))).toBe("commune"));
    it("of 10 districts", () => expect(levelOf(understood(table(districts)))).toBe("district"));
    it("in whatever order", () =>
      fc.assert(
        fc.property(
          fc
            .constantFrom(former, communes, districts)
            .chain((units: readonly { code: string; name: string }[]) =>
              fc.shuffledSubarray([...units], { minLength: units.length, maxLength: units.length }),
            ),
          (units) => {
            const level = units.length === 129 ? "former-commune" : units.length === 45 ? "commune" : "district";
            expect(levelOf(understood(table(units)))).toBe(level);
          },
        ),
        { numRuns: 15 },
      ));
  });
});

describe("an office's table", () => {
  const { sheet, expected } = messyTable();
  const { matching, faults, warnings } = analyse(sheet, noChoices, gazetteer);

  it("has each row in its heap", () => {
    expect([faults, warnings]).toEqual([[], []]);
    expect(matching.level).toBe("former-commune");
    expect(matching.rows.map(({ row }) => row)).toEqual(expected.dataRows);
    const matched = matching.rows.flatMap((each) => (each.state === "matched" ? [[each.row, each.code]] : []));
    expect(Object.fromEntries(matched)).toEqual(expected.codes);
    const unknown = matching.rows.filter(({ state }) => state === "unknown").map(({ row }) => row);
    expect(unknown).toEqual(expected.unknownRows);
  });

  it("has its missing and doubled units named", () => {
    expect(matching.missing).toEqual(expected.missing);
    expect(matching.doubled).toEqual([{ ...expected.doubled, way: null }]);
  });
});
