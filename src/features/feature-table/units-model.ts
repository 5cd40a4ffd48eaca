/** The table of a layer's things, summed by the units of a level. */
import type { Aggregate, IndicatorId } from "../../domain/indicator";
import { formatNumber } from "../../domain/format";
import type { Land } from "../../domain/land";
import { districtsOf } from "../../domain/lineage";
import type { Themes } from "../../domain/themes";
import { unitKey } from "../../domain/unit";
import { fullName } from "../../domain/units";
import { capitalise } from "../../domain/names";
import { countOf, totalOf, type ThingColumn, type ThingRow, type ThingTable } from "../../themes/feature-tables";
import { groupsOf, type UnitGroup } from "../../themes/features-by-unit";
import { possibly, type Kind } from "../../indicators/located";
import type { FeatureTableView } from "../../state/view";
import type { Speech } from "../table/cells";
import { aggregateCell, withUnit } from "./cells";
import { sortedRows, sortOf, type Model, type ModelCell, type ModelColumn, type ModelRow } from "./model";
import type { Grouped } from "./feature-model";
import { common } from "../../locale/common";
import { featureTableWords } from "./words";
import { tableWords } from "../table/words";

type Level = NonNullable<FeatureTableView["by"]>;
const counting: Record<Kind, IndicatorId> = { hydropower: "plants", "border-gates": "gates", projects: "projects" };
const unknownKey = "unknown";
const keyOf = ({ unit }: UnitGroup): string => (unit ? unitKey(unit.ref) : unknownKey);

function rowOf(group: UnitGroup, level: Level, { t, language }: Speech): ModelRow {
  const { unit, rows } = group;
  const districts = unit && level !== "district" ? districtsOf(unit.ref).map(({ name }) => name) : [];
  return {
    key: keyOf(group),
    name: unit ? capitalise(fullName(unit, language)) : t(featureTableWords[`nowhere.${level}`]),
    aside: districts.length > 0 ? districts.join(", ") : null,
    selection: unit && { kind: "unit", unit: unit.ref },
    placed: unit !== null,
    sources: [...new Set(rows.flatMap(({ allSources }) => allSources))],
  };
}

/** The names of the things, largest first. */
const bySize = (rows: readonly ThingRow[]): ThingRow[] =>
  rows.toSorted((a, b) => (b.size?.value ?? -1) - (a.size?.value ?? -1));

function wordsCell(words: string | null, order: ModelCell["order"], from: Aggregate, { t }: Speech): ModelCell {
  const text = words ?? t(common.missing);
  const sheet = { value: words, quality: null, remark: "" };
  const { sources, asOf } = from;
  return { text, soft: words === null, means: null, tip: text, order, sheet, full: words, remarks: [], sources, asOf };
}

/** Each unit once; a line of totals counts each thing once, though several units have it. */
export function unitsModel(
  table: ThingTable,
  rows: readonly ThingRow[],
  totals: readonly Grouped[],
  { by, sort: asked, within }: { by: Level; sort: FeatureTableView["sort"]; within: Land | null },
  themes: Themes,
  speech: Speech,
): Model {
  const { t, language } = speech;
  const groups = groupsOf(rows, by, within);
  const summed = table.columns.filter(({ sums }) => sums);
  const main = summed[0];
  const maybeWords = ({ maybe }: UnitGroup): string[] => [possibly(maybe)?.[language] ?? []].flat();

  const aggregates = (
    id: string,
    title: string,
    unit: string,
    decimals: number,
    indicator: IndicatorId | null,
    of: (some: readonly ThingRow[]) => Aggregate,
  ): ModelColumn => {
    const cells = new Map(
      groups.map((group) => [
        keyOf(group),
        aggregateCell(of(group.rows), { unit, decimals, more: maybeWords(group) }, speech),
      ]),
    );
    const added = groups.reduce((sum, group) => sum + (of(group.rows).value ?? 0), 0);
    const total = (grouped: Grouped): ModelCell => {
      const aggregate = of(grouped.rows);
      const more =
        grouped.rows.length === rows.length && added > (aggregate.value ?? 0) + 1e-6
          ? [t(tableWords.once, { sum: withUnit(formatNumber(added, language, decimals), unit) })]
          : [];
      return aggregateCell(aggregate, { unit, decimals, more }, speech);
    };
    return {
      id,
      title,
      unit,
      numeric: true,
      grouped: true,
      decimals,
      indicator,
      cells,
      totals: totals.map(total),
    };
  };

  const words = (id: string, title: string, of: (some: readonly ThingRow[]) => ModelCell): ModelColumn => ({
    id,
    title,
    unit: "",
    numeric: false,
    grouped: true,
    decimals: 0,
    indicator: null,
    cells: new Map(groups.map((group) => [keyOf(group), of(group.rows)])),
    totals: [],
  });
  const largest = (column: ThingColumn, some: readonly ThingRow[]): ModelCell => {
    const [first] = bySize(some);
    const size = first?.cells.get(column.id)?.text?.[language];
    const said = first && size ? `${first.name[language]} (${withUnit(size, column.unit?.[language] ?? "")})` : null;
    return wordsCell(said, first?.size?.value ?? null, countOf(some), speech);
  };
  const names = (some: readonly ThingRow[]): ModelCell => {
    const said = bySize(some).map(({ name }) => name[language]);
    return wordsCell(said.join("; "), said.length, countOf(some), speech);
  };

  const columns = [
    aggregates("count", t(featureTableWords.columnCount), "", 0, counting[table.kind], countOf),
    ...summed.map((column) =>
      aggregates(
        column.id,
        column.label[language],
        column.unit?.[language] ?? "",
        column.decimals,
        column.indicator,
        (some) => totalOf(table, column, some, themes),
      ),
    ),
    ...(main ? [words("largest", t(featureTableWords.columnLargest), (some) => largest(main, some))] : []),
    words("names", t(featureTableWords.columnNames), names),
  ];
  const sort = sortOf(asked, columns, { column: "count", descending: true });
  return {
    nameTitle: t(featureTableWords[`by.${by}`]),
    columns,
    rows: sortedRows(
      groups.map((group) => rowOf(group, by, speech)),
      columns,
      sort,
    ),
    totals: totals.map(({ key, label }) => ({ key, label })),
    sort,
  };
}
