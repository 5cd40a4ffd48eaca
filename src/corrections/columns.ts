/** What a column can hold, which columns are corrected together, and where a row says what they are known from. */
import { isSourceColumn, keyColumn } from "../../data/keys";
import { schemas, type TableName } from "../../data/schema";

type Shape = Readonly<Record<string, { safeParse: (value: unknown) => Parsed }>>;
interface Parsed {
  success: boolean;
  data?: unknown;
  error?: { issues: readonly { code: string; message: string; values?: readonly unknown[]; expected?: string }[] };
}

const shapeOf = (table: TableName): Shape => schemas[table].shape as unknown as Shape;

export interface ColumnKind {
  kind: "number" | "date" | "choice" | "text" | "long-text";
  /** May be empty: not known. */
  optional: boolean;
  /** Of a choice. */
  choices: readonly string[];
}

/** Found by what its schema says to cells that it cannot hold. */
export function columnKind(table: TableName, column: string): ColumnKind {
  const cell = shapeOf(table)[column];
  if (!cell) throw new Error(`no ${column} in ${table}`);
  const optional = cell.safeParse("").success;
  const [issue] = cell.safeParse("\u0000").error?.issues ?? [];
  const choices = issue?.code === "invalid_value" ? (issue.values ?? []).map(String) : [];
  if (choices.length > 0) return { kind: "choice", optional, choices };
  if (issue?.message.startsWith("a number ")) return { kind: "number", optional, choices };
  if (issue?.message.startsWith("a date ")) return { kind: "date", optional, choices };
  const long = /^(note|text|explanation|capital_note|place_note|precision_note)_|^(value_text|printed|seat_vi)$/;
  return { kind: long.test(column) ? "long-text" : "text", optional, choices };
}

/** Rows of figures; that of sources is what they refer to, and gains rows by corrections. */
export const isCorrectable = (table: TableName): boolean => "as_of" in schemas[table].shape;

const isDateOfRow = (column: string): boolean => /^(main_)?as_of(_[ab])?$|_as_of$/.test(column);

/** Columns that a correction sets by itself from the source and date it is given, and the key. */
const setsItself = (table: TableName, column: string): boolean =>
  column === keyColumn(table) || isSourceColumn(column) || isDateOfRow(column);

/** What can be corrected, in the order of the table. */
export const correctableColumns = (table: TableName): string[] =>
  Object.keys(schemas[table].shape).filter((column) => !setsItself(table, column));

/** A point is two columns and how exact it is. */
const points: readonly (readonly string[])[] = [
  ["lon", "lat", "precision"],
  ["seat_lon", "seat_lat", "seat_precision"],
];

/** The columns that say one thing together, the one asked for first: a number and how it is printed, both languages, a point. */
export function columnsWith(table: TableName, column: string): string[] {
  const shape = shapeOf(table);
  const point = points.find((each) => each.includes(column) && each.every((name) => name in shape));
  if (point) return [...point];
  const plain = column.replace(/_printed$/, "");
  if (`${plain}_printed` in shape) return [plain, `${plain}_printed`];
  if (table === "key-figures" && (column === "value" || column === "printed")) return ["value", "printed"];
  if (table === "project-dates" && (column === "date" || column === "planned")) return ["date", "planned"];
  const [, stem] = /^(.*)_(vi|en)$/.exec(column) ?? [];
  return stem && `${stem}_vi` in shape && `${stem}_en` in shape ? [`${stem}_vi`, `${stem}_en`] : [column];
}

/** The two columns of degrees among these; null where they are no point. */
export const degreesIn = (columns: readonly string[]): { lon: string; lat: string } | null => {
  const point = points.find(([lon = ""]) => columns.includes(lon));
  return point ? { lon: point[0] ?? "", lat: point[1] ?? "" } : null;
};

/** The cells of a row that name sources. */
export const sourceCellsOf = (table: TableName, cells: Readonly<Record<string, string>>): string[] =>
  Object.keys(schemas[table].shape)
    .filter(isSourceColumn)
    .map((column) => cells[column] ?? "");

/** Tables whose rows are one figure each: a new source takes the place of those before. */
const singleFigures = new Set<TableName>([
  "indicators-by-unit",
  "key-figures",
  "ntm",
  "gate-events",
  "project-dates",
  "former-names",
  "named-places",
  "annex",
]);

/** The figures that the first source of a row of many figures is of. */
const mainFigures: Partial<Record<TableName, readonly string[]>> = {
  hydropower: ["capacity_mw", "group_mw"],
  projects: ["capital_billion_vnd"],
  forest: ["forest_ha", "cover_pct"],
};

/** Where a row says what a column is known from: in a column of its own, or in those of the row. */
function ownSource(table: TableName, column: string): { source: string; date: string | null } | null {
  const shape = shapeOf(table);
  const sourceOf = column.startsWith("seat_")
    ? "seat_source"
    : points[0]?.includes(column)
      ? "point_source"
      : column.startsWith("value_") && table === "discrepancies"
        ? column.replace("value", "source")
        : column.startsWith("area_")
          ? "area_source"
          : `${column}_source`;
  if (!(sourceOf in shape)) return null;
  const dateOf = sourceOf.replace("source", "as_of");
  return { source: sourceOf, date: dateOf in shape && dateOf !== "as_of" ? dateOf : null };
}

const ids = (cell: string | undefined): string[] => (cell ? cell.split(";").map((id) => id.trim()) : []);

/** What a row says now of where a column is known from. */
export function citedNow(table: TableName, column: string, row: Readonly<Record<string, string>>) {
  const own = ownSource(table, column);
  if (own) return { sources: ids(row[own.source]), asOf: (own.date && row[own.date]) || null };
  return { sources: ids(row["source"]), asOf: row["main_as_of"] || row["as_of"] || null };
}

const list = (all: readonly string[]): string => [...new Set(all)].join(";");

/**
 * The cells that say where the corrected columns are known from. A source that is new to a row of many figures stands second, with
 * the date that is newest, unless the figure is the row's main one; that of a row of one figure stands alone. `known`: there is
 * a value still; a value that is withdrawn takes the cell of its own source with it.
 */
export function citedCells(
  table: TableName,
  column: string,
  row: Readonly<Record<string, string>>,
  { source, asOf, known }: { source: string; asOf: string; known: boolean },
): Record<string, string> {
  const own = ownSource(table, column);
  const rowIds = ids(row["source"]);
  if (own && !known) return { [own.source]: "", source: list([...rowIds, source]) };
  if (own) {
    const withRow = own.source === "point_source" ? { source: list([...rowIds, source]) } : {};
    return { [own.source]: source, ...(own.date && { [own.date]: asOf }), ...withRow };
  }
  const cited = { ids: rowIds, source, asOf, before: row["as_of"] ?? "", main: row["main_as_of"] };
  if (singleFigures.has(table))
    return { source: list([source, ...(rowIds.includes(source) ? rowIds : [])]), as_of: asOf };
  return mainFigures[table]?.includes(column) ? citedFirst(cited) : citedBeside(table, cited);
}

interface Cited {
  ids: readonly string[];
  source: string;
  asOf: string;
  /** Dates of the row; `main` undefined: the table has no such column. */
  before: string;
  main: string | undefined;
}

/** The source of the row's main figure. */
function citedFirst({ ids: all, source, asOf, before, main }: Cited): Record<string, string> {
  if (asOf >= before || main === undefined)
    return { source: list([source, ...all]), as_of: asOf, ...(main && { main_as_of: "" }) };
  const [first = "", second = first] = all;
  return { source: list([source, main ? second : first, ...all]), main_as_of: asOf };
}

/** A source of something else that the row says. */
function citedBeside(table: TableName, { ids: all, source, asOf, before, main }: Cited): Record<string, string> {
  if (asOf <= before) return { source: list([...all, source]) };
  /* The figures of the communes stay those of the scheme that is named first. */
  if (table === "communes") return { source: list([...all, source]), as_of: asOf };
  const [first = ""] = all;
  if (main === undefined) return { source: list([source, ...all]), as_of: asOf };
  return { source: list([first, source, ...all]), main_as_of: main || before, as_of: asOf };
}
