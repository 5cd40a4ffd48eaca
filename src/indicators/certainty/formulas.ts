/** How the value of a unit is made of figures that are drawn, by what its indicator says of its bounds. */
import { distanceToSeat } from "../../domain/access";
import { countedWithin } from "../../domain/exchanges";
import type { Aggregate } from "../../domain/indicator";
import { formerCommunesOf, landOf } from "../../domain/land";
import { becameOf } from "../../domain/lineage";
import { officialArea, figureIn } from "../../domain/terms";
import { constant, drawnTerm, exactly, sumFormula, type DrawnTerm, type Formula } from "../../domain/uncertainty/model";
import { writtenDecimals, roundedRange } from "../../domain/uncertainty/printed";
import { sameUnit, type UnitRef } from "../../domain/unit";
import { populationIn, unit } from "../../domain/units";
import type { Indicator } from "../indicator";
import type { BoundsKind } from "./bounds";
import { borderRange, type DrawnFigures } from "./figures";
import type { Themes } from "../../themes";

export interface FormulaOf {
  indicator: Indicator;
  ref: UnitRef;
  aggregate: Aggregate;
  value: number;
  figures: DrawnFigures;
  themes: Themes;
  /** Places of the features that may lie in the unit or elsewhere. */
  maybe: readonly number[];
}

type Make = (asked: FormulaOf) => Formula | null;

const counted: Make = ({ aggregate: { quality }, value }) => (quality === "estimated" ? null : exactly(value));

const printed =
  (qualities: readonly string[]): Make =>
  ({ aggregate: { quality, of, counted }, value, figures }) => {
    if (quality === null || !qualities.includes(quality)) return null;
    const many = counted === "features" ? of : 1;
    return sumFormula([
      drawnTerm(figures.add({ kind: "range", range: roundedRange(value, writtenDecimals([value]), many) })),
    ]);
  };

/** Each part weighs as its own area; people are counted without error. */
const perArea: Make = ({ aggregate: { parts }, figures }) => {
  const terms = parts.flatMap(({ unit: ref, value }) => {
    const area = figureIn(ref, officialArea);
    return value === null || !area ? [] : [{ over: value * area.value, under: figures.area(ref) }];
  });
  const under = terms.flatMap((term) => (term.under === null ? [] : [drawnTerm(term.under)]));
  if (under.length < terms.length || terms.length === 0) return null;
  return { kind: "rate", factor: 1, over: terms.map((term) => constant(term.over)), under };
};

/** The distance of each former commune of the unit, with its people; null unless all are known. */
function distances({ ref, figures }: FormulaOf): { way: DrawnTerm; people: number }[] | null {
  const formers = formerCommunesOf(landOf(ref));
  const known = formers.flatMap((former) => {
    const [commune] = becameOf(former);
    const [seat, own] = [commune && figures.seat(commune), unit(former)];
    const [km, people] = [distanceToSeat(former), own && populationIn(own, "census-2019")];
    if (seat === null || seat === undefined || !km || !people) return [];
    return [{ way: { ...drawnTerm(seat, 1, km.value), positive: true as const }, people: people.value }];
  });
  return known.length === formers.length ? known : null;
}

/** Terms times the people who have that way. */
const seat: Make = (asked) => {
  const known = distances(asked);
  if (!known) return null;
  return {
    kind: "rate",
    factor: 1,
    over: known.map(({ way, people }) => ({ ...way, constant: way.constant * people, factor: people })),
    under: known.map(({ people }) => constant(people)),
  };
};

const seatFarthest: Make = (asked) => {
  const known = distances(asked);
  return known && { kind: "greatest", factor: 1, over: known.map(({ way }) => way), under: [] };
};

/** That no border is drawn is sure where the outline is; a length along approximate lines could not be checked. */
const border: Make = ({ aggregate: { quality }, value, figures, themes }) => {
  if (quality === "estimated") return null;
  if (value === 0) return exactly(0);
  return sumFormula([drawnTerm(figures.add({ kind: "range", range: borderRange(themes) }), value)]);
};

/** Sums of the table's own figures, each to its last digit; what else is made of several is not as the reader wrote it. */
const own: Make = ({ indicator: { kind, decimals }, ref, aggregate: { parts }, value, figures }) => {
  if (decimals === 0 && kind === "sum") return exactly(value);
  const single = parts.length === 1 && parts.every((part) => sameUnit(part.unit, ref));
  if (kind !== "sum" && !single) return null;
  if (decimals === 0) return exactly(value);
  return sumFormula([drawnTerm(figures.add({ kind: "range", range: roundedRange(value, decimals, parts.length) }))]);
};

const makers: Record<BoundsKind, Make> = {
  counted,
  census: (asked) => (countedWithin(asked.ref) ? counted(asked) : null),
  area: ({ ref, figures }) => {
    const at = figures.area(ref);
    return at === null ? null : sumFormula([drawnTerm(at)]);
  },
  "per-area": perArea,
  printed: printed(["published"]),
  listed: ({ value, maybe }) => sumFormula([constant(value), ...maybe.map((at) => drawnTerm(at))]),
  sizes: (asked) => (asked.maybe.length > 0 ? null : printed(["published", "derived"])(asked)),
  seat,
  "seat-farthest": seatFarthest,
  border,
  own,
  unknown: () => null,
};

/** null where nothing is known of how exact the value is, as of one whose parts are not all known. */
export function formulaOf(asked: FormulaOf): Formula | null {
  const { known, of, least } = asked.aggregate;
  return known < of || least ? null : makers[asked.indicator.bounds](asked);
}
