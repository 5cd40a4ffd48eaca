/** The table of a layer's features, one row each. */
import type { Land } from "../../domain/land";
import type { Themes } from "../../themes";
import { themeRows } from "../../themes/features";
import type { Feature } from "../../themes/feature";
import type { PointContent, PointLayer } from "../../themes/theme";
import { columnTotal } from "../../themes/totals";
import type { FeatureTableView } from "../../state/view";
import { aggregateCell, featureCell } from "./feature-cells";
import { modelColumn, sortedRows, sortOf } from "./model";
import type { Model, ModelCell, ModelRow, ModelTotal, Speech } from "./model";
import { filterWords } from "../filter/words";
import { featureTableWords } from "./feature-words";

/** What a table of features is made of. */
export interface Tabled {
  layer: PointLayer;
  content: PointContent;
  themes: Themes;
  features: readonly Feature[];
  totals: readonly Grouped[];
}

/** A line under the table: some of the features together. */
export interface Grouped extends ModelTotal {
  features: readonly Feature[];
  /** To which they are narrowed; null: to none. */
  land: Land | null;
}

/** As the table calls a feature. */
export const nameIn = ({ nameOf }: PointContent, feature: Feature): Feature["name"] =>
  nameOf?.(feature) ?? feature.name;

const rowOf = (feature: Feature, content: PointContent, { language }: Speech): ModelRow => ({
  key: feature.ref.id,
  name: nameIn(content, feature)[language],
  aside: null,
  selection: { kind: "feature", ...feature.ref },
  placed: feature.place.kind !== "unknown",
  sources: feature.row.source,
});

export function featureModel(
  { layer, content, themes, features, totals }: Tabled,
  asked: FeatureTableView["sort"],
  speech: Speech,
): Model {
  const { t, language } = speech;
  const rows = themeRows(layer, themes);
  const columns = content.columns.map((column) => {
    const { id, label, kind, decimals, sums } = column;
    const unit = column.unit?.[language] ?? "";
    const total = (of: Grouped): ModelCell | null =>
      sums ? aggregateCell(columnTotal(layer, column, of.features, themes, of.land), { unit, decimals }, speech) : null;
    const given = {
      id,
      title: label[language],
      unit,
      numeric: kind === "number" || kind === "year",
      grouped: kind !== "year",
      decimals: kind === "year" ? 0 : decimals,
      cells: new Map(features.map((feature) => [feature.ref.id, featureCell(column, feature, rows, speech)])),
      totals: totals.map(total),
    };
    return modelColumn(given, speech);
  });
  const sort = sortOf(asked, columns, null);
  const unsorted = features.map((feature) => rowOf(feature, content, speech));
  return {
    layer: layer.id,
    nameTitle: t(featureTableWords.columnName),
    columns,
    rows: sortedRows(unsorted, columns, sort),
    totals,
    sort,
  };
}

/** The line over the table in its files: what it shows, how many of how many, what is filtered. */
export function titleLine(
  { name, by, n, of, narrowed }: { name: string; by: string | null; n: number; of: number; narrowed: string | null },
  { t }: Speech,
): string {
  const shown = n < of ? t(filterWords.count, { n, of }) : t(featureTableWords.count, { n });
  const parts = [
    by ? `${name}, ${t(featureTableWords.group).toLowerCase()}: ${by}` : name,
    shown,
    ...(narrowed ? [`${t(filterWords.line)}: ${narrowed}`] : []),
  ];
  return parts.join(" · ");
}
