/** The table of a layer's features, summed by the units of a level. */
import { formatNumber } from "../../domain/format";
import { groupByUnit, type UnitGroup } from "../../domain/group-by-unit";
import type { Aggregate } from "../../domain/indicator";
import { landOf, type Land } from "../../domain/land";
import { districtsOf } from "../../domain/lineage";
import { capitalise } from "../../domain/names";
import { unitKey } from "../../domain/unit";
import { fullName, type Unit } from "../../domain/units";
import type { IndicatorId } from "../../indicators/ids";
import { possibly } from "../../indicators/located";
import type { FeatureTableView } from "../../state/view";
import type { Column } from "../../themes/column";
import { themeRows } from "../../themes/features";
import type { Feature, ThemeRow } from "../../themes/feature";
import { columnTotal, featureCount } from "../../themes/totals";
import { aggregateCell, withUnit } from "./feature-cells";
import { nameIn, type Grouped, type Tabled } from "./feature-model";
import { featureTableWords } from "./feature-words";
import { modelColumn, sortedRows, sortOf, plainCell } from "./model";
import type { Model, ModelCell, ModelColumn, ModelRow, Speech } from "./model";
import { common } from "../../locale/common";
import { tableWords } from "./words";

/** `unit` null: those of which the unit is not known at this level, or which lie in all of the province. */
type Group = Omit<UnitGroup<Feature>, "unit"> & { unit: Unit | null };

/** Every unit that has features, by name, then those without one. */
export function groupsOf(features: readonly Feature[], level: Level, within: Land | null = null): Group[] {
  const { units, nowhere } = groupByUnit(features, level, within);
  const held: Group[] = units.filter((group) => group.features.length > 0);
  return nowhere.length > 0 ? [...held, { unit: null, features: nowhere, maybe: 0 }] : held;
}

type Level = NonNullable<FeatureTableView["by"]>;
const unknownKey = "unknown";
const landIn = ({ unit }: Group): Land | null => unit && landOf(unit.ref);
const keyOf = ({ unit }: Group): string => (unit ? unitKey(unit.ref) : unknownKey);

function rowOf(group: Group, level: Level, { t, language }: Speech): ModelRow {
  const { unit, features } = group;
  const districts = unit && level !== "district" ? districtsOf(unit.ref).map(({ name }) => name) : [];
  return {
    key: keyOf(group),
    name: unit ? capitalise(fullName(unit, language)) : t(featureTableWords[`nowhere.${level}`]),
    aside: districts.length > 0 ? districts.join(", ") : null,
    selection: unit && { kind: "unit", unit: unit.ref },
    placed: unit !== null,
    sources: [...new Set(features.flatMap(({ row }) => row.source))],
  };
}

/** The largest first. */
const bySize = (features: readonly Feature[]): Feature[] =>
  features.toSorted((a, b) => (b.size?.value ?? -1) - (a.size?.value ?? -1));

/** Each unit once; a line of totals counts each feature once, though several units have it. */
export function groupModel(
  { layer, content, themes, features, totals }: Tabled,
  { by, sort: asked, within }: { by: Level; sort: FeatureTableView["sort"]; within: Land | null },
  speech: Speech,
): Model {
  const { t, language } = speech;
  const groups = groupsOf(features, by, within);
  const summed = content.columns.filter(({ sums }) => sums);
  const main = summed[0];
  const maybeWords = ({ maybe }: Group): string[] => [possibly(maybe)?.[language] ?? []].flat();

  const aggregates = (
    id: string,
    title: string,
    unit: string,
    decimals: number,
    indicator: IndicatorId | null,
    of: (some: readonly Feature[], land: Land | null) => Aggregate,
  ): ModelColumn => {
    const cells = new Map(
      groups.map((group) => [
        keyOf(group),
        aggregateCell(of(group.features, landIn(group)), { unit, decimals, more: maybeWords(group) }, speech),
      ]),
    );
    const added = groups.reduce((sum, group) => sum + (of(group.features, landIn(group)).value ?? 0), 0);
    const total = (grouped: Grouped): ModelCell => {
      const aggregate = of(grouped.features, grouped.land);
      const more =
        grouped.features.length === features.length && added > (aggregate.value ?? 0) + 1e-6
          ? [t(tableWords.once, { sum: withUnit(formatNumber(added, language, decimals), unit) })]
          : [];
      return aggregateCell(aggregate, { unit, decimals, more }, speech);
    };
    const acts = indicator && {
      heading: null,
      notes: [t(featureTableWords.colorNote)],
      indicator,
      drawable: true,
      hideable: false,
    };
    const given = { id, title, unit, decimals, acts, cells, totals: totals.map(total) };
    return modelColumn({ ...given, numeric: true }, speech);
  };

  const words = (id: string, title: string, of: (some: readonly Feature[]) => ModelCell): ModelColumn => {
    const cells = new Map(groups.map((group) => [keyOf(group), of(group.features)]));
    return modelColumn({ id, title, unit: "", numeric: false, cells, totals: [] }, speech);
  };
  const said = (text: string | null, order: ModelCell["order"], some: readonly Feature[]): ModelCell => {
    const { sources, asOf } = featureCount(some);
    return plainCell(text, t(common.missing), { order, sources, asOf, tip: text ?? t(common.missing) });
  };
  const largest = (column: Column<ThemeRow>, some: readonly Feature[]): ModelCell => {
    const [first] = bySize(some);
    const size = first && column.cell(first, themeRows(layer, themes)).text?.[language];
    const unit = column.unit?.[language] ?? "";
    const text = first && size ? `${nameIn(content, first)[language]} (${withUnit(size, unit)})` : null;
    return said(text, first?.size?.value ?? null, some);
  };
  const names = (some: readonly Feature[]): ModelCell => {
    const all = bySize(some).map((feature) => nameIn(content, feature)[language]);
    return said(all.join("; "), all.length, some);
  };

  const columns = [
    aggregates("count", t(featureTableWords.columnCount), "", 0, layer.countedBy ?? null, featureCount),
    ...summed.map((column) =>
      aggregates(
        column.id,
        column.label[language],
        column.unit?.[language] ?? "",
        column.decimals,
        column.indicator,
        (some, land) => columnTotal(layer, column, some, themes, land),
      ),
    ),
    ...(main ? [words("largest", t(featureTableWords.columnLargest), (some) => largest(main, some))] : []),
    words("names", t(featureTableWords.columnNames), names),
  ];
  const sort = sortOf(asked, columns, { column: "count", descending: true });
  return {
    layer: null,
    nameTitle: t(featureTableWords[`by.${by}`]),
    columns,
    rows: sortedRows(
      groups.map((group) => rowOf(group, by, speech)),
      columns,
      sort,
    ),
    totals,
    sort,
  };
}
