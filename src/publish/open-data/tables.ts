/** Every table of `data/` as it leaves the app: its fields, its rows, what it refers to. */
import unitRows from "virtual:data/units";
import later from "virtual:data/units-later";
import { loadTable } from "virtual:data/tables";
import { tableTitles, type FieldWords } from "../../../data/fields";
import { codeColumns, isSourceColumn, keyColumn } from "../../../data/keys";
import type { SourceRow, TableName } from "../../../data/schema";
import { tableNames, unitTables } from "../../../data/tables";
import { codeListTable } from "./code-lists";
import { fieldsOf, type Field } from "./field";

/** null: not known. */
export type Value = string | number | readonly string[] | null;
export type OpenRow = Readonly<Record<string, Value>>;

export interface DataTable {
  /** That of its file, without the ending. */
  name: string;
  words: FieldWords;
  fields: Field[];
  key: readonly string[];
  references: { field: string; table: string; key: string }[];
  rows: readonly OpenRow[];
  /** Sources that its rows name, in the order of the table of sources. */
  sources: SourceRow[];
}

const isUnitTable = (name: TableName): name is (typeof unitTables)[number] => unitTables.some((each) => each === name);

async function rowsOf(name: TableName): Promise<OpenRow[]> {
  if (!isUnitTable(name)) return (await loadTable(name)) as unknown as OpenRow[];
  const rest: readonly { code: string }[] = name in later ? later[name as keyof typeof later] : [];
  const byCode = new Map(rest.map((row) => [row.code, row]));
  return unitRows[name].map((row) => ({ ...row, ...byCode.get(row.code) }) as OpenRow);
}

/** Columns that hold one id of a source and no list of them. */
const oneSource = /^(area|population_\d+)_source$/;

/** Of a list of keys there is none: neither standard knows keys inside a cell. */
function referencesOf(name: TableName, fields: readonly Field[]): DataTable["references"] {
  return fields.flatMap(({ name: field, type }) => {
    if (type === "list") return [];
    if (field === "parent") return [{ field, table: name, key: keyColumn(name) }];
    const table = oneSource.test(field) ? "sources" : codeColumns[field];
    return table ? [{ field, table, key: keyColumn(table) }] : [];
  });
}

/** Ids of sources that a row names. */
const cited = (row: OpenRow): string[] =>
  Object.entries(row).flatMap(([column, value]) =>
    isSourceColumn(column) && value !== null ? (typeof value === "object" ? value : String(value).split(";")) : [],
  );

export async function openTables(): Promise<DataTable[]> {
  const sources = await loadTable("sources");
  const tables = await Promise.all(
    tableNames.map(async (name): Promise<DataTable> => {
      const fields = fieldsOf(name);
      const rows = await rowsOf(name);
      const ids = new Set(rows.flatMap(cited).map((id) => id.trim()));
      return {
        name,
        words: tableTitles[name],
        fields,
        key: [keyColumn(name)],
        references: referencesOf(name, fields),
        rows,
        sources: sources.filter(({ id }) => ids.has(id)),
      };
    }),
  );
  return [...tables, codeListTable(tables)];
}
