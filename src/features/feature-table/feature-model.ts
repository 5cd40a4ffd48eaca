/** The table of a layer's features, one row each. */
import type { Themes } from "../../themes";
import type { FeatureTable } from "../../themes/column";
import { themeRows } from "../../themes/features";
import type { Feature, PointLayer } from "../../themes/theme";
import { columnTotal } from "../../themes/totals";
import type { FeatureTableView } from "../../state/view";
import type { Speech } from "../table/cells";
import { aggregateCell, featureCell } from "./cells";
import { sortedRows, sortOf, type Model, type ModelCell, type ModelColumn, type ModelRow } from "./model";
import { featureTableWords } from "./words";

/** What a table of features is made of. */
export interface Tabled {
  layer: PointLayer;
  table: FeatureTable;
  themes: Themes;
  features: readonly Feature[];
  totals: readonly Grouped[];
}

/** A line under the table: some of the features together. */
export interface Grouped {
  key: "shown" | "all";
  label: string;
  features: readonly Feature[];
}

/** As the table calls a feature. */
export const nameIn = ({ nameOf }: FeatureTable, feature: Feature): Feature["name"] =>
  nameOf?.(feature) ?? feature.name;

const rowOf = (feature: Feature, table: FeatureTable, { language }: Speech): ModelRow => ({
  key: feature.ref.id,
  name: nameIn(table, feature)[language],
  aside: null,
  selection: { kind: "feature", ...feature.ref },
  placed: feature.place.kind !== "unknown",
  sources: feature.row.source,
});

export function featureModel(
  { layer, table, themes, features, totals }: Tabled,
  asked: FeatureTableView["sort"],
  speech: Speech,
): Model {
  const { t, language } = speech;
  const rows = themeRows(layer, themes);
  const columns = table.columns.map((column): ModelColumn => {
    const { id, label, kind, decimals, sums } = column;
    const unit = column.unit?.[language] ?? "";
    const total = (of: Grouped): ModelCell | null =>
      sums ? aggregateCell(columnTotal(layer, column, of.features, themes), { unit, decimals }, speech) : null;
    return {
      id,
      title: label[language],
      unit,
      numeric: kind === "number" || kind === "year",
      grouped: kind !== "year",
      decimals: kind === "year" ? 0 : decimals,
      indicator: null,
      cells: new Map(features.map((feature) => [feature.ref.id, featureCell(column, feature, rows, speech)])),
      totals: totals.map(total),
    };
  });
  const sort = sortOf(asked, columns, null);
  const unsorted = features.map((feature) => rowOf(feature, table, speech));
  return {
    nameTitle: t(featureTableWords.columnName),
    columns,
    rows: sortedRows(unsorted, columns, sort),
    totals: totals.map(({ key, label }) => ({ key, label })),
    sort,
  };
}
