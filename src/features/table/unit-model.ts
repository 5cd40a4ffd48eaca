/** The table of the units of a level: words and indicators as columns. */
import type { IndicatorId } from "../../indicators/ids";
import { capitalise } from "../../domain/names";
import type { TableRow } from "../../domain/table";
import type { Themes } from "../../themes";
import { eraOf, type Language, type Level } from "../../domain/unit";
import { fullName, shortType } from "../../domain/units";
import type { Indicator } from "../../indicators/indicator";
import type { Translate } from "../../locale/word";
import type { UnitTableColumn, TableView } from "../../state/view";
import { indicatorCell, refsOf, type IndicatorColumn } from "./indicator-cells";
import { cellsWidth, modelColumn, nameColumn, sortedRows, sortOf, plainCell } from "./model";
import type { Model, ModelColumn, Speech } from "./model";
import { tableWords } from "./words";

/** Columns of words besides the name. */
type WordColumn = Extract<UnitTableColumn, "code" | "type" | "district" | "went">;

/** Columns that identify a unit, then the others. */
export const wordColumnsOf = (level: Level): WordColumn[] => {
  if (level === "province") return ["code", "type"];
  if (level === "district") return ["code", "type", "went"];
  return level === "commune" ? ["code", "type", "district", "went"] : ["code", "district", "type", "went"];
};

function wordTitle(t: Translate, level: Level, column: WordColumn): string {
  if (column === "went") return t(level === "commune" ? tableWords.columnWentCommune : tableWords.columnWentFormer);
  return t(tableWords[`column.${column}`]);
}

function wordsOf(row: TableRow, column: WordColumn, language: Language): string {
  if (column === "code") return row.unit.ref.code;
  if (column === "type") return shortType(row.unit, language);
  return row[column === "went" ? "went" : "districts"].map(({ name }) => name).join(", ");
}

/** The indicators shown as columns, in the order in which they are offered. */
export function shownIndicators(
  all: readonly Indicator[],
  level: Level,
  chosen: readonly IndicatorId[] | null,
): Indicator[] {
  return all.filter(({ id, columnAt }) => (chosen ? chosen.includes(id) : columnAt.includes(level)));
}

const leastOfWords: Record<WordColumn, number> = { code: 64, type: 72, district: 120, went: 120 };
/** CSS px: wide enough for the head with its buttons. */
const leastOfFigures = 132;

function wordColumn(id: WordColumn, level: Level, rows: readonly TableRow[], speech: Speech): ModelColumn {
  const cells = new Map(rows.map((row) => [row.key as string, plainCell(wordsOf(row, id, speech.language), "")]));
  const width = cellsWidth(cells, [], leastOfWords[id]);
  const title = wordTitle(speech.t, level, id);
  return modelColumn({ id, title, unit: "", numeric: false, plain: true, width, cells, totals: [] }, speech);
}

/** A column of figures without its totals. */
export function figureColumn(column: IndicatorColumn, level: Level, speech: Speech): ModelColumn {
  const { t, language } = speech;
  const { indicator, computed, all } = column;
  const cells = new Map([...column.cells].map(([key, of]) => [key as string, indicatorCell(column, of, speech)]));
  const longTitle = indicator.title[language];
  const unit = indicator.unit[language];
  const published = [...column.cells.values()].every(({ quality }) => quality === "published");
  const why = t(tableWords.columnComputedWhy);
  const given = {
    id: indicator.id,
    title: indicator.shortTitle[language],
    longTitle,
    unit,
    computed: computed ? why : null,
    numeric: indicator.kind !== "class",
    decimals: indicator.decimals,
    signed: indicator.scale === "diverging",
    remarks: published
      ? null
      : t(tableWords["export.quality"], { column: unit ? `${longTitle} (${unit})` : longTitle }),
    acts: {
      heading: longTitle,
      notes: [indicator.description[language], ...(computed ? [why] : [])],
      indicator: indicator.id,
      drawable: eraOf(level) !== null && indicator.levels.includes(level),
      hideable: true,
    },
    sources: [...new Set([all, ...column.cells.values()].flatMap(({ sources }) => sources))],
    cells,
    totals: [],
  };
  return modelColumn(given, speech);
}

interface Shown {
  level: Level;
  /** All of the level; `matching` are those shown. */
  all: readonly TableRow[];
  matching: readonly TableRow[];
  columns: readonly { of: IndicatorColumn; column: ModelColumn }[];
  sort: TableView["sort"];
  /** How many columns of words stand before the figures. */
  before: number;
  themes: Themes;
}

/** Below the rows what they come to, and where some are left out all of them; nothing for the one row of the province. */
export function unitModel({ level, all, matching, columns, sort, before, themes }: Shown, speech: Speech): Model {
  const { t, language } = speech;
  const some = matching.length < all.length;
  const whole = { key: "all" as const, rows: all };
  const lines = all.length < 2 ? [] : some ? [{ key: "shown" as const, rows: matching }, whole] : [whole];
  const label = (rows: readonly TableRow[]): string =>
    t(some && rows === all ? tableWords.totalProvince : tableWords.total, { n: rows.length });

  const figures = columns.map(({ of, column }): ModelColumn => {
    const totals = lines.map(({ rows }) => {
      if (rows.length === 0) return null;
      const total = rows === all ? of.all : of.indicator.over(refsOf(rows), themes);
      return indicatorCell(of, total, speech, rows);
    });
    return { ...column, totals, width: cellsWidth(column.cells, column.numeric ? totals : [], leastOfFigures) };
  });
  const words = wordColumnsOf(level).map((id) => wordColumn(id, level, all, speech));
  const drawn = [...words.slice(0, before), ...figures, ...words.slice(before)];
  const rows = matching.map(({ key, unit }) => ({
    key,
    name: unit.name,
    fullName: capitalise(fullName(unit, language)),
    aside: null,
    selection: { kind: "unit" as const, unit: unit.ref },
    placed: true,
    sources: [],
  }));
  const order = sortOf(sort, drawn, { column: nameColumn, descending: false });
  return {
    layer: null,
    nameTitle: t(tableWords["column.name"]),
    columns: drawn,
    rows: sortedRows(rows, drawn, order),
    totals: lines.map(({ key, rows: of }) => ({ key, label: label(of) })),
    sort: order,
  };
}
