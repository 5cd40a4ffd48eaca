/** Sheets of the results, by level, and of flows. */
import { valueColumns, type SheetColumn } from "../../components/table/sheet";
import type { WorkSheet } from "../../components/table/xlsx";
import type { Language } from "../../domain/unit";
import type { Gazetteer } from "../gazetteer-types";
import type { Conversion, Flow, ResultTable } from "../result-types";
import { messageText, sayIn } from "../say";
import { columnsOfFigures } from "./figures";
import { namesOfUnits, type NamesOfUnits } from "./names";
import { fileWords as words } from "./words";

/** Cells of one sheet, so that no part of the file passes what the writer can take without a worker. */
const mostCells = 1500;

const rowsOf = (column: SheetColumn, from: number, to: number): SheetColumn => ({
  ...column,
  cells: column.cells.slice(from, to),
});

/** Figures of as many columns as a sheet holds with its heads; at least those of one. */
function groupsOf(heads: readonly SheetColumn[], figures: readonly SheetColumn[][], rows: number): SheetColumn[][] {
  const groups: SheetColumn[][] = [[]];
  for (const each of figures) {
    const last = groups.at(-1)!;
    if (last.length > 0 && (heads.length + last.length + each.length) * rows > mostCells) groups.push([...each]);
    else last.push(...each);
  }
  return groups;
}

/** In several sheets where there are many columns or rows, each with its heads. */
function split(name: string, heads: readonly SheetColumn[], figures: readonly SheetColumn[][]): WorkSheet[] {
  const rows = heads[0]?.cells.length ?? 0;
  const parts = groupsOf(heads, figures, rows).flatMap((group) => {
    const columns = [...heads, ...group];
    const most = Math.max(1, Math.floor(mostCells / columns.length));
    return Array.from({ length: Math.max(1, Math.ceil(rows / most)) }, (_, at) =>
      columns.map((column) => rowsOf(column, at * most, (at + 1) * most)),
    );
  });
  return parts.map((columns, at) => ({
    name: parts.length === 1 ? name : `${name} (${at + 1})`,
    columns,
    sticky: 2,
  }));
}

/** What a row is of, then the columns of each figure. */
function columnsOfTable(
  { columns }: Conversion,
  { level, rows }: ResultTable,
  names: NamesOfUnits,
  language: Language,
): { heads: SheetColumn[]; figures: SheetColumn[][] } {
  const say = sayIn(language);
  const isWithin = rows.some(({ within }) => within !== undefined);
  const isWithout = rows.some(({ reason }) => reason !== undefined);
  const heads = valueColumns(rows, [
    ...(level === "region" ? [] : [[say(words.code), ({ code }: (typeof rows)[number]) => code, 9] as const]),
    [say(words.unit), ({ name }) => name, 30],
    ...(isWithin
      ? [
          [
            say(words.within),
            ({ within }: (typeof rows)[number]) => (within ? names("commune", within) : null),
            30,
          ] as const,
        ]
      : []),
    ...(isWithout
      ? [
          [
            say(words.reason),
            ({ reason }: (typeof rows)[number]) => (reason ? messageText(reason, language) : null),
            40,
          ] as const,
        ]
      : []),
  ]);
  const figures = columns.map((column, at) =>
    columnsOfFigures(
      column,
      rows.map(({ cells }) => cells[at]!),
      language,
    ),
  );
  return { heads, figures };
}

/** The whole table, for a CSV file. */
export function resultColumns(
  conversion: Conversion,
  table: ResultTable,
  gazetteer: Gazetteer,
  language: Language,
): SheetColumn[] {
  const { heads, figures } = columnsOfTable(conversion, table, namesOfUnits(gazetteer), language);
  return [...heads, ...figures.flat()];
}

export function resultTableSheets(
  conversion: Conversion,
  table: ResultTable,
  names: NamesOfUnits,
  language: Language,
): WorkSheet[] {
  const { heads, figures } = columnsOfTable(conversion, table, names, language);
  return split(sayIn(language)(words[`sheet.${table.level}`]), heads, figures);
}

function columnsOfFlows(
  { columns }: Conversion,
  pairs: readonly Flow[],
  level: "commune" | "district",
  names: NamesOfUnits,
  language: Language,
): { heads: SheetColumn[]; figures: SheetColumn[][] } {
  const say = sayIn(language);
  const heads = valueColumns(pairs, [
    [say(words.from), ({ from }) => names(level, from), 30],
    [say(words.to), ({ to }) => names(level, to), 30],
  ]);
  const figures = columns.map((column, at) =>
    columnsOfFigures(
      column,
      pairs.map(({ cells }) => cells[at]!),
      language,
    ),
  );
  return { heads, figures };
}

/** All pairs, for a CSV file. */
export function flowColumns(
  conversion: Conversion,
  pairs: readonly Flow[],
  level: "commune" | "district",
  gazetteer: Gazetteer,
  language: Language,
): SheetColumn[] {
  const { heads, figures } = columnsOfFlows(conversion, pairs, level, namesOfUnits(gazetteer), language);
  return [...heads, ...figures.flat()];
}

export function flowSheets(conversion: Conversion, names: NamesOfUnits, language: Language): WorkSheet[] {
  return (["commune", "district"] as const).flatMap((level) => {
    const pairs = conversion.flows?.[level] ?? [];
    if (pairs.length === 0) return [];
    const { heads, figures } = columnsOfFlows(conversion, pairs, level, names, language);
    return split(sayIn(language)(words[`sheet.flows.${level}`]), heads, figures);
  });
}
