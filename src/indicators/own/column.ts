/** A column of a reader's table, as an indicator reads it. */
import type { Rule, SourceLevel } from "../../conversion/choices";
import type { ResultCell } from "../../conversion/result-types";
import type { OwnTable } from "../../conversion/own-table";
import type { Aggregate } from "../../domain/indicator";
import { unitKey, type Text, type UnitKey } from "../../domain/unit";
import { same } from "../../themes/facts";
import type { OwnIndicatorId } from "../ids";

export interface OwnColumn {
  id: OwnIndicatorId;
  title: Text;
  rule: Rule;
  /** That means and rates are rounded to; null: exact. */
  decimals: number | null;
  /** The level of the table's own units. */
  from: SourceLevel;
  /** What `known` and `of` of the cells count. */
  counted: Aggregate["counted"];
  /** Of the units of every level that the table was converted to, its own among them. */
  cells: ReadonlyMap<UnitKey, ResultCell>;
  /** Codes of the table's own units that are in no result. */
  undecided: readonly string[];
}

/** Columns of values, in the order of the table. A commune's values shown on its former communes are not theirs. */
export function ownColumns({ id, conversion }: OwnTable): OwnColumn[] {
  const { columns, tables, from, undecided } = conversion;
  const rows = tables.flatMap(({ level, rows }) =>
    level === "region"
      ? []
      : rows
          .filter(({ within }) => within === undefined)
          .map(({ code, cells }) => ({ key: unitKey({ level, code }), cells })),
  );
  return columns.map(({ column, title, rule, decimals }, at) => ({
    id: `own-${id}-${column}`,
    title: same(title),
    rule,
    decimals,
    from,
    counted: "units",
    cells: new Map(rows.flatMap(({ key, cells }) => (cells[at] ? [[key, cells[at]]] : []))),
    undecided,
  }));
}
