/** Indicators of the columns of a reader's table. */
import type { SourceRow } from "../../../data/schema";
import { isLeast } from "../../conversion/partial";
import type { ResultCell } from "../../conversion/result-types";
import type { IndicatorKind } from "../../domain/indicator";
import { landOf } from "../../domain/land";
import type { OwnTable } from "../../conversion/own-table";
import { levels, type Text, type UnitRef } from "../../domain/unit";
import { unitsOf } from "../../domain/units";
import { same } from "../../themes/facts";
import { define } from "../define";
import type { Indicator } from "../indicator";
import { classOfCell, ownClasses } from "./classes";
import type { OwnColumn } from "./column";
import { cellNumber } from "./combine";
import { cellOf, overOwn } from "./over";
import { described, ownSourceWords, titled } from "./words";

type Named = Pick<OwnTable, "id" | "name" | "fileName" | "at">;

/** Id of the table among the sources. */
const ownSourceId = ({ id }: Pick<OwnTable, "id">): string => `own-${id}`;
export const isOwnSourceId = (id: string): boolean => /^own-[a-z0-9]{8}$/.test(id);

/** The table as a source: it says that it is the reader's, and from which file. */
export function ownSource(table: Named): SourceRow {
  const { title, note } = ownSourceWords(table.fileName, table.name);
  return {
    id: ownSourceId(table),
    title,
    publisher: null,
    date: table.at.slice(0, 10),
    document_number: null,
    url: null,
    licence: null,
    kind: "other",
    note_vi: note.vi,
    note_en: note.en,
  };
}

const kinds: Partial<Record<OwnColumn["rule"]["kind"], IndicatorKind>> = {
  sum: "sum",
  mean: "rate",
  rate: "rate",
  range: "rate",
  minimum: "extreme",
  maximum: "extreme",
  class: "class",
};

const mostDecimals = 6;
const decimalsOf = ({ value }: ResultCell): number => /\.(\d+)$/.exec(value ?? "")?.[1]?.length ?? 0;

/** «Diện tích (ha)» → title and unit of measure; a bracket that is longer is part of the title. */
function withUnit(title: Text): { title: Text; unit: Text } {
  const [, name, unit] = /^(.*\S)\s*\(([^()]{1,12})\)$/u.exec(title.vi) ?? [];
  return name && unit ? { title: same(name), unit: same(unit) } : { title, unit: same("") };
}

/** null for a column that no map can show: text, and words of more classes than can be told apart. */
function ownIndicator(column: OwnColumn, table: Named, edition: number): Indicator | null {
  const kind = kinds[column.rule.kind];
  const classes = kind === "class" ? ownClasses(column) : [];
  if (!kind || !classes) return null;
  const cells = [...column.cells.values()];
  const numbers = cells.flatMap((cell) => cellNumber(column.rule, cell) ?? []);
  const negative = numbers.some((value) => value < 0);
  const { title, unit } = withUnit(column.title);
  const full = titled(title, table.name);
  const over = (units: readonly UnitRef[], land: ReadonlySet<string>) =>
    overOwn(column, classes, ownSourceId(table), units, land);
  const known = (ref: UnitRef): boolean => {
    const { value, known } = over([ref], landOf(ref));
    return value !== null || (kind === "class" && known > 0);
  };
  return define({
    id: column.id,
    edition,
    bounds: "own",
    kind,
    group: "own",
    title: full,
    /* In a table it may stand beside an indicator of the map that is called the same. */
    shortTitle: full,
    unit,
    decimals: Math.min(mostDecimals, Math.max(0, ...cells.map(decimalsOf))),
    description: described({ name: table.name, fileName: table.fileName, from: column.from, rule: column.rule.kind }),
    scale: kind === "class" ? "classes" : negative ? "diverging" : "sequential",
    least: isLeast(column.rule, cells),
    classes,
    levels: levels.filter((level) => unitsOf(level).some(({ ref }) => known(ref))),
    classOf: (ref) => classOfCell(classes, cellOf(column, ref)),
    compute: (units, _themes, land) => over(units, land),
  });
}

/** In the order of the columns; `edition`: another number for every change of the values. */
export const ownIndicators = (columns: readonly OwnColumn[], table: Named, edition: number): Indicator[] =>
  columns.flatMap((column) => ownIndicator(column, table, edition) ?? []);
