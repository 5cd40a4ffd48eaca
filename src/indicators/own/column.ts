/** A column of a reader's table, as an indicator reads it. */
import type { Rule, SourceLevel } from "../../conversion/choices";
import type { ResultCell } from "../../conversion/result-types";
import type { OwnTable } from "../../domain/own-table";
import { unitKey, type UnitKey } from "../../domain/unit";
import type { OwnIndicatorId } from "../ids";

export interface OwnColumn {
  id: OwnIndicatorId;
  title: string;
  rule: Rule;
  /** That means and rates are rounded to; null: exact. */
  decimals: number | null;
  /** The level of the table's own units. */
  from: SourceLevel;
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
    title,
    rule,
    decimals,
    from,
    cells: new Map(rows.flatMap(({ key, cells }) => (cells[at] ? [[key, cells[at]]] : []))),
    undecided,
  }));
}
