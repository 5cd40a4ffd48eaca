/** The columns as they are drawn: the words of every cell, and widths told to the browser so that it need not measure them. */
import type { TableRow } from "../../domain/table";
import type { Language } from "../../domain/unit";
import { cellOf, type Cell, type Speech } from "./cells";
import { wordsOf, type Column, type Total, type WordColumn } from "./columns";
import type { IndicatorId } from "../../indicators/ids";

export interface DrawnColumn {
  column: Column;
  id: IndicatorId;
  title: string;
  numeric: boolean;
  ofRows: ReadonlyMap<string, Cell>;
  /** In the order of the totals; null for no rows. */
  ofTotals: readonly (Cell | null)[];
  /** CSS px. */
  width: number;
}

/** An average letter of the table's size, and the space at both sides of a cell. */
const letter = 7.2;
const sides = 22;

/** CSS px that the longest of some texts takes in a cell. */
export const textWidth = (texts: readonly string[], least: number): number =>
  Math.ceil(Math.max(least, Math.max(0, ...texts.map(({ length }) => length)) * letter + sides));

/** Wide enough for the head with its buttons. */
const leastOfFigures = 132;

export const drawnColumns = (columns: readonly Column[], totals: readonly Total[], speech: Speech): DrawnColumn[] =>
  columns.map((column) => {
    const { id, kind, shortTitle } = column.indicator;
    const ofRows = new Map(
      [...column.cells].map(([key, aggregate]) => [key as string, cellOf(column, aggregate, speech)]),
    );
    const ofTotals = totals.map((total) => {
      const aggregate = total.of(column);
      return aggregate && cellOf(column, aggregate, speech, true);
    });
    const texts = [...ofRows.values(), ...ofTotals].flatMap((cell) => (cell ? [cell.text] : []));
    const width = textWidth(texts, leastOfFigures);
    return { column, id, title: shortTitle[speech.language], numeric: kind !== "class", ofRows, ofTotals, width };
  });

const leastOfWords: Record<WordColumn, number> = { name: 128, code: 64, type: 72, district: 120, went: 120 };

/** CSS px. */
export const wordWidth = (column: WordColumn, rows: readonly TableRow[], language: Language): number =>
  textWidth(
    rows.map((row) => wordsOf(row, column, language)),
    leastOfWords[column],
  );
