/** From units to the terms of a sum: each with its own figure, or as the smaller units that it consists of. */
import type { Term } from "../domain/aggregate";
import type { Figure } from "../domain/figures";
import { cover, formerCommunesOf, landOf, landOfAll } from "../domain/land";
import type { UnitRef } from "../domain/unit";
import { unit, type Unit } from "../domain/units";

/** What the tables give for the unit itself; null where they give nothing. */
export type Pick = (of: Unit) => Figure | null;

export const figureIn = (ref: UnitRef, pick: Pick): Figure | null => {
  const found = unit(ref);
  return found && pick(found);
};

/**
 * The largest smaller units with figures of their own: the communes of 2025 that lie whole in a district or the
 * province, and the former communes left.
 */
function pieces(ref: UnitRef, pick: Pick): { unit: UnitRef; figure: Figure | null }[] {
  const figure = figureIn(ref, pick);
  if (figure || ref.level === "former-commune") return [{ unit: ref, figure }];
  const land = landOf(ref);
  const smaller = ref.level === "commune" ? formerCommunesOf(land) : cover(land);
  return smaller.flatMap((piece) => pieces(piece, pick));
}

type Piece = ReturnType<typeof pieces>[number];

/** How many former communes the known pieces consist of. */
const knownLand = (of: readonly Piece[]): number =>
  of.reduce((sum, { unit, figure }) => sum + (figure ? landOf(unit).size : 0), 0);

/**
 * Each unit with its own figure. Where one has none, the units are taken in pieces, each by itself or all together,
 * whichever is known of more land (129 former communes without figures are 45 communes that have one); the pieces then
 * count as many former communes as they consist of, so that «known of so many» counts one kind of thing.
 */
export function termsOf(units: readonly UnitRef[], pick: Pick): Term[] {
  const apart = units.flatMap((ref) => pieces(ref, pick));
  const together =
    units.length > 1 && apart.some(({ figure }) => !figure)
      ? cover(landOfAll(units)).flatMap((ref) => pieces(ref, pick))
      : apart;
  const known = knownLand(together) > knownLand(apart) ? together : apart;
  const whole = known.length === units.length && known.every(({ unit }, at) => unit === units[at]);
  return known.map((piece) => ({ ...piece, count: whole ? 1 : landOf(piece.unit).size }));
}
