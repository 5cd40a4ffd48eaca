/** The values of a table, each cell read once, with the weights that means are made with. */
import type { Layout } from "../analysis-types";
import type { SourceLevel, Weight } from "../choices";
import { compareDecimals, decimalOf, multiplyDecimals, one, type Decimal } from "../decimal";
import type { Gazetteer } from "../gazetteer-types";
import { dataRows, isMark, marksOnly } from "../marks";
import { isMissing, readNumber } from "../numbers";
import type { Cell, Sheet } from "../sheet";

/** A row of a source unit, or the unit without one, as a part of a unit of the result. */
export interface SourcePart {
  code: string;
  /** null: the table has no row of the unit that is counted. */
  row: number | null;
  /** Its share in the census figures of its unit, times a number that is the same in the whole table, so that it is whole. */
  rowShare: Decimal;
  /** Of its values that go to the unit of the result; 1 but for a unit that the lineage divides. */
  share: Decimal;
}

/** Whether the unit of the source is not divided. */
export const isWhole = ({ share }: SourcePart): boolean => share === one || compareDecimals(share, one) === 0;

/** Parts by unit of the source; the same list wherever the whole unit is a part. */
export type UnitParts = readonly (readonly SourcePart[])[];

export interface Values {
  number(column: number, row: number | null): Decimal | null;
  /** Words of a class or a text; null for what is missing. */
  words(column: number, row: number | null): string | null;
  /** null where it is not known or below 0. A weight of the table belongs to its row alone. */
  weight(weight: Weight, part: SourcePart): Decimal | null;
}

const tidy = (cell: Cell): string | null =>
  isMissing(cell) ? null : String(cell).normalize("NFC").replace(/\s+/g, " ").trim();

/** `level`: of the table's units. */
export function tableValues(sheet: Sheet, layout: Layout, gazetteer: Gazetteer, level: SourceLevel): Values {
  const style = layout.numbers;
  const data = dataRows(layout);
  const numbers: (readonly (Decimal | null)[])[] = [];
  const texts: (readonly (string | null)[])[] = [];
  const units = new Map(
    gazetteer.units
      .filter((unit) => unit.level === level)
      .map(({ code, area, population2019 }) => [
        code,
        { area: decimalOf(area), "population-2019": population2019 === null ? null : decimalOf(population2019) },
      ]),
  );
  const read = (column: number): (Decimal | null)[] =>
    sheet.rows.map((cells) => {
      const said = readNumber(cells[column] ?? null, style);
      return said.kind === "number" ? said.value : null;
    });
  const number = (column: number, row: number | null): Decimal | null =>
    row === null ? null : ((numbers[column] ??= read(column))[row] ?? null);
  function weight(by: Weight, { code, row, share, rowShare }: SourcePart): Decimal | null {
    const isOfRow = typeof by === "number";
    const whole = isOfRow ? number(by, row) : (units.get(code)?.[by] ?? null);
    if (!whole || whole.digits < 0n) return null;
    const shares = [share, isOfRow ? one : rowShare].filter((each) => each !== one);
    return shares.reduce(multiplyDecimals, whole);
  }
  const wordsOf = (column: number): (string | null)[] => {
    if (marksOnly(sheet, data, column)) return sheet.rows.map((cells) => (isMark(cells[column] ?? null) ? "x" : null));
    return sheet.rows.map((cells) => tidy(cells[column] ?? null));
  };
  const words = (column: number, row: number | null): string | null =>
    row === null ? null : ((texts[column] ??= wordsOf(column))[row] ?? null);
  return { number, words, weight };
}
