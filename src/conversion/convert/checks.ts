/** Printed totals against the sums of their rows: never data, always a check. */
import type { Layout } from "../analysis-types";
import { addDecimals, decimalText, subtractDecimals, zero } from "../decimal";
import type { TotalCheck } from "../result-types";
import type { Sheet } from "../sheet";
import type { Values } from "./values";

/** Rows of data under a group row, up to the next group or total. */
function rowsUnder(rows: Layout["rows"], group: number): number[] {
  const end = rows.findIndex(({ role }, at) => at > group && (role === "group" || role === "total"));
  const last = end < 0 ? rows.length : end;
  return rows.flatMap(({ role }, at) => (at > group && at < last && role === "data" ? [at] : []));
}

function labelOf({ columns }: Layout, sheet: Sheet, row: number): string {
  const cells = sheet.rows[row] ?? [];
  const named = columns.filter(({ role }) => role === "name" || role === "district").map(({ index }) => cells[index]);
  const said = [...named, ...cells].find((cell) => typeof cell === "string" && /\p{L}/u.test(cell));
  return String(said ?? "").trim();
}

/** A check for each printed figure of the columns, which are those that add up. Rows of any fate count. */
export function totalChecks(layout: Layout, sheet: Sheet, values: Values, columns: readonly number[]): TotalCheck[] {
  const data = layout.rows.flatMap(({ role }, at) => (role === "data" ? [at] : []));
  return layout.rows.flatMap(({ role }, row) => {
    if (role !== "group" && role !== "total") return [];
    const rows = role === "total" ? data : rowsUnder(layout.rows, row);
    if (rows.length === 0) return [];
    return columns.flatMap((column) => {
      const printed = values.number(column, row);
      if (!printed) return [];
      const found = rows.flatMap((each) => values.number(column, each) ?? []);
      const computed = found.reduce(addDecimals, zero);
      return {
        row,
        label: labelOf(layout, sheet, row),
        column,
        printed: decimalText(printed),
        computed: decimalText(computed),
        difference: decimalText(subtractDecimals(printed, computed)),
        missing: rows.length - found.length,
      };
    });
  });
}
