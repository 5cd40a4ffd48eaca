/** Faults of the checks in the words of the form: whose field it is, and numbers and dates as a reader writes them. */
import { tableTitles } from "../../../data/fields";
import type { Problem } from "../../../data/parse";
import type { TableName } from "../../../data/schema";
import { formatNumber } from "../../domain/format";
import type { Locale } from "../../locale/locale";
import { columnName, nameOfRow } from "./shown";
import type { Told } from "./worker/desk";
import { correctWords as words } from "./words";

const longest = 80;

/** Fields of the form that are no column of the figure's table. */
const formFields = {
  as_of: words.asOf,
  source: words.source,
  note: words.note,
  contact: words.contact,
} as const;

const sourceFields = {
  kind: words.sourceKind,
  title: words.sourceTitle,
  publisher: words.sourcePublisher,
  date: words.sourceDate,
  document_number: words.sourceNumber,
  url: words.sourceUrl,
} as const;

const isIn = <T extends object>(names: T, name: string): name is Extract<keyof T, string> => Object.hasOwn(names, name);

/** The cell or the part of the file that a fault is of: `cells.capacity_mw.new` is `capacity_mw`. */
export const faultColumn = ({ column }: Pick<Problem, "column">): string =>
  column.replace(/^cells\.([^.]*).*$/, "$1").replace(/^new_source\./, "");

/** The field, with the row and table where these are others than those that are corrected. */
export function faultName(locale: Locale, table: TableName, told: Told): string {
  const { t } = locale;
  const column = faultColumn(told);
  const ofSource = told.table === "sources" || told.column.startsWith("new_source.");
  if (ofSource && isIn(sourceFields, column)) return t(sourceFields[column]);
  if (told.table === null && isIn(formFields, told.column)) return t(formFields[told.column]);
  const of = told.table ?? table;
  const name = columnName(locale, of, column);
  if (told.line === 1 && told.table) return `${name} (${t(words.faultColumn, { table: t(tableTitles[of].title) })})`;
  if (of === table || !told.row) return name;
  return `${name} – ${nameOfRow(locale, of, told.row)}`;
}

/** A number that stands alone, with what makes it none of a code, a year or a document. */
const amount =
  /(?<![\p{L}\d./-])(?:0|[1-9]\d*)\.\d+(?![\p{L}\d./-])|(?<![\p{L}\d./-])[1-9]\d{4,}(?![\p{L}\d/-]|\.\d)/gu;
const isoDate = /\b\d{4}-\d{2}(?:-\d{2})?\b/g;

/** What a text of the checks says, written as the language writes numbers and dates. */
export const inReadersForms = (locale: Pick<Locale, "language" | "date">, text: string): string =>
  text
    .replace(amount, (found) => formatNumber(Number(found), locale.language, 8))
    .replace(isoDate, (found) => locale.date(found));

/** What the form asks for in other words than a table does. */
const asked: Readonly<Record<string, "expectNumber" | "expectDate">> = {
  "a number with a decimal point and no separators": "expectNumber",
  "a date as YYYY, YYYY-MM or YYYY-MM-DD": "expectDate",
};

export function faultExpected(locale: Locale, { expected, vi }: Pick<Problem, "expected" | "vi">): string {
  const form = asked[expected];
  return form ? locale.t(words[form]) : inReadersForms(locale, locale.language === "vi" ? vi : expected);
}

export function faultValue(locale: Locale, { value }: Pick<Problem, "value">): string {
  const text = value.length > longest ? `${value.slice(0, longest)}…` : value;
  return inReadersForms(locale, text);
}
