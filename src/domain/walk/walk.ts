/**
 * Where the arrow keys lead from each unit of a level. Of the neighbours whose direction lies within 45° of the arrow's, the arrow
 * leads to the one nearest to it. Where there is none, it leads to what lies straight on: a neighbour, or the outside of the
 * province. A unit that no arrow would lead to takes that of a neighbour whose former goal can be come to by another.
 */
import type { Geographic } from "../coordinates/ellipsoid";
import type { Geography } from "../geography";
import { memoize } from "../memoize";
import { formerCommuneAt } from "../points-in-units";
import { sameUnit, type Level, type UnitRef } from "../unit";
import { unitsOf } from "../units";
import { arrows, placeBeyond, type Arrow } from "./ahead";
import { bearingBetween, codeAt, neighboursOf, type UnitAround } from "./neighbours";

/** A unit is led to since its middle lies in the arrow's direction, since its land begins there, or as the way back. */
type Why = "direction" | "land" | "back";
/** `outside`: a place just beyond the province. */
export type Ahead =
  { kind: "unit"; to: Pick<UnitAround, "ref" | "km" | "azimuth">; why: Why } | { kind: "outside"; at: Geographic };
export type Ways = Record<Arrow, Ahead>;
/** By the unit's code. */
type Walk = ReadonlyMap<string, Ways>;

/** A step that was made. */
export interface WalkStep {
  from: UnitRef;
  arrow: Arrow;
  to: UnitRef;
}

const directions: Record<Arrow, number> = { n: 0, e: 90, s: 180, w: 270 };
const opposite: Record<Arrow, Arrow> = { n: "s", e: "w", s: "n", w: "e" };
/** Degrees between a direction and that of an arrow. */
export const offBy = (azimuth: number, arrow: Arrow): number =>
  Math.abs(((azimuth - directions[arrow] + 540) % 360) - 180);
const quarter = 45;

/** The arrow whose quarter of the compass an azimuth is in. */
const arrowOf = (azimuth: number): Arrow => arrows[Math.round(azimuth / 90) % arrows.length] ?? "n";

const toUnit = (from: UnitRef, ref: UnitRef, geography: Geography, why: Why): Ahead => ({
  kind: "unit",
  to: { ref, ...bearingBetween(from, ref, geography) },
  why,
});

function straightOn(ref: UnitRef, arrow: Arrow, geography: Geography): Ahead {
  const former = formerCommuneAt(placeBeyond(ref, arrow, geography), geography);
  if (former === null) return { kind: "outside", at: placeBeyond(ref, arrow, geography, "outside") };
  return toUnit(ref, { level: ref.level, code: codeAt(ref.level, former, geography) }, geography, "land");
}

function waysOf(ref: UnitRef, geography: Geography): Ways {
  const around = neighboursOf(ref, geography);
  const way = (arrow: Arrow): Ahead => {
    const [to] = around
      .filter(({ azimuth }) => offBy(azimuth, arrow) <= quarter)
      .toSorted((a, b) => offBy(a.azimuth, arrow) - offBy(b.azimuth, arrow) || a.km - b.km);
    return to ? { kind: "unit", to, why: "direction" } : straightOn(ref, arrow, geography);
  };
  return { n: way("n"), e: way("e"), s: way("s"), w: way("w") };
}

const isGoal = ({ ref }: { ref: UnitRef }, ahead: Ahead): boolean =>
  ahead.kind === "unit" && sameUnit(ahead.to.ref, ref);

/** Gives each unit that no arrow leads to that of its nearest neighbour which has one to give. */
function withWaysIn(level: Level, walk: Map<string, Ways>, geography: Geography): Walk {
  const waysInto = (unit: { ref: UnitRef }): number =>
    [...walk.values()].reduce((sum, ways) => sum + arrows.filter((arrow) => isGoal(unit, ways[arrow])).length, 0);
  for (const unit of unitsOf(level).filter((each) => waysInto(each) === 0)) {
    const around = neighboursOf(unit.ref, geography).toSorted((a, b) => a.km - b.km);
    for (const { ref } of around) {
      const [ways, arrow] = [walk.get(ref.code), arrowOf(bearingBetween(ref, unit.ref, geography).azimuth)];
      const goal = ways?.[arrow];
      if (!ways || (goal?.kind === "unit" && waysInto(goal.to) < 2)) continue;
      walk.set(ref.code, { ...ways, [arrow]: toUnit(ref, unit.ref, geography, "direction") });
      break;
    }
  }
  return walk;
}

const walks = memoize((geography: Geography) => {
  const known = new Map<Level, Walk>();
  return (level: Level): Walk => {
    const walk =
      known.get(level) ??
      withWaysIn(level, new Map(unitsOf(level).map(({ ref }) => [ref.code, waysOf(ref, geography)])), geography);
    known.set(level, walk);
    return walk;
  };
});

/** Where the arrows lead from a unit; after a step the opposite arrow leads back to where that began. null of no such unit. */
export function waysFrom(at: UnitRef, last: WalkStep | null, geography: Geography): Ways | null {
  const ways = walks(geography)(at.level).get(at.code);
  if (!ways || !last || !sameUnit(last.to, at)) return ways ?? null;
  return { ...ways, [opposite[last.arrow]]: toUnit(at, last.from, geography, "back") };
}
