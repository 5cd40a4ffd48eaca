/** The value of a column of a reader's table over units and regions. */
import { classesOf, nothingKnown } from "../../domain/aggregate";
import { formatNumber } from "../../domain/format";
import type { Aggregate } from "../../domain/indicator";
import { landOf, type Land } from "../../domain/land";
import { becameOf, districtsOf } from "../../domain/lineage";
import { unitKey, type Text, type UnitRef } from "../../domain/unit";
import { fullName } from "../../domain/units";
import type { ResultCell } from "../../conversion/result-types";
import { figure, inBoth, same } from "../../themes/facts";
import type { LayerClass } from "../../themes/feature";
import type { OwnColumn } from "./column";
import { classOfCell } from "./classes";
import { cellNumber, isCombinable, valueTogether } from "./combine";
import { piecesOf } from "./pieces";
import { notCombined, partOf, ranged, undivided } from "./words";

/** `cell` is null where the table has no row of the unit, or where the lineage divides it. */
interface Piece {
  unit: UnitRef;
  cell: ResultCell | null;
}

/** null where the table says nothing of the unit by itself. */
export const cellOf = ({ cells, undecided, from }: OwnColumn, unit: UnitRef): ResultCell | null =>
  (unit.level === from && undecided.includes(unit.code) ? null : cells.get(unitKey(unit))) ?? null;

/** Points are counted, each by itself. Where some of the land is a part of a unit of the table, everything counts as former communes, else as the table's parts. */
function counts(
  { counted, rule }: OwnColumn,
  pieces: readonly Piece[],
  rest: readonly UnitRef[],
): Pick<Aggregate, "known" | "of"> {
  const least = counted === "units" ? 1 : 0;
  const sizeOf = ({ unit, cell }: Piece): number =>
    rest.length > 0 ? landOf(unit).size : Math.max(least, cell?.of ?? 1);
  const knownOf = (piece: Piece): number => {
    if (!piece.cell || (piece.cell.value !== null && !isCombinable(rule, piece.cell))) return 0;
    if (rest.length === 0) return piece.cell.known;
    return piece.cell.known === piece.cell.of ? sizeOf(piece) : 0;
  };
  const total = (of: (piece: Piece) => number): number => pieces.reduce((sum, piece) => sum + of(piece), 0);
  return { known: total(knownOf), of: total(sizeOf) + rest.length };
}

/** What the table says of the unit that a former commune lies in. */
function wholeRemark(column: OwnColumn, rest: readonly UnitRef[], units: readonly UnitRef[]): Text | null {
  const [only] = units;
  if (rest.length === 0 || !only) return null;
  const whole = (column.from === "commune" ? becameOf(only) : districtsOf(only))[0];
  const cell = units.length === 1 && only.level === "former-commune" && whole && cellOf(column, whole.ref);
  if (!cell || !whole || cell.value === null) return undivided(column.from);
  const number = cellNumber(column.rule, cell);
  const value = figure(number, (known, language) => formatNumber(known, language)) ?? same(cell.value);
  return partOf(
    inBoth((language) => fullName(whole, language)),
    value,
  );
}

function rangeRemark({ rule }: OwnColumn, cell: ResultCell | null): Text | null {
  return rule.kind === "range" && cell?.value && cell.to && cell.to !== cell.value ? ranged(cell.value, cell.to) : null;
}

/** Classes of the table's own units, counted. */
const classCounts = (pieces: readonly Piece[], rest: readonly UnitRef[], classes: readonly LayerClass[]): Aggregate =>
  classesOf(
    [...pieces, ...rest.map((unit) => ({ unit, cell: null }))].map(({ unit, cell }) => {
      const classId = classOfCell(classes, cell);
      return { unit, count: 1, known: classId === null ? null : { classId, sources: [], asOf: "" } };
    }),
    classes.map(({ id }) => id),
  );

/** `units` share no land; `source`: the id of the table as a source. Parts that are not known are never counted as 0. */
export function overOwn(
  column: OwnColumn,
  classes: readonly LayerClass[],
  source: string,
  units: readonly UnitRef[],
  land: Land,
): Aggregate {
  const { whole, rest } = piecesOf(land, column.from);
  const pieces = whole.map((unit) => ({ unit, cell: cellOf(column, unit) }));
  const [only] = units;
  const own = only && units.length === 1 ? cellOf(column, only) : null;
  const remark = wholeRemark(column, rest, units) ?? rangeRemark(column, own);
  const said = <Of extends Aggregate>(of: Of): Of =>
    of.value === null && of.known === 0 ? of : { ...of, quality: "own", sources: [source] };
  if (column.rule.kind === "class") return said({ ...classCounts(pieces, rest, classes), asOf: null, remark });

  const cells = pieces.flatMap(({ cell }) => cell ?? []);
  const value = own ? cellNumber(column.rule, own) : valueTogether(column.rule, column.decimals, cells);
  const { known, of } = own ?? counts(column, pieces, rest);
  const unmade = value === null && !own && cells.some((cell) => cell.value !== null);
  return said({
    ...nothingKnown(of, column.counted),
    value,
    known,
    parts: [...pieces, ...rest.map((unit) => ({ unit, cell: null }))].map(({ unit, cell }) => {
      const part = cell && cellNumber(column.rule, cell);
      return { unit, value: part, quality: part === null ? null : "own" };
    }),
    remark: remark ?? (unmade ? notCombined : null),
  });
}
