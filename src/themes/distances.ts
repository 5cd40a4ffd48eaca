/** How far features are from each other in straight lines: between what two distances, where a place is known by unit only. */
import { nearest, type WithinLimits, type RangeCondition } from "../domain/filter";

export { nearest } from "../domain/filter";
import type { Geography } from "../domain/geography";
import { landOfAll, touches, type Land } from "../domain/land";
import { spanBetween, type Span, type Whereabouts } from "../domain/span";
import { placeOf, type Placed } from "./places";
import type { UnitRef } from "../domain/unit";

interface Row extends Placed {
  id: string;
  touches?: readonly string[];
}

/** A sourced point, else the smallest units known, those that a line is known to reach last; null where nothing is known. */
function whereabouts(row: Row): Whereabouts | null {
  const place = placeOf(row);
  if (place.kind === "point") return place;
  const units: UnitRef[] =
    place.kind === "units" ? place.units : (row.touches ?? []).map((code) => ({ level: "commune", code }));
  return units.length > 0 ? { kind: "units", units } : null;
}

/** The land of the smallest units known: where two things share some they may be at the same place. */
function landAbout(row: Row): Land {
  const about = whereabouts({ ...row, lon: null, lat: null });
  return landOfAll(about?.kind === "units" ? about.units : []);
}

/** null where a place is not known. */
function distance(a: Row, b: Row, geography: Geography): Span | null {
  const [from, to] = [whereabouts(a), whereabouts(b)];
  if (!from || !to) return null;
  const span = spanBetween(from, to, geography);
  const points = from.kind === "point" && to.kind === "point";
  return !points && touches(landAbout(a), landAbout(b)) ? { ...span, least: 0 } : span;
}

/** The distance to a row by its id, or to the nearest; null where a place is not known. */
export type Distances = (of: string) => Span | null;

/** Computes each distance when it is first asked for; null as long as there are no outlines. */
export function distancesTo(row: Row, others: readonly Row[], geography: Geography | null): Distances {
  const known = new Map<string, Span | null>();
  const to = (other: Row): Span | null => {
    const span = known.get(other.id) ?? (geography && distance(row, other, geography));
    known.set(other.id, span);
    return span;
  };
  return (of) => {
    if (of !== nearest) return others.filter(({ id }) => id === of).map(to)[0] ?? null;
    const spans = others.flatMap((other) => to(other) ?? []);
    if (spans.length === 0) return null;
    return {
      least: Math.min(...spans.map(({ least }) => least)),
      most: Math.min(...spans.map(({ most }) => most)),
    };
  };
}

/** Whether all of a span lies within the limits, or some of it. */
export const within = ({ least, most }: Span, { from, to }: Pick<RangeCondition, "from" | "to">) => ({
  surely: least >= (from ?? -Infinity) && most <= (to ?? Infinity),
  maybe: most >= (from ?? -Infinity) && least <= (to ?? Infinity),
});

/**
 * Tests distances against limits: all of the span must lie within them, or some of it where the filter lets in what is not
 * known. A feature without a known place never passes.
 */
export const measured =
  (distances: Distances): WithinLimits =>
  (limits) => {
    const span = distances(limits.of ?? nearest);
    if (!span) return false;
    const { surely, maybe } = within(span, limits);
    return surely || (limits.unknown && maybe);
  };
