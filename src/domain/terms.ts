/** Sums and rates over units: each with its own figure, or as smaller units that have one. */
import { rateOf, sumOf, type Term } from "./aggregate";
import type { Figure } from "./figures";
import type { Aggregate } from "./indicator";
import { cover, formerCommunesOf, landOf, landOfAll } from "./land";
import type { UnitRef } from "./unit";
import { unit, type Unit } from "./units";

/** The figure that the tables give for a unit. */
export type Pick = (of: Unit) => Figure | null;

export const officialArea: Pick = (of) => of.area;

export const figureIn = (ref: UnitRef, pick: Pick): Figure | null => {
  const found = unit(ref);
  return found && pick(found);
};

/** The unit, or the largest smaller units with figures: whole communes of 2025, then the remaining former communes. */
function pieces(ref: UnitRef, pick: Pick): { unit: UnitRef; figure: Figure | null }[] {
  const figure = figureIn(ref, pick);
  if (figure || ref.level === "former-commune") return [{ unit: ref, figure }];
  const land = landOf(ref);
  const smaller = ref.level === "commune" ? formerCommunesOf(land) : cover(land);
  return smaller.flatMap((piece) => pieces(piece, pick));
}

type Piece = ReturnType<typeof pieces>[number];

/** Number of former communes in the known pieces. */
const knownLand = (of: readonly Piece[]): number =>
  of.reduce((sum, { unit, figure }) => sum + (figure ? landOf(unit).size : 0), 0);

/**
 * Each unit with its own figure. Where one has none, units are divided, each by itself or all together, whichever covers
 * more land (129 former communes without figures are 45 communes with one). Pieces count as their number of former
 * communes, so that `known` and `of` count the same kind of unit.
 */
export function termsOf(units: readonly UnitRef[], pick: Pick): Term[] {
  const apart = units.flatMap((ref) => pieces(ref, pick));
  const joint =
    units.length > 1 && apart.some(({ figure }) => !figure)
      ? cover(landOfAll(units)).flatMap((ref) => pieces(ref, pick))
      : apart;
  const known = knownLand(joint) > knownLand(apart) ? joint : apart;
  const whole = known.length === units.length && known.every(({ unit }, at) => unit === units[at]);
  return known.map((piece) => ({ ...piece, count: whole ? 1 : landOf(piece.unit).size }));
}

/** The sum of a figure over units. */
export const sumOver = (units: readonly UnitRef[], pick: Pick): Aggregate => sumOf(termsOf(units, pick));

/** `factor` × total of `over` / total of `under`, where both are known: weighted, not a mean of rates. */
export const rateOver = (units: readonly UnitRef[], over: Pick, under: Pick, factor = 1): Aggregate =>
  rateOf(
    termsOf(units, over).map(({ unit: ref, count, figure }) => ({
      unit: ref,
      count,
      over: figure,
      under: figureIn(ref, under),
    })),
    factor,
  );
