/** What holds for every table, however incomplete. */
import { expect, it } from "vitest";
import { noChoices, type Rule } from "../../../src/conversion/choices";
import { convert } from "../../../src/conversion/convert";
import { decimalText, parseDecimal, sumOfDecimals } from "../../../src/conversion/decimal";
import type { Gazetteer } from "../../../src/conversion/gazetteer-types";
import type { Cell } from "../../../src/conversion/sheet";
import fc, { examples } from "../property";
import { smallWorld, tableOf, type Line } from "./small-world";

const formers = ["a1", "a2", "a3", "b1", "b2", "b3"];
const communes = ["A", "B", "C"];
const figure = fc
  .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, scale]) => decimalText({ digits: BigInt(digits), scale }).replace(".", ","));
const cell: fc.Arbitrary<Cell> = fc.oneof({ weight: 3, arbitrary: figure }, fc.constantFrom(null, "-", "…", "x"));
const lineOf = (codes: readonly string[]): fc.Arbitrary<Line> =>
  fc.tuple(fc.constantFrom(...codes), cell, cell, fc.constantFrom("I", "II", "III", null));
const tableLines = (codes: readonly string[]) => fc.array(lineOf(codes), { maxLength: 20 });

/** Lineages in which each former commune goes to one or several communes with weights that add up to 1. */
const weightedLineage = fc
  .tuple(...formers.map(() => fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }))))
  .map((cuts): Gazetteer["lineage"] =>
    formers.flatMap((from, at) => {
      const [first, second] = cuts[at]!.toSorted((a, b) => a - b) as [number, number];
      return [first, second - first, 1000 - second].flatMap((weight, to) =>
        weight === 0 ? [] : [{ from, to: communes[to]!, weight: decimalText({ digits: BigInt(weight), scale: 3 }) }],
      );
    }),
  );

const rules: Rule[] = [{ kind: "sum" }, { kind: "mean", weight: 1 }, { kind: "class", way: "counts", weight: "area" }];
const ways = fc.constantFrom("add" as const, "first" as const, "last" as const);
const sumOfCells = (values: readonly (string | null)[]): string =>
  decimalText(sumOfDecimals(values.flatMap((value) => (value === null ? [] : (parseDecimal(value) ?? [])))));
/** By plain integers, apart from the code that is tested. */
const sumOfSource = (cells: readonly Cell[]): string => {
  const tenThousandths = cells
    .flatMap((each) => (typeof each === "string" && /\d/.test(each) ? [each] : []))
    .map((each) => {
      const [whole = "", fraction = ""] = each.replace("-", "").split(",");
      return BigInt(`${each.startsWith("-") ? "-" : ""}${whole}${fraction.padEnd(4, "0")}`);
    })
    .reduce((sum, each) => sum + each, 0n);
  return decimalText({ digits: tenThousandths, scale: 4 });
};

it("conserves sums at every level, whatever is missing, doubled or divided by weights", () => {
  fc.assert(
    fc.property(tableLines(formers), weightedLineage, (lines, lineage) => {
      const { sheet, analysis } = tableOf(lines, rules);
      const divided = Object.fromEntries(formers.map((code) => [code, "weights"]));
      const choices = { ...noChoices, divided, doubled: { "*": "add" as const } };
      const { tables, columns } = convert(sheet, analysis, choices, { ...smallWorld, lineage });
      const source = sumOfSource(lines.map((line) => line[1] ?? null));
      expect(tables.map(({ level }) => level)).toEqual(["commune", "district", "province", "former-commune"]);
      for (const { rows } of tables) expect(sumOfCells(rows.map(({ cells }) => cells[0]!.value))).toBe(source);
      expect(columns[0]?.proof).toMatchObject({ source, equal: true, uncounted: "0" });
    }),
    examples(200),
  );
});

it("gives the rows of a table no weight by their order", () => {
  fc.assert(
    fc.property(
      tableLines(formers).chain((lines) =>
        fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
      ),
      ([lines, shuffled]) => {
        const [a, b] = [lines, shuffled].map((each) => {
          const { sheet, analysis } = tableOf(each, rules);
          return convert(sheet, analysis, { ...noChoices, doubled: { "*": "add" } }, smallWorld);
        });
        expect(b?.tables).toEqual(a?.tables);
        expect(b?.columns).toEqual(a?.columns);
      },
    ),
  );
});

it("keeps missing what is missing: no figure comes of units without one", () => {
  fc.assert(
    fc.property(tableLines(formers), ways, (lines, way) => {
      const { sheet, analysis } = tableOf(lines, rules);
      const { tables } = convert(sheet, analysis, { ...noChoices, doubled: { "*": way } }, smallWorld);
      const [ofFormer] = tables.filter(({ level }) => level === "former-commune");
      const isKnown = new Map(ofFormer!.rows.map(({ code, cells }) => [code, cells[0]!.value !== null]));
      const ofCommune = tables.find(({ level }) => level === "commune")!;
      for (const { code, cells } of ofCommune.rows) {
        const parts = smallWorld.lineage.filter(({ to }) => to === code).map(({ from }) => from);
        expect(cells[0]!.value !== null).toBe(parts.some((part) => isKnown.get(part)));
        expect(cells[0]!.known === cells[0]!.of).toBe(
          parts.every((part) => {
            const rows = lines.filter((line) => line[0] === part);
            const used = way === "add" ? rows : rows.slice(way === "first" ? 0 : -1).slice(0, 1);
            return used.length > 0 && used.every((line) => typeof line[1] === "string" && /\d/.test(line[1]));
          }),
        );
      }
    }),
  );
});

it("changes nothing in a table of the new communes", () => {
  fc.assert(
    fc.property(fc.tuple(...communes.map((code) => lineOf([code]))), fc.constantFrom(...rules), (lines, rule) => {
      const { sheet, analysis } = tableOf(lines, [rule, { kind: "mean", weight: "area" }], { level: "commune" });
      const { tables } = convert(sheet, analysis, noChoices, smallWorld);
      const read = (said: Cell | undefined) =>
        typeof said === "string" && /\d/.test(said) ? said.replace(",", ".") : null;
      const [ofCommune] = tables;
      const numbers = rule.kind === "class" ? [] : [0];
      for (const at of [...numbers, 1])
        expect(ofCommune?.rows.map(({ cells }) => cells[at]!.value)).toEqual(lines.map((line) => read(line[at + 1])));
    }),
  );
});
