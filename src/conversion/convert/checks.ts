/** Printed totals against the sums of their rows: never data, always a check. */
import type { Layout } from "../analysis-types";
import { addDecimals, decimalText, subtractDecimals, zero } from "../decimal";
import type { TotalCheck } from "../result-types";
import type { Sheet } from "../sheet";
import type { Values } from "./values";

type Rows = Layout["rows"];

const isPrintedSum = ({ role }: Rows[number]): boolean => role === "group" || role === "total";
const isData = ({ role }: Rows[number]): boolean => role === "data";

/** Rows of data in one direction, up to the next group or total. */
function rowsBeside(rows: Rows, group: number, step: 1 | -1): number[] {
  const found: number[] = [];
  for (let at = group + step; rows[at] && !isPrintedSum(rows[at]!); at += step) if (isData(rows[at]!)) found.push(at);
  return found;
}

/** Those of its district; a subtotal may stand below its rows. */
function rowsOfGroup(rows: Rows, group: number): number[] {
  const [under, above] = [rowsBeside(rows, group, 1), rowsBeside(rows, group, -1)];
  const { district } = rows[group]!;
  const isIts = (at: number): boolean => rows[at]!.district === district;
  const isAbove = under.length === 0 || (district !== null && !under.every(isIts) && above.every(isIts));
  return isAbove ? above : under;
}

function labelOf({ columns }: Layout, sheet: Sheet, row: number): string {
  const cells = sheet.rows[row] ?? [];
  const named = columns.filter(({ role }) => role === "name" || role === "district").map(({ index }) => cells[index]);
  const said = [...named, ...cells].find((cell) => typeof cell === "string" && /\p{L}/u.test(cell));
  return String(said ?? "").trim();
}

/**
 * A check for each printed figure of the columns, which are those that add up, if any of its rows has a figure. Rows of any
 * fate count.
 */
export function totalChecks(layout: Layout, sheet: Sheet, values: Values, columns: readonly number[]): TotalCheck[] {
  const data = layout.rows.flatMap((each, at) => (isData(each) ? [at] : []));
  return layout.rows.flatMap(({ role }, row) => {
    if (role !== "group" && role !== "total") return [];
    const rows = role === "total" ? data : rowsOfGroup(layout.rows, row);
    return columns.flatMap((column) => {
      const printed = values.number(column, row);
      if (!printed) return [];
      const found = rows.flatMap((each) => values.number(column, each) ?? []);
      if (found.length === 0) return [];
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
