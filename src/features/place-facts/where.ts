/** In which units a place lies. */
import { aroundOf } from "../../domain/around";
import type { Geographic } from "../../domain/coordinates/ellipsoid";
import type { Geography } from "../../domain/geography";
import { landOf } from "../../domain/land";
import { becameOf, districtsOf } from "../../domain/lineage";
import { formerCommuneAt } from "../../domain/points-in-units";
import type { UnitRef } from "../../domain/unit";
import { unit, type Unit } from "../../domain/units";

export interface Where {
  former: Unit;
  commune: Unit;
  district: Unit;
}

function whereOf(former: Unit | null): Where | null {
  if (!former) return null;
  const [[commune], [district]] = [becameOf(former.ref), districtsOf(former.ref)];
  return commune && district ? { former, commune, district } : null;
}

/** All by the former commune, so that they agree on a boundary too; null outside the province. */
export function whereIs(at: Geographic, geography: Geography): Where | null {
  const code = formerCommuneAt(at, geography);
  return code === null ? null : whereOf(unit({ level: "former-commune", code }));
}

/** The units of what is said to lie in these, by its first former commune; null where none is named. */
export const whereIn = (units: readonly UnitRef[]): Where | null =>
  whereOf(units.filter(({ level }) => level === "former-commune").map(unit)[0] ?? null);

/** «some hundreds of metres» by which lines between former communes of one commune of 2025 may be off, km. */
export const innerAccuracyKm = 0.5;

/** Former communes of the same commune across a line that is nearer than it is exact, with the distance to it, km. */
export function mayLieIn(at: Geographic, former: Unit, geography: Geography): { of: Unit; km: number }[] {
  const same = new Set(becameOf(former.ref).flatMap(({ ref }) => [...landOf(ref)]));
  return aroundOf(at, geography)
    .others.filter(({ code, least }) => same.has(code) && least < innerAccuracyKm)
    .flatMap(({ code, least: km }) => {
      const of = unit({ level: "former-commune", code });
      return of ? [{ of, km }] : [];
    });
}

/** Nearer than this nobody knows on which side of a line a place lies: the drawing is good to 10 m, its source not known to be better. */
export const drawnAccuracyKm = 0.1;

/** What a place may lie in as well, since a line of the outline is nearer than it is exact. */
export interface Doubt {
  /** In other communes of 2025, the nearest first. */
  wheres: Where[];
  /** Those communes, each once. */
  communes: Unit[];
  /** It may lie beyond the outline of the province. */
  beyond: boolean;
}

/** null where every boundary of the commune is farther off. */
export function doubtAt(at: Geographic, { commune }: Where, geography: Geography): Doubt | null {
  const { others, toOutline } = aroundOf(at, geography);
  const wheres = others
    .filter(({ least }) => least < drawnAccuracyKm)
    .flatMap(({ code }) => whereOf(unit({ level: "former-commune", code })) ?? [])
    .filter((where) => where.commune.key !== commune.key);
  const communes = [...new Map(wheres.map((where) => [where.commune.key, where.commune])).values()];
  const beyond = toOutline < drawnAccuracyKm;
  return wheres.length > 0 || beyond ? { wheres, communes, beyond } : null;
}

export interface NearestLine {
  km: number;
  /** The commune across it; null: what lies beyond the province. */
  other: Unit | null;
}

/** The nearest boundary of the commune, as drawn. */
export function nearestLine(at: Geographic, { commune }: Where, geography: Geography): NearestLine {
  const { others, toOutline } = aroundOf(at, geography);
  const own = landOf(commune.ref);
  const nearest = others.find(({ code }) => !own.has(code));
  if (!nearest || toOutline < nearest.least) return { km: toOutline, other: null };
  return { km: nearest.least, other: becameOf({ level: "former-commune", code: nearest.code })[0] ?? null };
}
