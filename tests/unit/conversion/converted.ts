/** Results of tables of the small world, and cells of them. */
import { noChoices, type Choices, type Rule } from "../../../src/conversion/choices";
import { convert } from "../../../src/conversion/convert";
import { ConversionError } from "../../../src/conversion/message";
import type { Conversion, ResultCell, ResultLevel } from "../../../src/conversion/result-types";
import { smallWorld, tableOf, type Line } from "./small-world";

export const sum: Rule = { kind: "sum" };

export function converted(
  lines: readonly Line[],
  rules: readonly Rule[],
  {
    choices = {},
    gazetteer = smallWorld,
    regions = [],
    ...table
  }: {
    choices?: Partial<Choices>;
    gazetteer?: typeof smallWorld;
    regions?: { name: string; codes: string[] }[];
  } & Parameters<typeof tableOf>[2] = {},
): Conversion {
  const { sheet, analysis } = tableOf(lines, rules, table);
  return convert(sheet, analysis, { ...noChoices, ...choices }, gazetteer, regions);
}

export const cell = ({ tables }: Conversion, level: ResultLevel, code: string, at = 0): ResultCell => {
  const found = tables.find((table) => table.level === level)?.rows.find((row) => row.code === code)?.cells[at];
  if (!found) throw new Error(`no cell for ${level} ${code}`);
  return found;
};

/** What is said where the act is refused; null where it is not. */
export const faultOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof ConversionError) return error.said;
    throw error;
  }
  return null;
};
