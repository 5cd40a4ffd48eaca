/** The units of the same level around a unit: those it shares a line of the map with, how far they are and in which direction. */
import lengths from "../../../geo/lengths.json";
import type { FormerCommuneProperties, Lengths } from "../../../geo/types";
import type { Geographic } from "../coordinates/ellipsoid";
import { bearingTo, type Bearing } from "../distance";
import { unitGeometry, type Geography } from "../geography";
import { landOf } from "../land";
import { memoize } from "../memoize";
import { sharedBorders } from "../merged-unit/borders";
import type { Level, UnitRef } from "../unit";

/** `km` and `azimuth` are those of the straight line between the label points of both. */
export interface UnitAround extends Bearing {
  ref: UnitRef;
  /** Length of the line they share, as drawn, on the ellipsoid. */
  sharedKm: number;
}

const { borders } = lengths as unknown as Lengths;

const codeOf: Record<Level, (part: FormerCommuneProperties) => string> = {
  province: () => "11",
  district: ({ district }) => district,
  commune: ({ commune }) => commune,
  "former-commune": ({ code }) => code,
};

const parts = memoize(
  ({ topology }: Geography) =>
    new Map(topology.objects.former_communes.geometries.map(({ properties }) => [properties.code, properties])),
);

/** The code of the unit of a level that a former commune is part of. */
export function codeAt(level: Level, formerCommune: string, geography: Geography): string {
  const part = parts(geography).get(formerCommune);
  return part ? codeOf[level](part) : formerCommune;
}

/** Kilometres of the outline by the code of the unit beyond, the longest first; null is the outside of the province. */
export const bordersAround = (ref: UnitRef, geography: Geography): Map<string | null, number> =>
  sharedBorders(borders, landOf(ref), (code) => codeAt(ref.level, code, geography));

export function middleOf(ref: UnitRef, geography: Geography): Geographic {
  const [lon, lat] = unitGeometry(geography, ref).label;
  return { lon, lat };
}

export const bearingBetween = (from: UnitRef, to: UnitRef, geography: Geography): Bearing =>
  bearingTo(middleOf(from, geography), middleOf(to, geography));

/** The longest shared line first; units that touch in one point are none. */
export const neighboursOf = (ref: UnitRef, geography: Geography): UnitAround[] =>
  [...bordersAround(ref, geography)].flatMap(([code, sharedKm]) => {
    if (code === null) return [];
    const other = { level: ref.level, code };
    return [{ ref: other, sharedKm, ...bearingBetween(ref, other, geography) }];
  });
