/** Which columns a table has and what each says of every row. */
import type { Aggregate } from "../../domain/indicator";
import type { SortValue, TableRow } from "../../domain/table";
import type { Language, Level, UnitKey } from "../../domain/unit";
import { shortType } from "../../domain/units";
import type { Translate } from "../../locale/word";
import type { Indicator } from "../../indicators/indicator";
import { formerLevels, type FormerLevel, type TableColumn } from "../../state/view";
import { tableWords } from "./words";
import type { IndicatorId } from "../../indicators/ids";
import type { Themes } from "../../themes";

/** Columns of words; the name is always the first. */
export type WordColumn = Extract<TableColumn, "name" | "code" | "type" | "district" | "went">;

export const isWordColumn = (column: TableColumn): column is WordColumn =>
  ["name", "code", "type", "district", "went"].includes(column);

/** How a column of words is called at a level. */
export function wordTitle(t: Translate, level: Level, column: WordColumn): string {
  if (column === "went") return t(level === "commune" ? tableWords.columnWentCommune : tableWords.columnWentFormer);
  return t(tableWords[`column.${column}`]);
}

/** What a row says in a column of words. */
export function wordsOf(row: TableRow, column: WordColumn, language: Language): string {
  if (column === "name") return row.unit.name;
  if (column === "code") return row.unit.ref.code;
  if (column === "type") return shortType(row.unit, language);
  return row[column === "went" ? "went" : "districts"].map(({ name }) => name).join(", ");
}

/** The columns of words that say something at a level; the first three are what one tells units apart by. */
export const wordColumnsOf = (level: Level): WordColumn[] => {
  if (level === "province") return ["name", "code", "type"];
  if (level === "district") return ["name", "code", "type", "went"];
  return level === "commune"
    ? ["name", "code", "type", "district", "went"]
    : ["name", "code", "district", "type", "went"];
};

/** What a planner asks first at each level, of what is known there. */
const firstColumns: Record<Level, readonly IndicatorId[]> = {
  commune: ["area", "population-2025", "density-2025", "population-2019", "population-change", "parts", "zone"],
  "former-commune": ["area", "population-2019", "density-2019", "plants", "projects"],
  district: ["parts", "area", "population-2019", "density-2019", "forest-cover", "ntm-share"],
  province: ["area", "population-2025", "population-2019", "density-2025", "forest-cover", "capacity", "projects"],
};

/** The indicators shown as columns, in the order in which they are offered. */
export function shownIndicators(
  all: readonly Indicator[],
  level: Level,
  chosen: readonly IndicatorId[] | null,
): Indicator[] {
  const ids = chosen ?? firstColumns[level];
  return all.filter(({ id }) => ids.includes(id));
}

export interface Column {
  indicator: Indicator;
  cells: ReadonlyMap<UnitKey, Aggregate>;
  /** Over all units of the level. */
  all: Aggregate;
  /** Of all its cells. */
  sources: string[];
  /** No figure of it is published as such: it is computed from others in every row. */
  computed: boolean;
}

const refsOf = (rows: readonly TableRow[]) => rows.map(({ unit }) => unit.ref);

/** `rows`: all of the level. */
export function columnOf(indicator: Indicator, rows: readonly TableRow[], themes: Themes): Column {
  const cells = new Map(rows.map(({ key, unit }) => [key, indicator.over([unit.ref], themes)]));
  const known = [...cells.values()].filter(({ quality }) => quality !== null);
  const all = indicator.over(refsOf(rows), themes);
  return {
    indicator,
    cells,
    all,
    sources: [...new Set([all, ...cells.values()].flatMap(({ sources }) => sources))],
    computed: known.length > 0 && known.every(({ quality }) => quality !== "published"),
  };
}

/** An indicator over the rows together, by its own rule; null where there are no rows. */
export const totalOf = (indicator: Indicator, rows: readonly TableRow[], themes: Themes): Aggregate | null =>
  rows.length > 0 ? indicator.over(refsOf(rows), themes) : null;

/** A line under the table: rows together. */
export interface Total {
  key: "shown" | "all";
  label: string;
  rows: readonly TableRow[];
  of: (column: Column) => Aggregate | null;
}

/** The class of a single unit, of the class kind; null where it is not known. */
const classOfCell = ({ classes }: Indicator, { counts }: Aggregate): number | null => {
  const at = classes.findIndex(({ id }) => (counts.get(id) ?? 0) > 0);
  return at < 0 ? null : at;
};

/** What a row is sorted by in a column. */
export function sortValue(row: TableRow, column: TableColumn, of: Column | null, language: Language): SortValue {
  if (isWordColumn(column)) return wordsOf(row, column, language) || null;
  const cell = of?.cells.get(row.key);
  if (!of || !cell) return null;
  return of.indicator.kind === "class" ? classOfCell(of.indicator, cell) : cell.value;
}

/** The level of an old picture; null for the other levels. */
export const formerLevelOf = (level: Level): FormerLevel | null =>
  formerLevels.find((former) => former === level) ?? null;
