/** What the cells of a column hold. */
import type { Layout } from "../analysis-types";
import { approximateNumber, type Decimal } from "../decimal";
import { dataRows, marksOnly } from "../marks";
import { isMissing, readNumber } from "../numbers";
import type { Cell, Sheet } from "../sheet";
import { foldedHead, measuresOf, saysFigures, saysNumberedClass, saysReached, type ValueMeasure } from "./head";
import { measureOfTable, type TableMeasure } from "./table-measure";

export interface Profile {
  column: number;
  title: string;
  head: string;
  measure: ValueMeasure;
  /** Of rows of data. */
  numbers: number;
  notNumbers: readonly number[];
  /** Different texts, up to `mostDistinct` + 1; numbers among them. */
  distinct: ReadonlySet<string>;
  /** Of the first rows of data, for comparing columns. */
  sample: readonly (Decimal | null)[];
  /** Of the sample. */
  total: number;
  /** «x» is a mark in this column, not a missing figure. */
  isMarked: boolean;
}

/** A column with more different values is one of texts. */
export const mostDistinct = 12;
const sampled = 300;
const dateText = /^(?:\d{4}-\d{2}(?:-\d{2})?|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\/\d{4})(?:T.*)?$/;

/** The first thing that the head says and the values do not contradict. */
function measured(title: string, numbers: number, distinct: ReadonlySet<string>, ofTable: TableMeasure): ValueMeasure {
  const values = [...distinct].map(Number);
  const areWholeIn = (least: number, most: number): boolean =>
    values.every((value) => Number.isInteger(value) && value >= least && value <= most);
  const fits: Partial<Record<ValueMeasure, boolean>> = {
    class:
      numbers === 0 ||
      (distinct.size <= 6 && saysNumberedClass(title) && areWholeIn(1, 10)) ||
      (saysReached(title) && areWholeIn(0, 1)),
    /** Telephones may be counted; their numbers are longer, or no plain numbers. */
    label: !/dien thoai/.test(foldedHead(title)) || values.some((value) => !(value < 1_000_000)),
    year: areWholeIn(1900, 2100) && !/\d{4}/.test(title),
  };
  const said = measuresOf(title).find((measure) => fits[measure] ?? true)!;
  return said === "quantity" ? (ofTable(title) ?? said) : said;
}

function profileOf(sheet: Sheet, layout: Layout, rows: readonly number[], at: number, ofTable: TableMeasure): Profile {
  const { index: column, title } = layout.columns[at]!;
  const distinct = new Set<string>();
  const notNumbers: number[] = [];
  const sample: (Decimal | null)[] = [];
  let [numbers, dates] = [0, 0];
  for (const row of rows) {
    const cell: Cell = sheet.rows[row]?.[column] ?? null;
    const said = readNumber(cell, layout.numbers);
    if (said.kind === "number") numbers++;
    if (said.kind === "text") notNumbers.push(row);
    if (said.kind === "text" && dateText.test(String(cell).trim())) dates++;
    if (sample.length < sampled) sample.push(said.kind === "number" ? said.value : null);
    if (distinct.size <= mostDistinct && !isMissing(cell)) distinct.add(String(cell).trim());
  }
  const total = sample.reduce((sum, value) => sum + (value ? approximateNumber(value) : 0), 0);
  const isDates = dates > 0 && dates * 2 >= notNumbers.length + numbers;
  const isMarked = !saysFigures(title) && marksOnly(sheet, rows, column);
  const measure = isDates ? "label" : measured(title, numbers, distinct, ofTable);
  return { column, title, head: foldedHead(title), measure, numbers, notNumbers, distinct, sample, total, isMarked };
}

/** Of each column of values. */
export function profilesOf(sheet: Sheet, layout: Layout): Profile[] {
  const rows = dataRows(layout);
  const ofTable = measureOfTable(sheet, layout);
  return layout.columns.flatMap(({ role }, at) =>
    role === "value" ? [profileOf(sheet, layout, rows, at, ofTable)] : [],
  );
}

/** At least half of what it holds are numbers. */
export const isNumeric = ({ numbers, notNumbers }: Profile): boolean => numbers > 0 && numbers >= notNumbers.length;
