/** What the values of closed lists mean, as a table of its own. */
import { field } from "../../../data/fields/words";
import { indicatorName } from "../../locale/indicator-names";
import { madeField } from "./field";
import type { DataTable } from "./tables";
import { codedWords } from "../../features/open-data";

const fields = [
  madeField("id", "string", field("Mã dòng", "Id of the row", ["Bảng, cột và giá trị.", "Table, column and value."])),
  madeField("table", "string", field("Bảng", "Table")),
  madeField("column", "string", field("Cột", "Column")),
  madeField("value", "string", field("Giá trị trong bảng", "Value in the table")),
  madeField("meaning_vi", "string", field("Nghĩa tiếng Việt", "Meaning in Vietnamese")),
  madeField("meaning_en", "string", field("Nghĩa tiếng Anh", "Meaning in English")),
];

/** The indicators are no closed list: those that occur, in their order. */
function indicatorsIn(tables: readonly DataTable[]): [table: string, column: string, values: string[]][] {
  return tables.flatMap(({ name, fields: columns, rows }) =>
    columns.some((column) => column.name === "indicator")
      ? [[name, "indicator", [...new Set(rows.map((row) => String(row["indicator"])))]] as const]
      : [],
  ) as [string, string, string[]][];
}

/** Throws where a value has no words. */
export function codeListTable(tables: readonly DataTable[]): DataTable {
  const closed = tables.flatMap(({ name, fields: columns }) =>
    columns.flatMap((column) =>
      (column.values ?? []).map((value) => ({ table: name, column: column.name, value, words: codedWords(name, column.name, value) })),
    ),
  ); // prettier-ignore
  const open = indicatorsIn(tables).flatMap(([table, column, values]) =>
    values.map((value) => ({ table, column, value, words: indicatorName(value) })),
  );
  return {
    name: "code-lists",
    words: field("Nghĩa của các giá trị mã hóa", "What coded values mean", ["Mỗi giá trị của mỗi cột có danh sách đóng, bằng hai thứ tiếng.", "Each value of each column with a closed list, in both languages."]), // prettier-ignore
    fields,
    key: ["id"],
    references: [],
    rows: [...closed, ...open].map(({ table, column, value, words }) => ({
      id: `${table}.${column}.${value}`,
      table,
      column,
      value,
      meaning_vi: words.vi,
      meaning_en: words.en,
    })),
    sources: [],
  };
}
