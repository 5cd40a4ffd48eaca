/** The values of a table, each cell read once, with the weights that means are made with. */
import type { Weight } from "../choices";
import { compareDecimals, decimalOf, multiplyDecimals, zero, type Decimal } from "../decimal";
import type { NumberStyle } from "../choices";
import type { Gazetteer } from "../gazetteer-types";
import type { SourceLevel } from "../choices";
import { isMissing, readNumber } from "../numbers";
import type { Cell, Sheet } from "../sheet";

/** A row of a source unit, or the unit without one, as a part of a unit of the result. */
export interface SourcePart {
  code: string;
  /** null: the table has no row of the unit that is counted. */
  row: number | null;
  /** Rows that the unit's values are added up from. */
  rows: number;
  /** Of its values that go to the unit of the result; 1 but for a unit that the lineage divides. */
  share: Decimal;
}

export interface Values {
  number(column: number, row: number | null): Decimal | null;
  /** Words of a class or a text; null for what is missing. */
  words(column: number, row: number | null): string | null;
  /** Before it is shared among the rows of the unit; null where it is not known or below 0. */
  weight(weight: Weight, part: SourcePart): Decimal | null;
}

const tidy = (cell: Cell): string | null =>
  isMissing(cell) ? null : String(cell).normalize("NFC").replace(/\s+/g, " ").trim();

/** `level`: of the table's units. */
export function tableValues(sheet: Sheet, style: NumberStyle, gazetteer: Gazetteer, level: SourceLevel): Values {
  const columns = new Map<number, (Decimal | null | undefined)[]>();
  const units = new Map(
    gazetteer.units
      .filter((unit) => unit.level === level)
      .map(({ code, area, population2019 }) => [
        code,
        { area: decimalOf(area), "population-2019": population2019 === null ? null : decimalOf(population2019) },
      ]),
  );
  function number(column: number, row: number | null): Decimal | null {
    if (row === null) return null;
    let read = columns.get(column);
    if (!read) columns.set(column, (read = []));
    const known = read[row];
    if (known !== undefined) return known;
    const said = readNumber(sheet.rows[row]?.[column] ?? null, style);
    return (read[row] = said.kind === "number" ? said.value : null);
  }
  function weight(by: Weight, { code, row, share }: SourcePart): Decimal | null {
    const whole = typeof by === "number" ? number(by, row) : (units.get(code)?.[by] ?? null);
    return whole && compareDecimals(whole, zero) >= 0 ? multiplyDecimals(whole, share) : null;
  }
  const words = (column: number, row: number | null): string | null =>
    row === null ? null : tidy(sheet.rows[row]?.[column] ?? null);
  return { number, words, weight };
}
