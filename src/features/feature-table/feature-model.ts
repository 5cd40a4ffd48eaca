/** The table of a layer's things, one row each. */
import type { Themes } from "../../domain/themes";
import { totalOf, type ThingColumn, type ThingRow, type ThingTable } from "../../themes/feature-tables";
import type { FeatureTableView } from "../../state/view";
import type { Speech } from "../table/cells";
import { aggregateCell, thingCell } from "./cells";
import { sortedRows, sortOf, type Model, type ModelCell, type ModelColumn, type ModelRow } from "./model";
import { featureTableWords } from "./words";

/** A line under the table: some of the rows together. */
export interface Grouped {
  key: "shown" | "all";
  label: string;
  rows: readonly ThingRow[];
}

const cellsOf = (column: ThingColumn, rows: readonly ThingRow[], speech: Speech): Map<string, ModelCell> =>
  new Map(
    rows.flatMap((row) => {
      const cell = thingCell(column, row, speech);
      return cell ? [[row.feature.id, cell]] : [];
    }),
  );

const rowOf = ({ feature, name, allSources }: ThingRow, { kind }: ThingTable, { language }: Speech): ModelRow => ({
  key: feature.id,
  name: name[language],
  aside: null,
  selection: { kind: "feature", layer: kind, id: feature.id },
  placed: feature.place.kind !== "unknown",
  sources: allSources,
});

export function featureModel(
  table: ThingTable,
  rows: readonly ThingRow[],
  totals: readonly Grouped[],
  asked: FeatureTableView["sort"],
  themes: Themes,
  speech: Speech,
): Model {
  const { t, language } = speech;
  const columns = table.columns.map((column): ModelColumn => {
    const { id, label, kind, decimals, sums } = column;
    const unit = column.unit?.[language] ?? "";
    const total = (of: Grouped): ModelCell | null =>
      sums ? aggregateCell(totalOf(table, column, of.rows, themes), { unit, decimals }, speech) : null;
    return {
      id,
      title: label[language],
      unit,
      numeric: kind === "number" || kind === "year",
      grouped: kind !== "year",
      decimals: kind === "year" ? 0 : decimals,
      indicator: null,
      cells: cellsOf(column, rows, speech),
      totals: totals.map(total),
    };
  });
  const sort = sortOf(asked, columns, null);
  const unsorted = rows.map((row) => rowOf(row, table, speech));
  return {
    nameTitle: t(featureTableWords.columnName),
    columns,
    rows: sortedRows(unsorted, columns, sort),
    totals: totals.map(({ key, label }) => ({ key, label })),
    sort,
  };
}
