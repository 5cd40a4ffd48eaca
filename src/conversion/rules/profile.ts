/** What the cells of a column hold. */
import type { Layout } from "../analysis-types";
import { approximateNumber, type Decimal } from "../decimal";
import { isMissing, readNumber } from "../numbers";
import type { Cell, Sheet } from "../sheet";
import { foldedHead, measuresOf, saysCount, type ValueMeasure } from "./head";

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
}

/** A column with more different values is one of texts. */
export const mostDistinct = 12;
const sampled = 300;
const dateText = /^(?:\d{4}-\d{2}(?:-\d{2})?|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\/\d{4})(?:T.*)?$/;

/** The unit under the title of the table, «Đơn vị tính: %», is that of every column. */
const isOfPercents = (sheet: Sheet, layout: Layout): boolean =>
  layout.rows.some(
    ({ role }, row) =>
      role === "title" &&
      sheet.rows[row]?.some((cell) => /^(?:don vi(?: tinh)?|dvt) %$/.test(foldedHead(String(cell ?? "")))),
  );

/** The first thing that the head says and the values do not contradict. */
function measured(title: string, numbers: number, distinct: ReadonlySet<string>, isPercents: boolean): ValueMeasure {
  const values = [...distinct].map(Number);
  const areWholeIn = (least: number, most: number): boolean =>
    values.every((value) => Number.isInteger(value) && value >= least && value <= most);
  const fits: Partial<Record<ValueMeasure, boolean>> = {
    class: numbers === 0 || (!saysCount(title) && distinct.size <= 6 && areWholeIn(0, 10)),
    year: areWholeIn(1900, 2100) && !/\d{4}/.test(title),
  };
  const said = measuresOf(title).find((measure) => fits[measure] ?? true)!;
  return said === "quantity" && isPercents ? "percent" : said;
}

function profileOf(sheet: Sheet, layout: Layout, rows: readonly number[], at: number, isPercents: boolean): Profile {
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
  const measure = isDates ? "label" : measured(title, numbers, distinct, isPercents);
  return { column, title, head: foldedHead(title), measure, numbers, notNumbers, distinct, sample, total };
}

/** Of each column of values. */
export function profilesOf(sheet: Sheet, layout: Layout): Profile[] {
  const rows = layout.rows.flatMap(({ role }, row) => (role === "data" ? [row] : []));
  const isPercents = isOfPercents(sheet, layout);
  return layout.columns.flatMap(({ role }, at) =>
    role === "value" ? [profileOf(sheet, layout, rows, at, isPercents)] : [],
  );
}

/** At least half of what it holds are numbers. */
export const isNumeric = ({ numbers, notNumbers }: Profile): boolean => numbers > 0 && numbers >= notNumbers.length;
